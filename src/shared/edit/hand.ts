import type { Reason, Unit } from '../model/unit.ts';

/** The reason every unit carries whose segments a person arranged. */
export const byHand: Reason = { cost: 'hand', share: 0, detail: 'arranged by hand' };

/**
 * The reason of the unit whose gap took up a column pushed down from the unit `from`. It tells the reader why, and
 * `pull-column` where that push ended: without it a push that a gap absorbed could not be taken back by a pull.
 */
export function pushedFrom(language: string, from: string): Reason {
  return { cost: 'hand', share: 0, detail: `the ${language} column was pushed down to here from ${from}` };
}

/** The pushes of `language` that ended at `unit`. */
export function pushesEndedAt(unit: Unit, language: string): readonly Reason[] {
  if (unit.reasons === undefined || !isArrangedByHand(unit)) return [];
  const { cost, detail } = pushedFrom(language, '');
  return unit.reasons.filter((reason) => reason.cost === cost && reason.detail.startsWith(detail));
}

/** True when a person has arranged `unit`'s segments at some time. */
export function isArrangedByHand(unit: Unit): boolean {
  return unit.reasons?.some((reason) => reason.cost === 'hand') ?? false;
}
