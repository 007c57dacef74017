/** Where words are searched: in the texts, in the printed numbering, or in the comments. */
export type Scope = 'texts' | 'labels' | 'comments';

/** What is searched for, and how. */
export interface Query {
  readonly words: string;
  readonly regex: boolean;
  readonly wholeWord: boolean;
  readonly matchCase: boolean;
  /** One language's texts; null searches all. */
  readonly language: string | null;
}

/** A query as an expression that finds every place, or why it is none. */
export type Pattern = { readonly regex: RegExp } | { readonly problem: string };

/**
 * The expression of `query`, global; null while there is nothing to search for. A regular expression that is wrong
 * gives the engine's reason; one that would find places of no length finds none of them, see `placesIn`.
 */
export function patternOf({ words, regex, wholeWord, matchCase }: Query): Pattern | null {
  if (words === '') return null;
  const source = regex ? words : words.replace(/[$()*+.?[\\\]^{|}/]/g, '\\$&');
  const whole = wholeWord ? `(?<![\\p{L}\\p{N}\\p{M}_])(?:${source})(?![\\p{L}\\p{N}\\p{M}_])` : source;
  // Without Unicode's folding a search is many times quicker; it is only needed where case goes beyond ASCII.
  const plain = !regex && !wholeWord && /^[\x20-\x7e]*$/.test(words);
  try {
    return { regex: new RegExp(whole, `g${plain ? '' : 'u'}${matchCase ? '' : 'i'}`) };
  } catch (thrown) {
    return { problem: thrown instanceof Error ? thrown.message.replace(/^.*:\s*/, '') : String(thrown) };
  }
}

/** A place that was found: UTF-16 offsets, and what would stand there after the replacement. */
export interface FoundPlace {
  readonly start: number;
  readonly end: number;
  readonly becomes: string;
}

/** Every place of `regex` (global) in `text`; `replacement` may name groups ($1, $<name>, $&) when `regular`. */
export function placesIn(
  text: string,
  regex: RegExp,
  replacement: string,
  regular: boolean,
): readonly FoundPlace[] {
  const places: FoundPlace[] = [];
  for (const match of text.matchAll(regex)) {
    const [words] = match;
    if (words === '') continue;
    places.push({
      start: match.index,
      end: match.index + words.length,
      becomes: regular ? filledIn(replacement, match) : replacement,
    });
  }
  return places;
}

/** `template` with its groups filled in, as `String.replace` does it. */
function filledIn(template: string, match: RegExpExecArray): string {
  return template.replace(/\$(?:\$|&|(\d{1,2})|<([^>]*)>)/g, (whole, digits?: string, name?: string) => {
    if (whole === '$$') return '$';
    if (whole === '$&') return match[0];
    if (digits !== undefined) return Number(digits) < match.length ? (match[Number(digits)] ?? '') : whole;
    return match.groups?.[name ?? ''] ?? '';
  });
}

/** `text` with what stands at `places` (in order) replaced. */
export function replacedIn(text: string, places: readonly FoundPlace[]): string {
  let done = 0;
  let result = '';
  for (const { start, end, becomes } of places) {
    result += text.slice(done, start) + becomes;
    done = end;
  }
  return result + text.slice(done);
}
