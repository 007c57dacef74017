import type { Command } from '../command.ts';
import { unitIndex } from '../find.ts';
import { mergeRun } from '../merge-run.ts';
import { noUnit, refuse } from '../refusals.ts';

/** Merges `unit` with the next one, all languages; no segment is joined. */
export const mergeNext: Command<{ unit: string; language?: string | undefined }> = (
  { alignment },
  params,
) => {
  const at = unitIndex(alignment.units, params.unit);
  const unit = alignment.units[at];
  if (unit === undefined) return noUnit(params.unit);
  const next = alignment.units[at + 1];
  if (next === undefined) return refuse('This is the last unit: there is none to merge it with.');
  return mergeRun(alignment, at, 2, params.language);
};
