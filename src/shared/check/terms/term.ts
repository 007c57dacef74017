import { TermFinder, termsIn } from '../../language/term-finder.ts';
import { type Alignment, segmentsIn } from '../../model/alignment.ts';
import type { Concept } from '../../model/concept.ts';
import type { Evidence } from '../../model/finding.ts';
import { primaryLanguage } from '../../model/language-tag.ts';
import type { Unit } from '../../model/unit.ts';
import type { Check, Draft } from '../draft.ts';
import { Habit } from '../habit.ts';
import { findingKey } from '../key.ts';
import { unitText } from '../unit-text.ts';
import { vote } from '../vote.ts';
import { namesOf, quoted } from '../wording.ts';
import { definedTerms } from './defined-terms.ts';

interface Misuse {
  readonly at: number;
  readonly concept: Concept;
  readonly places: readonly Evidence[];
  readonly holders: readonly string[];
  readonly lackers: readonly string[];
}

/** What is believed of a glossary's term, and of one the documents define themselves, before it was met. */
const believed = { glossary: 0.93, defined: 0.75 };
const weight = 6;
const worthAWarning = 0.9;

/**
 * Law: a term of the glossary, or one that the documents define in quotation marks, is used in every version where one
 * version uses it.
 */
export const term: Check = {
  name: 'term',
  about: 'Terms of the glossary and defined terms that a version does not use',
  run: (alignment, { terms = [] } = {}) => [
    ...draftsFor(alignment, terms, believed.glossary),
    ...draftsFor(alignment, definedTerms(alignment), believed.defined),
  ],
};

function draftsFor(alignment: Alignment, concepts: readonly Concept[], before: number): readonly Draft[] {
  if (concepts.length === 0) return [];
  const finders = new Map(
    alignment.languages.map((language) => [language, new TermFinder(concepts, language)] as const),
  );
  const habit = new Habit(before, weight);
  const names = new Map(concepts.map((concept, at) => [concept, String(at)] as const));
  const misuses = alignment.units.flatMap((unit, at) =>
    misusesIn(alignment, unit, at, finders, habit, names),
  );
  return misuses.flatMap((misuse) => {
    const word = names.get(misuse.concept) ?? '';
    const rates = misuse.holders.flatMap((holder) =>
      misuse.lackers.map((lacker) => habit.rate(holder, [word], lacker)),
    );
    const rate = rates.reduce((sum, share) => sum + share, 0) / Math.max(1, rates.length);
    const isWarning = rate >= worthAWarning;
    if (!isWarning && before === believed.defined) return [];
    const draft = draftOf(alignment, misuse, isWarning ? 'warning' : 'info');
    // A glossary was given to be kept; what a document defines, a free translation varies.
    return [before === believed.defined ? { ...draft, sureness: rate } : draft];
  });
}

function misusesIn(
  alignment: Alignment,
  unit: Unit,
  at: number,
  finders: ReadonlyMap<string, TermFinder>,
  habit: Habit,
  names: ReadonlyMap<Concept, string>,
): readonly Misuse[] {
  const byConcept = new Map<Concept, Evidence[]>();
  for (const language of alignment.languages)
    for (const segment of segmentsIn(alignment, unit, language))
      for (const { concept, start, end } of finders.get(language)?.termsOf(segment) ?? []) {
        const list = byConcept.get(concept) ?? [];
        byConcept.set(concept, list);
        list.push({ language, segment: segment.id, start, end, value: '' });
      }
  return [...byConcept].flatMap(([concept, places]) => {
    const holders = new Set(places.map(({ language }) => language));
    const asked = alignment.languages.filter(
      (language) =>
        (unit.segments[language] ?? []).length > 0 && termsIn(concept, primaryLanguage(language)).length > 0,
    );
    for (const holder of holders)
      for (const other of asked)
        if (other !== holder) habit.note(holder, [names.get(concept) ?? ''], other, holders.has(other));
    const lackers = asked.filter((language) => !holders.has(language));
    return lackers.length === 0 || unit.confidence < 0.5
      ? []
      : [{ at, concept, places, holders: [...holders], lackers }];
  });
}

function draftOf(
  alignment: Alignment,
  { at, concept, places, holders, lackers }: Misuse,
  severity: 'warning' | 'info',
): Draft {
  const unit = alignment.units[at] as Unit;
  const { odd } = vote([
    { said: concept, languages: holders },
    { said: null, languages: lackers },
  ]);
  const languages = alignment.languages.filter((language) => odd.includes(language));
  const first = places[0] as Evidence;
  const used = segmentsIn(alignment, unit, first.language).find(({ id }) => id === first.segment);
  const words = used?.text.slice(first.start, first.end) ?? '';
  const wanted = termsIn(concept, primaryLanguage(lackers[0] ?? ''))[0] ?? '';
  return {
    key: findingKey('term', languages, [words.toLowerCase()], unitText(alignment, unit)),
    unit: unit.id,
    order: at,
    type: 'term',
    severity,
    languages,
    message: `${namesOf(holders)} ${holders.length > 1 ? 'use' : 'uses'} the term ${quoted(words)}, ${namesOf(lackers)} ${lackers.length > 1 ? 'do' : 'does'} not have ${quoted(wanted)}`,
    evidence: places,
    about: quoted(words),
  };
}
