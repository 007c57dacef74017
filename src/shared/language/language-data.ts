import ar from '../../../resources/values/ar.json' with { type: 'json' };
import de from '../../../resources/values/de.json' with { type: 'json' };
import en from '../../../resources/values/en.json' with { type: 'json' };
import es from '../../../resources/values/es.json' with { type: 'json' };
import fr from '../../../resources/values/fr.json' with { type: 'json' };
import it from '../../../resources/values/it.json' with { type: 'json' };
import pt from '../../../resources/values/pt.json' with { type: 'json' };
import ru from '../../../resources/values/ru.json' with { type: 'json' };
import zh from '../../../resources/values/zh.json' with { type: 'json' };
import type { Join } from './lexicon.ts';

/** One file of `resources/values`. Word lists are comma-separated; in number tables the key is the value. */
export interface LanguageData {
  readonly language: string;
  readonly numbers: Readonly<Record<string, string>>;
  readonly ordinals: Readonly<Record<string, string>>;
  /** Endings for every stem in `ordinals`. */
  readonly ordinalEndings?: string;
  /** What stands behind digits to make an ordinal ("th"). */
  readonly ordinalSuffixes: string;
  /** Number words that usually mean something else. */
  readonly doubtful?: string;
  /** Words that may stand for a number without being one ("dozen"). */
  readonly hints: Readonly<Record<string, string>>;
  readonly fractions: Readonly<Record<string, string>>;
  readonly joins: Readonly<Record<string, Join>>;
  readonly traits?: {
    readonly vigesimal?: boolean;
    readonly ordinalsCombine?: boolean;
    readonly compounds?: boolean;
    /** An ordinal behind the noun numbers a part of the text (artículo primero). */
    readonly ordinalAfterNoun?: boolean;
    readonly conjunctionPrefix?: string;
    /** Names change with the case. */
    readonly inflected?: boolean;
  };
  /** Particles written together with the next word, longest first. */
  readonly prefixes?: string;
  /** What adds a half to the number before it ("and a half"). */
  readonly halves?: string;
  /** Words said for the decimal sign. */
  readonly pointWords?: string;
  readonly minusWords?: string;
  /** Phrases with one of `minusWords` in them that say something else ("au moins"). */
  readonly notMinus?: string;
  /** Lower numbers of fractions ("eighths"). */
  readonly denominators?: Readonly<Record<string, string>>;
  /** Stems behind a number in one word, by the unit they name ("tägig": d); without a unit under "". */
  readonly adjectives?: Readonly<Record<string, string>>;
  /** Words that with 100 behind them mean per cent ("p. 100"). */
  readonly perHundred?: string;
  /** Units of measure and time. */
  readonly measures?: Readonly<Record<string, string>>;
  readonly percent: string;
  readonly perMille: string;
  readonly currencies: Readonly<Record<string, string>>;
  /** Names of months beside those ICU has. */
  readonly months?: Readonly<Record<string, string>>;
  /** Months are written with a capital letter, and are something else without. */
  readonly capitalMonths?: boolean;
  readonly dateWords: string;
  readonly listWords: string;
  readonly decadeSuffixes?: string;
  readonly decadeWords?: string;
  readonly centuryWords?: string;
  readonly provisions: string;
  readonly romanCues: string;
  readonly hijriMonths?: string;
  readonly hijriMarks?: string;
  /** Words behind the hour of a time ("h", "Uhr"). */
  readonly hourWords?: string;
  /** Words before a time ("ore"). */
  readonly hourCues?: string;
  /** Names of countries beside those ICU has, by ISO 3166-1 code. */
  readonly regions?: Readonly<Record<string, string>>;
  readonly chinese?: ChineseData;
}

/** What only Chinese needs; lists are separated by spaces. */
export interface ChineseData {
  readonly provisions: string;
  /** Parts that are named before their number: in figures only, and in Chinese numerals too. */
  readonly provisionsBefore: string;
  readonly wordProvisionsBefore: string;
  readonly classifiers: string;
  readonly currencies: Readonly<Record<string, string>>;
  readonly measures: Readonly<Record<string, string>>;
  readonly hints: Readonly<Record<string, string>>;
  /** What makes a number in front of which it stands a rough one. */
  readonly approximate: string;
  readonly notNumbers: string;
  /** The characters foreign names are written with. */
  readonly transliteration: string;
  /** Those of them that are words as well, such as stand in front of a name. */
  readonly wordsBeforeNames: string;
  readonly afternoon: string;
  readonly forenoon: string;
}

/** The data of the fully supported languages by primary subtag. */
const files: readonly LanguageData[] = [ar, de, en, es, fr, it, pt, ru, zh] as readonly LanguageData[];

export const languageData: Readonly<Record<string, LanguageData>> = Object.fromEntries(
  files.map((data) => [data.language, data]),
);

/** The members of a comma-separated list of words. */
export function wordList(list: string | undefined): readonly string[] {
  return list === undefined || list === '' ? [] : list.split(/,\s*/);
}
