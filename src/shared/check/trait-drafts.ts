import type { Trait } from '../language/meaning-data.ts';
import { type Alignment, segmentsIn } from '../model/alignment.ts';
import type { FindingType, Severity } from '../model/finding.ts';
import type { Unit } from '../model/unit.ts';
import type { Draft } from './draft.ts';
import { Habit } from './habit.ts';
import { findingKey } from './key.ts';
import { type Passage, passagesOf, type Saying, type Spoken } from './unit-meaning.ts';
import { vote } from './vote.ts';
import { namesOf, quoted } from './wording.ts';

/** A passage in which some versions have an expression of a class and others have nothing of the kind. */
interface Gap {
  readonly at: number;
  readonly trait: Trait;
  readonly holders: readonly string[];
  readonly lackers: readonly string[];
  readonly places: readonly Spoken[];
  /** Whether one version says it, and of several others none does. */
  readonly alone: boolean;
}

/** Below the first a version's silence is its manner; from the second on it is worth a warning. */
const worthALook = 0.8;
const worthAWarning = 0.9;

/** Classes of which a version's vaguer expressions are set off against those the holders have beside the sure ones. */
const setOff: ReadonlySet<Trait> = new Set(['negation', 'permission']);

/** How a class is told of: the words for one and for several holders, and how far a holder is believed beforehand. */
export interface Told {
  readonly one: string;
  readonly several: string;
  readonly before: number;
  /** What it is when one version of several says it: a fault like any other, only worth a look, or its manner. */
  readonly alone: 'fault' | 'look' | 'manner';
}

/** Findings of one type about the classes `told`. */
export function traitDrafts(
  alignment: Alignment,
  type: FindingType,
  told: Readonly<Partial<Record<Trait, Told>>>,
): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const [trait, how] of Object.entries(told) as readonly [Trait, Told][]) {
    const habit = new Habit(how.before);
    const gaps = alignment.units.flatMap((unit, at) => gapsIn(alignment, unit, at, trait, habit));
    for (const gap of gaps) {
      const severity = severityOf(rateOf(gap, habit));
      if (severity !== null && !(gap.alone && how.alone === 'manner'))
        drafts.push(
          draftOf(alignment, type, gap, gap.alone && how.alone === 'look' ? 'info' : severity, how),
        );
    }
  }
  return drafts;
}

/** The gaps of a unit; what a version says in another of its sentences, where the others do not, is not lost. */
function gapsIn(alignment: Alignment, unit: Unit, at: number, trait: Trait, habit: Habit): readonly Gap[] {
  const passages = passagesOf(alignment, unit);
  const gaps = passages.flatMap((passage) => gapIn(passage, trait, at, habit) ?? []);
  if (gaps.length < 2) return unit.confidence < 0.5 ? [] : gaps;
  return gaps.flatMap((gap) => {
    const lackers = gap.lackers.filter(
      (language) => !gaps.some((other) => other !== gap && other.holders.includes(language)),
    );
    return lackers.length === 0 || unit.confidence < 0.5 ? [] : [{ ...gap, lackers }];
  });
}

/**
 * Notes who has the class when others have it; gives the gap when somebody has nothing of the kind. Expressions that may
 * mean it excuse a version, of some classes only as far as the holders do not have as many beside the sure ones.
 */
function gapIn(passage: Passage, trait: Trait, at: number, habit: Habit): Gap | null {
  const places = passage.flatMap(({ sure }) => sure.filter((place) => place.trait === trait));
  if (places.length === 0) return null;
  const holders = new Set(places.map(({ language }) => language));
  const vague = ({ maybe }: Saying) => maybe.get(trait) ?? 0;
  const beside = setOff.has(trait)
    ? Math.min(...passage.filter(({ language }) => holders.has(language)).map(vague))
    : 0;
  const lackers = passage
    .filter((saying) => !holders.has(saying.language) && vague(saying) <= beside)
    .map(({ language }) => language);
  for (const holder of holders)
    for (const { language } of passage)
      if (language !== holder)
        habit.note(holder, wordsOf(places, holder), language, !lackers.includes(language));
  const alone = holders.size === 1 && passage.length > 2;
  return lackers.length === 0 ? null : { at, trait, holders: [...holders], lackers, places, alone };
}

function wordsOf(places: readonly Spoken[], language: string): readonly string[] {
  return places.filter((place) => place.language === language).map(({ words, turn }) => `${words}\t${turn}`);
}

/** How surely the lackers would have it if it were not missing: the mean over all who have it and all who have not. */
function rateOf({ holders, lackers, places }: Gap, habit: Habit): number {
  const rates = holders.flatMap((holder) =>
    lackers.map((lacker) => habit.rate(holder, wordsOf(places, holder), lacker)),
  );
  return rates.reduce((sum, rate) => sum + rate, 0) / Math.max(1, rates.length);
}

function severityOf(rate: number): Severity | null {
  if (rate < worthALook) return null;
  return rate < worthAWarning ? 'info' : 'warning';
}

function draftOf(
  alignment: Alignment,
  type: FindingType,
  { at, trait, holders, lackers, places }: Gap,
  severity: Severity,
  { one, several }: Told,
): Draft {
  const unit = alignment.units[at] as Alignment['units'][number];
  const { odd } = vote([
    { said: trait, languages: holders },
    { said: null, languages: lackers },
  ]);
  const languages = alignment.languages.filter((language) => odd.includes(language));
  const first = places[0] as Spoken;
  const segments = segmentsIn(alignment, unit, first.language);
  const segment = segments.find(({ id }) => id === first.segment);
  const others = `${namesOf(lackers)} ${lackers.length > 1 ? 'do' : 'does'} not`;
  return {
    key: findingKey(type, languages, [trait], segment?.text ?? ''),
    unit: unit.id,
    order: at,
    type,
    severity,
    languages,
    message: `${namesOf(holders)} ${holders.length > 1 ? several : one} (${quoted(first.words)}), ${others}`,
    evidence: places.map(({ language, segment: id, start, end }) => ({
      language,
      segment: id,
      start,
      end,
      value: trait,
    })),
  };
}
