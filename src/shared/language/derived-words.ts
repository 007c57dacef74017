import { foldWord } from './fold.ts';
import { type LanguageData, wordList } from './language-data.ts';
import type { Entry, Lexicon } from './lexicon.ts';
import { type NumberPart, readNumber } from './number-words.ts';

export interface DerivedEntry {
  readonly entry: Entry;
  /** A conjunction is part of the word. */
  readonly and: boolean;
}

/** Arabic vowel signs and the stroke that stretches a word. */
const vowelSigns = /[\u0640\u064b-\u0652\u0670]/g;
const remembered = 20_000;

/**
 * How the role of a word is found that is not in `lexicon` as it stands: with a particle before it (Arabic), a compound
 * (German, Italian), a number and its unit in one word (dreißigtägig), a country in another case (Russian). Remembered.
 */
export function derivation(
  lexicon: Lexicon,
  data: LanguageData | null,
): (word: string) => DerivedEntry | undefined {
  const prefixes = wordList(data?.prefixes).map(foldWord);
  const conjunction = foldWord(data?.traits?.conjunctionPrefix ?? '\u0000');
  const pieces = data?.traits?.compounds === true ? numberPieces(lexicon) : null;
  const inflected = data?.traits?.inflected === true;
  const adjectives = numberAdjectives(lexicon, data);
  if (prefixes.length === 0 && pieces === null && !inflected && adjectives === null) return () => undefined;
  const other = (word: string) => {
    if (pieces !== null) return compound(word, pieces, lexicon);
    return inflected ? uninflected(word, lexicon) : unprefixed(word, prefixes, conjunction, lexicon);
  };
  const memory = new Map<string, DerivedEntry | undefined>();
  return (word) => {
    if (memory.has(word)) return memory.get(word);
    const found = adjectives?.(word) ?? other(word);
    if (memory.size >= remembered) memory.clear();
    memory.set(word, found);
    return found;
  };
}

/** Names of countries in other cases: "Казахстана" is Казахстан, "Россией" is Россия. */
function uninflected(word: string, lexicon: Lexicon): DerivedEntry | undefined {
  if (word.length < 5) return undefined;
  for (let cut = 1; cut <= 3; cut += 1)
    for (const ending of ['', 'а', 'я', 'ия', 'и']) {
      const region = lexicon.word(word.slice(0, -cut) + ending)?.region;
      if (region !== undefined && word.length - cut >= 4) return { entry: { region }, and: false };
    }
  return undefined;
}

function unprefixed(
  word: string,
  prefixes: readonly string[],
  conjunction: string,
  lexicon: Lexicon,
): DerivedEntry | undefined {
  const bare = word.replace(vowelSigns, '');
  const vowelled = bare === word ? undefined : lexicon.word(bare);
  if (vowelled !== undefined) return { entry: vowelled, and: false };
  for (const prefix of prefixes) {
    if (!bare.startsWith(prefix) || bare.length < prefix.length + 2) continue;
    const entry = lexicon.word(bare.slice(prefix.length));
    if (entry !== undefined) return { entry, and: prefix.startsWith(conjunction) };
  }
  return undefined;
}

/** "dreißigtägig", "тридцатидневный": a number with the stem of its unit and an ending. */
function numberAdjectives(
  lexicon: Lexicon,
  data: LanguageData | null,
): ((word: string) => DerivedEntry | undefined) | null {
  const units = new Map(
    Object.entries(data?.adjectives ?? {}).flatMap(([code, stems]) =>
      wordList(stems).map((stem) => [foldWord(stem), code] as const),
    ),
  );
  if (units.size === 0) return null;
  const pattern = new RegExp(`^(.{2,40}?)(${[...units.keys()].join('|')})\\p{L}{0,3}$`, 'u');
  let pieces: ReadonlyMap<string, readonly string[]> | null = null;
  return (word) => {
    const [, head = '', stem = ''] = pattern.exec(word) ?? [];
    if (head === '') return undefined;
    pieces ??= numberPieces(lexicon);
    const value = lexicon.word(head)?.number ?? compound(head, pieces, lexicon)?.entry.number;
    if (value === undefined) return undefined;
    const unit = units.get(stem) ?? '';
    const role: Entry = unit === '%' ? { percent: '%' } : unit === '' ? {} : { measure: unit };
    return { entry: { number: value, ordinal: false, ...role }, and: false };
  };
}

/** The number words of the language by their first two letters, longest first. */
function numberPieces(lexicon: Lexicon): ReadonlyMap<string, readonly string[]> {
  const pieces = new Map<string, string[]>();
  for (const word of lexicon.numberWords()) {
    const start = word.slice(0, 2);
    pieces.set(start, [...(pieces.get(start) ?? []), word]);
  }
  for (const list of pieces.values()) list.sort((a, b) => b.length - a.length);
  return pieces;
}

function compound(
  word: string,
  pieces: ReadonlyMap<string, readonly string[]>,
  lexicon: Lexicon,
): DerivedEntry | undefined {
  if (word.length < 6 || word.length > 100) return undefined;
  const split = splitInto(word, 0, pieces);
  if (split === null || split.length < 2) return undefined;
  const parts = split.map((piece): NumberPart => {
    const entry = lexicon.word(piece);
    if (entry?.number !== undefined) return { value: entry.number, ordinal: entry.ordinal ?? false };
    return { value: 0, ordinal: false, join: entry?.join ?? 'any' };
  });
  const number = readNumber(parts, 0, {});
  if (number === null || number.to !== parts.length) return undefined;
  return { entry: { number: number.value, ordinal: number.ordinal }, and: false };
}

/** `word` from `from` on as number words, null when it is not made of them; `dead` holds places already found so. */
function splitInto(
  word: string,
  from: number,
  pieces: ReadonlyMap<string, readonly string[]>,
  dead = new Set<number>(),
): readonly string[] | null {
  if (from === word.length) return [];
  if (dead.has(from)) return null;
  for (const piece of pieces.get(word.slice(from, from + 2)) ?? []) {
    if (!word.startsWith(piece, from)) continue;
    const rest = splitInto(word, from + piece.length, pieces, dead);
    if (rest !== null) return [piece, ...rest];
  }
  dead.add(from);
  return null;
}
