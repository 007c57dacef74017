import { changeUnits } from '../change-units.ts';
import type { Command } from '../command.ts';
import { unitIndex } from '../find.ts';
import { noUnit } from '../refusals.ts';

/** Sets a bookmark on `unit`, or removes the one it has. */
export const bookmark: Command<{ unit: string; language?: string | undefined }> = ({ alignment }, params) => {
  const at = unitIndex(alignment.units, params.unit);
  const unit = alignment.units[at];
  if (unit === undefined) return noUnit(params.unit);
  const steps = changeUnits(alignment, [at], ({ bookmarked, ...rest }) =>
    bookmarked ? rest : { ...rest, bookmarked: true },
  );
  return {
    steps,
    label: unit.bookmarked ? 'Removed a bookmark' : 'Set a bookmark',
    ...(params.language === undefined ? {} : { select: { unit: unit.id, language: params.language } }),
  };
};
