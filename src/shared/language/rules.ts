import { primaryLanguage } from '../model/language-tag.ts';
import { type DerivedEntry, derivation } from './derived-words.ts';
import { foldWord } from './fold.ts';
import { type LanguageData, languageData, wordList } from './language-data.ts';
import { type Entry, Lexicon } from './lexicon.ts';
import { addMonths } from './month-names.ts';
import type { NumberTraits } from './number-words.ts';
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

const compiled = new Map<string, Rules>();
const casedScripts = new Set(['Latn', 'Cyrl', 'Grek', 'Armn']);

/** The rules of `language` (a BCP 47 tag); languages without data get what ICU knows of them. */
export function rulesOf(language: string): Rules {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const rules = compile(language);
  compiled.set(language, rules);
  return rules;
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
  for (const [code, words] of Object.entries(data.measures ?? {})) lexicon.addAll(words, { measure: code });
  for (const [below, words] of Object.entries(data.denominators ?? {}))
    lexicon.addAll(words, { denominator: Number(below) });
  for (const [month, words] of Object.entries(data.months ?? {}))
    lexicon.addAll(words, { month: Number(month) });
  const roles: readonly (readonly [string | undefined, Entry])[] = [
    [data.doubtful, { doubtful: true }],
    [data.halves, { half: true, hints: ['0.5'] }],
    [data.pointWords, { pointWord: true }],
    [data.minusWords, { minus: true }],
    [data.notMinus, {}],
    [data.perHundred, { perHundred: true }],
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
