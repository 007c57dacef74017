import type { Alignment } from '../model/alignment.ts';
import type { Unit } from '../model/unit.ts';
import { changeUnits, unitIndexes } from './change-units.ts';
import type { Outcome } from './command.ts';
import { noUnit, refuse } from './refusals.ts';

/** A mark that a unit bears or not. */
export interface Flag {
  isSet(unit: Unit): boolean;
  set(unit: Unit): Unit;
  clear(unit: Unit): Unit;
  /** What was done to so many units; `cleared` says which way. */
  label(count: number, cleared: boolean): string;
}

/** Sets `flag` on each of `units` that lacks it; when none does, clears it on all. `language` is the active cell's column. */
export function flipUnits(
  alignment: Alignment,
  units: readonly string[],
  language: string | undefined,
  flag: Flag,
): Outcome {
  const found = unitIndexes(alignment, units);
  if ('unknown' in found) return noUnit(found.unknown);
  const { indexes } = found;
  const first = alignment.units[indexes[0] ?? -1];
  if (first === undefined) return refuse('No unit is selected.');
  const bare = indexes.filter((at) => !flag.isSet(alignment.units[at]!));
  const cleared = bare.length === 0;
  const changed = cleared ? indexes : bare;
  return {
    steps: changeUnits(alignment, changed, cleared ? flag.clear : flag.set),
    label: flag.label(changed.length, cleared),
    ...(language === undefined ? {} : { select: { unit: first.id, language } }),
  };
}
