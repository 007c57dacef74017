import { type Alignment, segmentsIn } from '../../model/alignment.ts';
import type { Evidence } from '../../model/finding.ts';
import { primaryLanguage } from '../../model/language-tag.ts';
import type { Unit } from '../../model/unit.ts';
import type { Check, Draft } from '../draft.ts';
import { findingKey } from '../key.ts';
import { unitText } from '../unit-text.ts';
import { namesOf } from '../wording.ts';

/** The words that lead to the last member of a series. */
const conjunctions: Readonly<Record<string, string>> = {
  en: 'and|or',
  fr: 'et|ou',
  es: 'y|e|o|u',
  pt: 'e|ou',
  it: 'e|ed|o|od',
  de: 'und|oder|sowie',
  ru: 'и|или',
  hu: 'és|vagy|valamint',
  pl: 'i|lub|oraz|albo',
  is: 'og|eða',
};
/** A member is at most so many words; more of them make a clause. */
const member = "(?:[\\p{L}\\p{M}\\p{N}’'-]+[ \\u00a0]){0,3}[\\p{L}\\p{M}\\p{N}’'-]+";
const chinese = /[\p{L}\p{N}·]{1,10}(?:、[\p{L}\p{N}·]{1,10})+(?:[和或及与]|以及)[\p{L}\p{N}]/gu;
const fewest = 3;
/** So many versions count it, so that three at least agree: two often put a series as one language puts it alone. */
const fewestVersions = 4;
const nearlyAll = 0.75;

interface Series extends Evidence {
  readonly count: number;
  /** Its sentence joins other things before it, which may be members too ("his private and family life, his home or …"). */
  readonly joinsBefore: boolean;
}

const remembered = new WeakMap<Unit, readonly (readonly Series[])[]>();
const patterns = new Map<string, RegExp | null>();

/**
 * Law: a series in running text ("a, b, c and d") has as many members in every version. Told only where at least three other
 * versions count one more alike: one or two may say two things with one word.
 */
export const series: Check = {
  name: 'series',
  about: 'Members that one of several versions lacks in a series of words',
  run: (alignment) =>
    alignment.languages.length < fewestVersions
      ? []
      : alignment.units.flatMap((unit, at) => draftsIn(alignment, unit, at)),
};

function draftsIn(alignment: Alignment, unit: Unit, at: number): readonly Draft[] {
  const all = remembered.get(unit) ?? remember(alignment, unit);
  const bySize = [...Map.groupBy(all, (side) => side.length).values()];
  const sides = bySize.reduce((most, group) => (group.length > most.length ? group : most), []);
  const [first] = sides;
  // Where many versions have no such series, what looks like one in the others is a clause among clauses.
  if (first === undefined || sides.length < fewestVersions || sides.length < nearlyAll * all.length)
    return [];
  return first.flatMap(
    (_, place) =>
      draftOf(
        alignment,
        unit,
        at,
        sides.flatMap((side) => side[place] ?? []),
      ) ?? [],
  );
}

function draftOf(alignment: Alignment, unit: Unit, at: number, all: readonly Series[]): Draft | null {
  const most = Math.max(...all.map(({ count }) => count));
  const [odd, ...more] = all.filter(({ count }) => count < most);
  if (odd === undefined || more.length > 0 || odd.count !== most - 1 || most <= fewest) return null;
  if (odd.joinsBefore) return null;
  const others = all.filter((one) => one !== odd).map(({ language }) => language);
  return {
    key: findingKey('list', [odd.language], ['series'], unitText(alignment, unit)),
    unit: unit.id,
    order: at,
    type: 'list',
    severity: unit.confidence < 0.5 ? 'info' : 'warning',
    languages: [odd.language],
    message: `The lists have different numbers of members: ${namesOf(others)} ${most}, ${namesOf([odd.language])} ${odd.count}`,
    evidence: all.map(({ count, joinsBefore: _, ...evidence }) => ({ ...evidence, value: String(count) })),
  };
}

function remember(alignment: Alignment, unit: Unit): readonly (readonly Series[])[] {
  const counted = alignment.languages.filter(
    (language) =>
      (unit.segments[language] ?? []).length > 0 && patternFor(primaryLanguage(language)) !== null,
  );
  const sides = counted.map((language) =>
    segmentsIn(alignment, unit, language).flatMap(({ id, text }) => seriesIn(text, id, language)),
  );
  remembered.set(unit, sides);
  return sides;
}

/** The series of a text that have at least three members. */
function seriesIn(text: string, segment: string, language: string): readonly Series[] {
  const pattern = patternFor(primaryLanguage(language));
  if (pattern === null || !/[,、]/.test(text)) return [];
  return [...text.matchAll(pattern)].flatMap(({ 0: words, index }) => {
    const count =
      (words.match(/[,、]/g)?.length ?? 0) +
      (/,\s+\S+\s+\S+$/u.test(words) && isSerial(words, language) ? 1 : 2);
    return count < fewest
      ? []
      : [
          {
            language,
            segment,
            start: index,
            end: index + words.length,
            value: '',
            count,
            joinsBefore: joinsIn(text.slice(0, index), language),
          },
        ];
  });
}

/** Whether the sentence that `before` ends in has a conjunction already. */
function joinsIn(before: string, language: string): boolean {
  const words = conjunctions[primaryLanguage(language)];
  if (words === undefined) return false;
  const sentence = before.slice(Math.max(...['.', ';', ':'].map((mark) => before.lastIndexOf(mark))) + 1);
  return new RegExp(`\\s(?:${words})\\s`, 'iu').test(sentence);
}

/** "a, b, and c": the last comma stands before the conjunction. */
function isSerial(words: string, language: string): boolean {
  const last = words.slice(words.lastIndexOf(',') + 1).trimStart();
  return new RegExp(`^(?:${conjunctions[primaryLanguage(language)] ?? ''})\\s`, 'iu').test(last);
}

function patternFor(language: string): RegExp | null {
  if (language === 'zh') return chinese;
  const known = patterns.get(language);
  if (known !== undefined) return known;
  const words = Object.hasOwn(conjunctions, language) ? conjunctions[language] : undefined;
  const made =
    words === undefined
      ? null
      : new RegExp(`${member}(?:, ${member})+?,? (?:${words}) [\\p{L}\\p{N}’']+`, 'giu');
  patterns.set(language, made);
  return made;
}
