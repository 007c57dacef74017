import { changeUnits, unitIndexes } from '../change-units.ts';
import type { Command } from '../command.ts';
import { noUnit, refuse } from '../refusals.ts';

/** Sets a bookmark on each of `units`; when all of them have one, removes them. */
export const bookmark: Command<{ units: readonly string[]; language?: string | undefined }> = (
  { alignment },
  { units: ids, language },
) => {
  const found = unitIndexes(alignment, ids);
  if ('unknown' in found) return noUnit(found.unknown);
  const { indexes } = found;
  const first = alignment.units[indexes[0] ?? -1];
  if (first === undefined) return refuse('No unit is selected.');
  const bare = indexes.filter((at) => alignment.units[at]?.bookmarked !== true);
  const removing = bare.length === 0;
  const changed = removing ? indexes : bare;
  const marks = changed.length === 1 ? 'a bookmark' : `${changed.length} bookmarks`;
  return {
    steps: changeUnits(alignment, changed, ({ bookmarked: _, ...rest }) =>
      removing ? rest : { ...rest, bookmarked: true },
    ),
    label: `${removing ? 'Removed' : 'Set'} ${marks}`,
    ...(language === undefined ? {} : { select: { unit: first.id, language } }),
  };
};
