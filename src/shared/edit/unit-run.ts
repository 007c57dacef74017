import type { Alignment } from '../model/alignment.ts';
import { unitIndexes } from './change-units.ts';
import type { Refusal } from './command.ts';
import { noUnit, refuse } from './refusals.ts';

/** The units `ids` as one run: where it begins and how many they are; a refusal when they do not stand in a row. */
export function unitRun(
  alignment: Alignment,
  ids: readonly string[],
): { readonly at: number; readonly count: number } | Refusal {
  const found = unitIndexes(alignment, ids);
  if ('unknown' in found) return noUnit(found.unknown);
  const { indexes } = found;
  const [at] = indexes;
  if (at === undefined) return refuse('No unit is selected.');
  if (indexes.at(-1) !== at + indexes.length - 1) return refuse('The selected units do not stand in a row.');
  return { at, count: indexes.length };
}
