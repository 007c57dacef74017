import type { Command } from '../command.ts';
import { mergeRun } from '../merge-run.ts';
import { refuse } from '../refusals.ts';
import { unitRun } from '../unit-run.ts';

/** Makes one unit of `units`, which stand in a row; no segment is joined. */
export const merge: Command<{ units: readonly string[]; language?: string | undefined }> = (
  { alignment },
  { units, language },
) => {
  const run = unitRun(alignment, units);
  if ('refused' in run) return run;
  if (run.count < 2) return refuse('Select two units or more to merge them.');
  return mergeRun(alignment, run.at, run.count, language);
};
