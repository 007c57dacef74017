import ar from '../../../resources/languages/ar.json' with { type: 'json' };
import cs from '../../../resources/languages/cs.json' with { type: 'json' };
import de from '../../../resources/languages/de.json' with { type: 'json' };
import el from '../../../resources/languages/el.json' with { type: 'json' };
import en from '../../../resources/languages/en.json' with { type: 'json' };
import es from '../../../resources/languages/es.json' with { type: 'json' };
import fa from '../../../resources/languages/fa.json' with { type: 'json' };
import fr from '../../../resources/languages/fr.json' with { type: 'json' };
import he from '../../../resources/languages/he.json' with { type: 'json' };
import hu from '../../../resources/languages/hu.json' with { type: 'json' };
import is from '../../../resources/languages/is.json' with { type: 'json' };
import it from '../../../resources/languages/it.json' with { type: 'json' };
import ja from '../../../resources/languages/ja.json' with { type: 'json' };
import ko from '../../../resources/languages/ko.json' with { type: 'json' };
import nl from '../../../resources/languages/nl.json' with { type: 'json' };
import pl from '../../../resources/languages/pl.json' with { type: 'json' };
import pt from '../../../resources/languages/pt.json' with { type: 'json' };
import ru from '../../../resources/languages/ru.json' with { type: 'json' };
import sv from '../../../resources/languages/sv.json' with { type: 'json' };
import tr from '../../../resources/languages/tr.json' with { type: 'json' };
import uk from '../../../resources/languages/uk.json' with { type: 'json' };
import zh from '../../../resources/languages/zh.json' with { type: 'json' };
import { primaryLanguage } from '../model/language-tag.ts';
import { type OwnRules, withOwnRules } from './own-rules.ts';

/** What `resources/languages/<language>.json` holds: lists as written there, items parted by spaces or by "|". */
interface RulesFile {
  readonly goesOn: string;
  readonly conjunctions: string;
  readonly beforeNumber: string;
  readonly months?: string;
  readonly openers: string;
  readonly documents: string;
  readonly pages: string;
  readonly pageOf: string;
  readonly notes: string;
  readonly divisions: Readonly<Record<string, string>>;
  readonly divisionAfter?: string;
  readonly units?: Readonly<Record<string, string>>;
  readonly unitPrefix?: string;
  readonly afterUnit?: string;
  readonly ordinals?: string;
  readonly ordinalsAlso?: string;
  readonly adverbs?: string;
  readonly cardinals?: string;
  readonly letters?: string;
  readonly lettersAlso?: string;
  readonly abbreviations: string;
  readonly numbered: string;
  readonly mayEnd?: string;
  readonly hyphenBefore: string;
  readonly hyphenAfter: string;
  readonly elisions: string;
}

const files: Readonly<Record<string, RulesFile>> = {
  ar,
  cs,
  de,
  el,
  en,
  es,
  fa,
  fr,
  he,
  hu,
  is,
  it,
  ja,
  ko,
  nl,
  pl,
  pt,
  ru,
  sv,
  tr,
  uk,
  zh,
};

const none: RulesFile = {
  goesOn: '',
  conjunctions: '',
  beforeNumber: '',
  openers: '',
  documents: '',
  pages: 'page|p.',
  pageOf: '/',
  notes: '',
  divisions: {},
  abbreviations: '',
  numbered: '',
  hyphenBefore: '',
  hyphenAfter: '',
  elisions: '',
};

/** What a language says about how its texts are set: words in lower case unless said otherwise. */
export interface ReadingRules {
  /** Primary language subtag. */
  readonly language: string;
  /** Words after which neither a sentence nor a paragraph ends ("the", "and"). */
  readonly goesOn: ReadonlySet<string>;
  /** Words that may end an item of a list ("; and"). */
  readonly conjunctions: ReadonlySet<string>;
  /** Words after which a number is meant, not a label ("article", "in", "March"). */
  readonly beforeNumber: ReadonlySet<string>;
  /** How recitals and operative paragraphs usually begin, as printed. */
  readonly openers: RegExp | null;
  /** Nouns that name a document ("resolution", "treaty"). */
  readonly documents: ReadonlySet<string>;
  readonly pages: readonly string[];
  readonly pageOf: readonly string[];
  /** Headings over notes ("Notes"). */
  readonly notes: ReadonlySet<string>;
  /** Printed division word to key ("chapitre" → "chapter"), longest first. */
  readonly divisions: readonly (readonly [printed: string, key: string])[];
  /** True when the division may follow its number ("3. §", "3. cikk"). */
  readonly divisionAfter: boolean;
  /** Division sign after a number, for scripts that write 第三条. */
  readonly units: ReadonlyMap<string, string>;
  readonly unitPrefix: string;
  /** What follows 第三条 when the article is only spoken of. */
  readonly afterUnit: readonly string[];
  /** Number words that can stand for a division's number. */
  readonly numberWords: ReadonlyMap<string, number>;
  /** Names of the months, in lower case. */
  readonly months: ReadonlySet<string>;
  /** Adverbs that number paragraphs by themselves ("أولا"). */
  readonly adverbs: ReadonlyMap<string, number>;
  /** Enumerating letters in their order; other orders in use follow. */
  readonly letters: readonly (readonly string[])[];
  /** Abbreviations after which no sentence ends, as printed, with their stop. */
  readonly abbreviations: ReadonlySet<string>;
  /** Abbreviations after which no sentence ends when a number follows. */
  readonly numbered: ReadonlySet<string>;
  /** Abbreviations that end a sentence as often as not ("etc."). */
  readonly mayEnd: ReadonlySet<string>;
  /** Parts of a compound that keep their hyphen at a line end. */
  readonly hyphenBefore: ReadonlySet<string>;
  readonly hyphenAfter: ReadonlySet<string>;
  /** Elided words that stand before an apostrophe ("l", "qu"). */
  readonly elisions: ReadonlySet<string>;
}

const known = new Map<string, ReadingRules>();
let own: Readonly<Record<string, OwnRules>> = {};

/** Adds a user's words to the rules from now on, by primary language, in the place of those added before. */
export function addOwnRules(rules: Readonly<Record<string, OwnRules>>): void {
  own = rules;
  known.clear();
}

/** The rules for a BCP 47 tag; empty ones for a language that has none. Remembered. */
export function readingRules(tag: string): ReadingRules {
  const language = primaryLanguage(tag);
  const found = known.get(language);
  if (found !== undefined) return found;
  const file = Object.hasOwn(files, language) ? files[language]! : none;
  const rules = toRules(
    language,
    withOwnRules(file, Object.hasOwn(own, language) ? own[language] : undefined),
  );
  if (known.size < 100) known.set(language, rules);
  return rules;
}

function toRules(language: string, file: RulesFile): ReadingRules {
  const openers = bars(file.openers).sort((a, b) => b.length - a.length);
  const boundary = language === 'zh' || language === 'ja' ? '' : '(?![\\p{L}\\p{M}])';
  const months = new Set(words(file.months ?? ''));
  const own = divisionsOf(file);
  const printed = new Set(own.map(([word]) => word));
  const programs = divisionsOf(files.en ?? none).filter(
    ([word, key]) => writtenByPrograms.has(key) && word === key && !printed.has(word),
  );
  const divisions = [...own, ...programs];
  return {
    language,
    goesOn: new Set(words(file.goesOn)),
    conjunctions: new Set(words(file.conjunctions)),
    beforeNumber: new Set([...words(file.beforeNumber), ...months]),
    openers:
      openers.length === 0 ? null : new RegExp(`^(?:${openers.map(escaped).join('|')})${boundary}`, 'u'),
    documents: new Set(words(file.documents)),
    pages: bars(file.pages),
    pageOf: bars(file.pageOf),
    notes: new Set(bars(file.notes)),
    divisions: divisions.sort((a, b) => b[0].length - a[0].length),
    divisionAfter: file.divisionAfter === 'true',
    units: new Map(
      Object.entries(file.units ?? {}).flatMap(([key, signs]) => [...signs].map((sign) => [sign, key])),
    ),
    unitPrefix: file.unitPrefix ?? '',
    afterUnit: words(file.afterUnit ?? ''),
    numberWords: numbers(file.ordinals, file.ordinalsAlso, file.cardinals),
    months,
    adverbs: numbers(file.adverbs),
    letters: [file.letters, file.lettersAlso].flatMap((list) => (list === undefined ? [] : [words(list)])),
    abbreviations: new Set([...words(file.abbreviations), ...spaced(file.abbreviations)]),
    numbered: new Set(words(file.numbered)),
    mayEnd: new Set(words(file.mayEnd ?? '')),
    hyphenBefore: new Set(words(file.hyphenBefore)),
    hyphenAfter: new Set(words(file.hyphenAfter)),
    elisions: new Set(words(file.elisions)),
  };
}

/** Programs that number chapters and tables write these in English whatever the language of the text. */
const writtenByPrograms = new Set(['part', 'chapter', 'section', 'appendix', 'table', 'figure']);

function divisionsOf(file: RulesFile): readonly (readonly [printed: string, key: string])[] {
  return Object.entries(file.divisions).flatMap(([key, printed]) =>
    bars(printed).map((word) => [word.toLowerCase(), key] as const),
  );
}

function words(list: string): string[] {
  return list.split(' ').filter((word) => word !== '');
}

function bars(list: string): string[] {
  return list.split('|').filter((word) => word !== '');
}

/** "z. B." is listed with its space; the parts stand in the list one by one and count as abbreviations as well. */
function spaced(list: string): string[] {
  return words(list).map((word) => word.toLowerCase());
}

function numbers(...lists: (string | undefined)[]): ReadonlyMap<string, number> {
  const map = new Map<string, number>();
  for (const list of lists)
    bars(list ?? '').forEach((word, at) => {
      if (!map.has(word)) map.set(word, at + 1);
    });
  return map;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
