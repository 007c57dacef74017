import type { Alignment } from '../model/alignment.ts';
import type { Finding } from '../model/finding.ts';
import type { Unit } from '../model/unit.ts';
import type { Check, CheckContext, Draft } from './draft.ts';
import { punctuation } from './hygiene/punctuation.ts';
import { untranslated } from './hygiene/untranslated.ts';
import { heardFirst } from './judging/attention.ts';
import { type Caused, causesOf } from './judging/consequences.ts';
import { coverage } from './lost/coverage.ts';
import { limits } from './meaning/limits.ts';
import { modality } from './meaning/modality.ts';
import { negation } from './meaning/negation.ts';
import { quantifiers } from './meaning/quantifiers.ts';
import { reservations } from './meaning/reservations.ts';
import { passagesOf } from './meaning/unit-meaning.ts';
import { name } from './names/name.ts';
import { namesIn } from './names/unit-names.ts';
import { exchanged } from './structure/exchanged.ts';
import { footnote } from './structure/footnote.ts';
import { headingLevel } from './structure/heading-level.ts';
import { list } from './structure/list.ts';
import { missing } from './structure/missing.ts';
import { moved } from './structure/moved.ts';
import { numbering } from './structure/numbering.ts';
import { repeated } from './structure/repeated.ts';
import { series } from './structure/series.ts';
import { consistency } from './terms/consistency.ts';
import { term } from './terms/term.ts';
import { date } from './values/date.ts';
import { number } from './values/number.ts';
import { reference } from './values/reference.ts';

/** All checks, in the order in which their findings about one unit are listed. */
export const checks: readonly Check[] = [
  reference,
  number,
  date,
  name,
  term,
  negation,
  modality,
  limits,
  quantifiers,
  reservations,
  numbering,
  headingLevel,
  missing,
  repeated,
  coverage,
  list,
  series,
  footnote,
  untranslated,
  consistency,
  punctuation,
  moved,
  exchanged,
];

/**
 * Checks that look at a unit and its neighbours alone: what they find among some rows they find there among all, but where a
 * run of rows goes on beyond. The others learn from the whole document what is usual in it.
 */
const near: ReadonlySet<Check> = new Set([
  reference,
  number,
  date,
  numbering,
  missing,
  list,
  series,
  footnote,
  untranslated,
  punctuation,
]);
export const nearChecks: readonly Check[] = checks.filter((check) => near.has(check));
export const wholeChecks: readonly Check[] = checks.filter((check) => !near.has(check));

export interface CheckOptions extends CheckContext {
  /** Names of checks that are switched off. */
  readonly off?: ReadonlySet<string>;
}

/**
 * Everything in which the versions do not say the same, in the order of the units. Pure; what is costly is remembered by
 * the identity of units and segments, so that after an edit only touched units are read again. Nothing is said of units
 * that were left out by hand.
 */
export function findingsOf(alignment: Alignment, options: CheckOptions = {}): readonly Finding[] {
  const on = checks.filter(({ name }) => options.off?.has(name) !== true);
  return findingsFrom(
    alignment.units,
    on.map((check) => check.run(alignment, options)),
  );
}

/** The findings that `drafts` about `units` make, those of each check apart, in the order of `checks`. */
export function findingsFrom(
  units: readonly Unit[],
  drafts: readonly (readonly Draft[])[],
): readonly Finding[] {
  const omitted = new Set(units.filter((unit) => unit.omitted).map(({ id }) => id));
  const inOrder = drafts
    .flat()
    .filter(({ unit, units: about = [unit] }) => !about.every((id) => omitted.has(id)))
    .map((draft, at) => ({ draft, at }))
    .sort((a, b) => a.draft.order - b.draft.order || a.at - b.at)
    .map(({ draft }) => draft);
  const seen = new Map<string, number>();
  return heardFirst(causesOf(inOrder), units).map((draft, at) => finished(draft, `f${at + 1}`, seen));
}

/** Reads `units` as the checks of the whole document will want them, which then find it remembered. */
export function readAhead(alignment: Alignment, units: readonly Unit[]): void {
  for (const unit of units) {
    namesIn(alignment, unit);
    passagesOf(alignment, unit);
  }
}

/** A numbered finding; the same finding about the same words again gets a key of its own. */
function finished(caused: Caused, id: string, seen: Map<string, number>): Finding {
  const { order: _, about: __, sureness: ___, explains: ____, ...draft } = caused;
  const times = (seen.get(draft.key) ?? 0) + 1;
  seen.set(draft.key, times);
  return { id, ...draft, key: times === 1 ? draft.key : `${draft.key}#${times}` };
}
