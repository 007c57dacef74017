import { allConceptWords } from '../../language/concept-words.ts';
import { allNames } from '../../language/name-match.ts';
import { nounsHaveCapitals } from '../../language/noun-capitals.ts';
import { tokensOf } from '../../language/words.ts';
import { type Alignment, segmentPositions, segmentsIn } from '../../model/alignment.ts';
import type { Concept } from '../../model/concept.ts';
import type { Evidence } from '../../model/finding.ts';
import { primaryLanguage } from '../../model/language-tag.ts';
import type { SegmentKind } from '../../model/segment.ts';
import type { Unit } from '../../model/unit.ts';

/** A name of a person or place as the versions of a unit have it, by language. */
export interface UnitName {
  readonly key: string;
  readonly places: ReadonlyMap<string, readonly Evidence[]>;
  /** It may be any noun: it can stand instead of a name, and is not missed itself. */
  readonly doubtful: boolean;
}

/** The words at a place. */
export function textOf({ segments }: Alignment, { language, segment, start, end }: Evidence): string {
  const list = segments[language] ?? [];
  return list[segmentPositions(list).get(segment) ?? -1]?.text.slice(start, end) ?? '';
}

/** The name in Latin letters. */
export function romanOf({ key }: UnitName): string {
  return key.slice(key.indexOf(':') + 1);
}

const shortest = 4;
/** Letters of inflection behind a word that is shorter than a stem: "fisheries", but not "Harmsen" for "harm". */
const longestEnding = 2;
/** What may stand there, where a language's endings are known: "leyes" for "ley", but not "Luzia" for "luz". */
const endings: Readonly<Record<string, RegExp>> = {
  de: /^(?:e[mnrs]?|[ns])$/,
  en: /^e?s$/,
  es: /^e?s$/,
  fr: /^(?:e?s?|x)$/,
  it: /^[aeio]$/,
  pt: /^[aeio]?s$/,
  ru: /^(?:[аеиоуыьюяй]|[аеоюя]й|[иы]й|[аеоюя]м|[иы]м|[аиыя]х|[ео]в|[аоуыюя][яею]|[еи]е)$/u,
};
/** Acronyms and Roman numerals are written in other letters elsewhere. */
const acronym = /^\p{Lu}{2}/u;
/** Every word may have a capital letter in these. */
const headings: ReadonlySet<SegmentKind> = new Set(['title', 'heading', 'header']);
const none: readonly never[] = [];
const remembered = new WeakMap<Unit, readonly UnitName[]>();

/** The names in a unit, countries left out. Remembered by the unit. */
export function namesIn(alignment: Alignment, unit: Unit): readonly UnitName[] {
  const known = remembered.get(unit);
  if (known !== undefined) return known;
  const names = read(alignment, unit);
  const kept = names.length === 0 ? none : names;
  remembered.set(unit, kept);
  return kept;
}

function read(alignment: Alignment, unit: Unit): readonly UnitName[] {
  const sides = alignment.languages.flatMap((language) => {
    const segments = segmentsIn(alignment, unit, language);
    return segments.length > 0 && hasReadableNames(alignment, unit, language) ? [{ language, segments }] : [];
  });
  if (sides.length < 2) return [];
  const texts = Object.fromEntries(
    sides.map(({ language, segments }) => [language, segments.map(({ text }) => text).join('\n')]),
  );
  return allNames(texts).flatMap(({ key, places }) => {
    const languages = Object.keys(places);
    const doubtful = languages.every(nounsHaveCapitals);
    if (!key.startsWith('name:') || key.length < 'name:'.length + shortest) return [];
    const placed = sides.flatMap(({ language, segments }) => {
      const own = (places[language] ?? []).flatMap((place) =>
        acronym.test((texts[language] ?? '').slice(place.start, place.end))
          ? []
          : (evidenceAt(language, segments, place, key) ?? []),
      );
      return own.length === 0 ? [] : [[language, own] as const];
    });
    return placed.length === 0 ? [] : [{ key, places: new Map(placed), doubtful }];
  });
}

/** Whether a capital letter tells a name in what `language` has in the unit: in titles every word may have one. */
export function hasReadableNames(alignment: Alignment, unit: Unit, language: string): boolean {
  return !segmentsIn(alignment, unit, language).some(
    ({ kind, text }) => headings.has(kind) || isShouted(text),
  );
}

function isShouted(text: string): boolean {
  // The second question is the dearer one, and hardly ever asked.
  if (!/\p{Lu}{4}/u.test(text)) return false;
  return (text.match(/\p{Lu}/gu)?.length ?? 0) > (text.match(/\p{Ll}/gu)?.length ?? 0);
}

/** The place in the joined text as one in its segment. */
function evidenceAt(
  language: string,
  segments: readonly { readonly id: string; readonly text: string }[],
  { start, end }: { readonly start: number; readonly end: number },
  value: string,
): Evidence | null {
  let from = 0;
  for (const { id, text } of segments) {
    if (start >= from && end <= from + text.length)
      return { language, segment: id, start: start - from, end: end - from, value };
    from += text.length + 1;
  }
  return null;
}

const wordsOf = new WeakMap<readonly Concept[], Map<string, ReadonlySet<string>>>();

/** Whether the lexicon knows words of a language at all. */
export function hasCommonWords(language: string, concepts: readonly Concept[]): boolean {
  return commonWords(primaryLanguage(language), concepts).size > 0;
}

function commonWords(primary: string, concepts: readonly Concept[]): ReadonlySet<string> {
  const byLanguage = wordsOf.get(concepts) ?? new Map<string, ReadonlySet<string>>();
  wordsOf.set(concepts, byLanguage);
  const known = byLanguage.get(primary);
  if (known !== undefined) return known;
  const keys = new Set(concepts.flatMap((concept) => allConceptWords(concept, primary)));
  byLanguage.set(primary, keys);
  return keys;
}

/** Whether a word is one of the lexicon's, and so hardly a name ("Society", "Friday"). */
export function isCommonWord(word: string, language: string, concepts: readonly Concept[]): boolean {
  const primary = primaryLanguage(language);
  const common = commonWords(primary, concepts);
  return tokensOf(word, primary).every(({ key, form }) =>
    [key, key.slice(0, -1), key.slice(0, -2)].some(
      (stem) =>
        stem.length > 2 && common.has(stem) && (stem.length === 5 || isInflected(form, stem, primary)),
    ),
  );
}

/** Whether a word is a shorter one with an ending. A form that shares few letters with it is known by the lexicon's stem. */
function isInflected(form: string, stem: string, language: string): boolean {
  if (form.length - stem.length > longestEnding) return false;
  const ending = form.startsWith(stem) ? form.slice(stem.length) : '';
  return ending === '' || (endings[language]?.test(ending) ?? true);
}
