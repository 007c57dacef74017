import type { Command } from '../command.ts';
import { type Flag, flipUnits } from '../flip-units.ts';

const bookmarked: Flag = {
  isSet: (unit) => unit.bookmarked === true,
  set: (unit) => ({ ...unit, bookmarked: true }),
  clear: ({ bookmarked: _, ...rest }) => rest,
  label: (count, cleared) =>
    `${cleared ? 'Removed' : 'Set'} ${count === 1 ? 'a bookmark' : `${count} bookmarks`}`,
};

/** Sets a bookmark on each of `units`; when all of them have one, removes them. */
export const bookmark: Command<{ units: readonly string[]; language?: string | undefined }> = (
  { alignment },
  { units, language },
) => flipUnits(alignment, units, language, bookmarked);
