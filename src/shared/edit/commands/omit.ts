import type { Command } from '../command.ts';
import { type Flag, flipUnits } from '../flip-units.ts';
import { unitsOf } from '../naming.ts';

const omitted: Flag = {
  isSet: (unit) => unit.omitted === true,
  set: (unit) => ({ ...unit, omitted: true }),
  clear: ({ omitted: _, ...rest }) => rest,
  label: (count, cleared) => (cleared ? `Took ${unitsOf(count)} in again` : `Left ${unitsOf(count)} out`),
};

/**
 * Leaves `units` out of every export; when all of them are left out already, takes them in again. No text is lost: what
 * stands in a document stands in a unit.
 */
export const omit: Command<{ units: readonly string[]; language?: string | undefined }> = (
  { alignment },
  { units, language },
) => flipUnits(alignment, units, language, omitted);
