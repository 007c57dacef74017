import { changeUnits, unitIndexes } from '../change-units.ts';
import type { Command } from '../command.ts';
import { unitsOf } from '../naming.ts';
import { noUnit, refuse } from '../refusals.ts';

/**
 * Leaves `units` out of every export; when all of them are left out already, takes them in again. No text is lost: what
 * stands in a document stands in a unit.
 */
export const omit: Command<{ units: readonly string[]; language?: string | undefined }> = (
  { alignment },
  { units: ids, language },
) => {
  const found = unitIndexes(alignment, ids);
  if ('unknown' in found) return noUnit(found.unknown);
  const { indexes } = found;
  const first = alignment.units[indexes[0] ?? -1];
  if (first === undefined) return refuse('No unit is selected.');
  const open = indexes.filter((at) => alignment.units[at]?.omitted !== true);
  const back = open.length === 0;
  const changed = back ? indexes : open;
  return {
    steps: changeUnits(alignment, changed, ({ omitted: _, ...rest }) =>
      back ? rest : { ...rest, omitted: true },
    ),
    label: back ? `Took ${unitsOf(changed.length)} in again` : `Left ${unitsOf(changed.length)} out`,
    ...(language === undefined ? {} : { select: { unit: first.id, language } }),
  };
};
