/** How a word of an expression is written: whole, up to its ending, from its beginning on, or words in between. */
type Part =
  | { readonly how: 'whole' | 'beginning' | 'ending'; readonly letters: string }
  | { readonly how: 'gap'; readonly most: number };

interface Expression<T> {
  readonly parts: readonly Part[];
  readonly meaning: T;
}

/** Where an expression stands, counted in tokens, `end` not included. */
export interface Match<T> {
  readonly start: number;
  readonly end: number;
  readonly meaning: T;
  /** What stands between its words and belongs to none of them; left out where its words follow each other. */
  readonly between?: readonly Between[];
}

/** Counted in tokens, `end` not included. */
interface Between {
  readonly start: number;
  readonly end: number;
}

/** Words in between, by how a gap is written. */
const gaps: Readonly<Record<string, number>> = { '…': 4, '……': 12 };
/** Twelve words are so many characters at most where every character counts as one. */
const longestDense = 36;
/** No expression goes on behind these. */
const stops = /^[,:、]$/;

/**
 * Expressions of one language, found in texts cut into tokens. Expressions are written as in `resources/meaning`: words
 * between spaces, `*` after a word for any ending, `-` before one for any beginning, `…` for up to four words in
 * between, `……` for up to twelve.
 */
export class Expressions<T> {
  readonly #dense: boolean;
  readonly #whole = new Map<string, Expression<T>[]>();
  readonly #beginnings = new Map<string, Expression<T>[]>();
  readonly #endings = new Map<string, Expression<T>[]>();

  /** @param dense whether every character is a token, as in Chinese */
  constructor(dense: boolean) {
    this.#dense = dense;
  }

  /** Adds all expressions of a comma-separated list. */
  addAll(list: string, meaning: T): void {
    for (const written of list.split(/\s*,\s*/)) if (written !== '') this.#add(written, meaning);
  }

  #add(written: string, meaning: T): void {
    const words = written
      .split(/[\s'’]+/)
      .flatMap((word) => (this.#dense && !isGap(word) ? [...word] : [word]));
    const parts = words.filter((word) => word !== '').map((word) => partOf(word, this.#dense));
    const first = parts[0];
    if (first === undefined || first.how === 'gap') return;
    const { letters, how } = first;
    const [index, key] =
      how === 'whole'
        ? [this.#whole, letters]
        : how === 'beginning'
          ? [this.#beginnings, letters.slice(0, 1)]
          : [this.#endings, letters.slice(-1)];
    index.set(key, [...(index.get(key) ?? []), { parts, meaning }]);
  }

  /** Adds every expression that begins at token `at` to `found`. */
  findAt(tokens: readonly string[], at: number, found: Match<T>[]): void {
    const token = tokens[at] ?? '';
    addFitting(this.#whole.get(token), tokens, at, found);
    if (this.#beginnings.size > 0) addFitting(this.#beginnings.get(token.charAt(0)), tokens, at, found);
    if (this.#endings.size > 0)
      addFitting(this.#endings.get(token.charAt(token.length - 1)), tokens, at, found);
  }
}

function addFitting<T>(
  expressions: readonly Expression<T>[] | undefined,
  tokens: readonly string[],
  at: number,
  found: Match<T>[],
): void {
  if (expressions === undefined) return;
  let between: Between[] = [];
  for (const { parts, meaning } of expressions) {
    const end = endOf(parts, 0, tokens, at, between);
    if (end === null) continue;
    found.push(between.length === 0 ? { start: at, end, meaning } : { start: at, end, meaning, between });
    between = [];
  }
}

function isGap(word: string): boolean {
  return gaps[word] !== undefined;
}

function partOf(word: string, dense: boolean): Part {
  const most = gaps[word];
  if (most !== undefined) return { how: 'gap', most: dense && most > 4 ? longestDense : most };
  if (word.endsWith('*')) return { how: 'beginning', letters: word.slice(0, -1) };
  if (word.startsWith('-')) return { how: 'ending', letters: word.slice(1) };
  return { how: 'whole', letters: word };
}

/**
 * The token behind the expression when its parts from `part` on stand from token `at` on, else null. Adds what stands
 * `between` them where they do.
 */
function endOf(
  parts: readonly Part[],
  part: number,
  tokens: readonly string[],
  at: number,
  between: Between[],
): number | null {
  const wanted = parts[part];
  if (wanted === undefined) return at;
  if (wanted.how === 'gap') {
    for (let skipped = 0; skipped <= wanted.most; skipped += 1) {
      if (skipped > 0 && stops.test(tokens[at + skipped - 1] ?? '')) return null;
      const end = endOf(parts, part + 1, tokens, at + skipped, between);
      if (end === null) continue;
      if (skipped > 0) between.push({ start: at, end: at + skipped });
      return end;
    }
    return null;
  }
  const token = tokens[at];
  return token !== undefined && fits(wanted, token) ? endOf(parts, part + 1, tokens, at + 1, between) : null;
}

function fits(part: Exclude<Part, { how: 'gap' }>, token: string): boolean {
  if (part.how === 'whole') return token === part.letters;
  if (part.how === 'beginning') return token.startsWith(part.letters);
  return token.length > part.letters.length + 1 && token.endsWith(part.letters);
}
