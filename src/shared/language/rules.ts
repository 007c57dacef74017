import { primaryLanguage } from '../model/language-tag.ts';
import { foldWord } from './fold.ts';
import { type LanguageData, languageData } from './language-data.ts';
import { type Entry, Lexicon } from './lexicon.ts';
import { addMonths } from './month-names.ts';
import { type NumberPart, type NumberTraits, readNumber } from './number-words.ts';
import { addRegions } from './regions.ts';

/** What a language's data is compiled to, once: how its numbers, dates and references are read. */
export interface Rules {
  readonly tag: string;
  /** The primary subtag. */
  readonly language: string;
  /** The script tells capitals from small letters. */
  readonly cased: boolean;
  readonly rightToLeft: boolean;
  /** Written (also) in Han characters. */
  readonly hasHan: boolean;
  readonly data: LanguageData | null;
  readonly traits: NumberTraits;
  /** The sign before decimals, folded. */
  readonly point: string;
  readonly ordinalSuffixes: ReadonlySet<string>;
  readonly decadeSuffixes: ReadonlySet<string>;
  /** In all-digit dates the month stands first. */
  readonly monthFirst: boolean;
  readonly lexicon: Lexicon;
  /** The role of a word that is not in the lexicon as it stands: prefixed (Arabic) or a compound (German). */
  derived(word: string): DerivedEntry | undefined;
}

export interface DerivedEntry {
  readonly entry: Entry;
  /** A conjunction is part of the word. */
  readonly and: boolean;
}

const compiled = new Map<string, Rules>();
const remembered = 20_000;
const casedScripts = new Set(['Latn', 'Cyrl', 'Grek', 'Armn']);

/** The rules of `language` (a BCP 47 tag); languages without data get what ICU knows of them. */
export function rulesOf(language: string): Rules {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const rules = compile(language);
  compiled.set(language, rules);
  return rules;
}

/** The members of a comma-separated list of words. */
export function wordList(list: string | undefined): readonly string[] {
  return list === undefined || list === '' ? [] : list.split(/,\s*/);
}

function compile(language: string): Rules {
  const primary = primaryLanguage(language);
  const data = languageData[primary] ?? null;
  const lexicon = new Lexicon();
  addMonths(lexicon, language);
  // Official Chinese texts carry English lines ("21 December 2023").
  if (primary === 'zh') addMonths(lexicon, 'en');
  if (data !== null) addData(lexicon, data);
  addRegions(lexicon, language);
  const script = scriptOf(language);
  return {
    tag: language,
    language: primary,
    cased: casedScripts.has(script),
    rightToLeft: script === 'Arab' || script === 'Hebr',
    hasHan: /^(Hans|Hant|Jpan|Hani)$/.test(script),
    data,
    traits: {
      vigesimal: data?.traits?.vigesimal ?? false,
      ordinalsCombine: data?.traits?.ordinalsCombine ?? false,
      unitBeforeTen: data?.traits?.conjunctionPrefix !== undefined,
    },
    point: decimalSign(language),
    ordinalSuffixes: new Set(wordList(data?.ordinalSuffixes).map(foldWord)),
    decadeSuffixes: new Set(wordList(data?.decadeSuffixes).map(foldWord)),
    monthFirst: monthStandsFirst(language),
    lexicon,
    derived: derivation(lexicon, data),
  };
}

function addData(lexicon: Lexicon, data: LanguageData): void {
  for (const [number, words] of Object.entries(data.numbers))
    lexicon.addAll(words, { number: Number(number), ordinal: false });
  const endings = data.ordinalEndings === undefined ? [''] : wordList(data.ordinalEndings);
  for (const [number, stems] of Object.entries(data.ordinals))
    for (const stem of wordList(stems))
      for (const ending of endings) lexicon.add(stem + ending, { number: Number(number), ordinal: true });
  for (const [number, words] of Object.entries(data.hints)) lexicon.addAll(words, { hints: [number] });
  for (const [key, words] of Object.entries(data.fractions)) lexicon.addAll(words, { fraction: key });
  for (const [word, join] of Object.entries(data.joins)) lexicon.add(word, { join });
  for (const [code, words] of Object.entries(data.currencies)) lexicon.addAll(words, { currency: code });
  for (const [month, words] of Object.entries(data.months ?? {}))
    lexicon.addAll(words, { month: Number(month) });
  const roles: readonly (readonly [string | undefined, Entry])[] = [
    [data.doubtful, { doubtful: true }],
    [data.percent, { percent: '%' }],
    [data.perMille, { percent: '‰' }],
    [data.dateWords, { dateWord: true }],
    [data.listWords, { listWord: true }],
    [data.decadeWords, { decade: true }],
    [data.centuryWords, { century: true }],
    [data.provisions, { provision: true, romanCue: true }],
    [data.romanCues, { romanCue: true }],
    [data.hijriMonths, { hijriMonth: true }],
    [data.hijriMarks, { hijriMark: true }],
  ];
  for (const [words, role] of roles) if (words !== undefined && words !== '') lexicon.addAll(words, role);
}

function scriptOf(language: string): string {
  try {
    return new Intl.Locale(language).maximize().script ?? 'Latn';
  } catch {
    return 'Latn';
  }
}

function decimalSign(language: string): string {
  const parts = formatOf(language).formatToParts(1.5);
  return foldWord(parts.find((part) => part.type === 'decimal')?.value ?? '') || '.';
}

function formatOf(language: string): Intl.NumberFormat {
  try {
    return new Intl.NumberFormat(language);
  } catch {
    return new Intl.NumberFormat('en');
  }
}

function monthStandsFirst(language: string): boolean {
  try {
    const parts = new Intl.DateTimeFormat(language, { dateStyle: 'short', timeZone: 'UTC' }).formatToParts(0);
    const order = parts.map((part) => part.type).filter((type) => type === 'day' || type === 'month');
    return order[0] === 'month' && parts[0]?.type !== 'year';
  } catch {
    return false;
  }
}

function derivation(lexicon: Lexicon, data: LanguageData | null): (word: string) => DerivedEntry | undefined {
  const prefixes = wordList(data?.prefixes).map(foldWord);
  const conjunction = foldWord(data?.traits?.conjunctionPrefix ?? '\u0000');
  const pieces = data?.traits?.compounds === true ? numberPieces(lexicon) : null;
  const inflected = data?.traits?.inflected === true;
  if (prefixes.length === 0 && pieces === null && !inflected) return () => undefined;
  const memory = new Map<string, DerivedEntry | undefined>();
  return (word) => {
    if (memory.has(word)) return memory.get(word);
    let found: DerivedEntry | undefined;
    if (pieces !== null) found = compound(word, pieces, lexicon);
    else found = inflected ? uninflected(word, lexicon) : unprefixed(word, prefixes, conjunction, lexicon);
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
  for (const prefix of prefixes) {
    if (!word.startsWith(prefix) || word.length < prefix.length + 2) continue;
    const entry = lexicon.word(word.slice(prefix.length));
    if (entry !== undefined) return { entry, and: prefix.startsWith(conjunction) };
  }
  return undefined;
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
