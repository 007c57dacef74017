import { expect } from 'vitest';
import { applyAll, invertAll, type Step } from '../../src/shared/edit/step.ts';
import type { Alignment } from '../../src/shared/model/alignment.ts';
import { brokenLaws } from '../../src/shared/model/invariants.ts';

/**
 * Holds the steps of a change of the whole project to what every change must keep: the laws stand before and after, the
 * inverse brings back the very start, and a JSON copy does the same. Gives the alignment afterwards.
 */
export function changedBy(before: Alignment, steps: readonly Step[]): Alignment {
  expect(brokenLaws(before), 'the start').toEqual([]);
  const after = applyAll(before, steps);
  expect(brokenLaws(after), 'afterwards').toEqual([]);
  expect(applyAll(after, invertAll(steps)), 'taken back').toEqual(before);
  const copy = JSON.parse(JSON.stringify({ before, steps })) as { before: Alignment; steps: Step[] };
  expect(applyAll(copy.before, copy.steps), 'replayed from JSON').toEqual(JSON.parse(JSON.stringify(after)));
  return after;
}

/** The sides of every confirmed unit in `languages`, in order of the rows. */
export function confirmedSides(alignment: Alignment, languages: readonly string[]): unknown {
  return alignment.units
    .filter(({ status }) => status === 'confirmed')
    .map((unit) => [unit.id, ...languages.map((language) => unit.segments[language])]);
}

/** Every line of every comment, sorted. */
export function commentLines(alignment: Alignment): readonly string[] {
  return alignment.units.flatMap(({ comment }) => comment?.split('\n') ?? []).sort();
}
