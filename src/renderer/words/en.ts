import { batch } from './en/batch.ts';
import { checks } from './en/checks.ts';
import { commandWords } from './en/commands.ts';
import { desktop } from './en/desktop.ts';
import { exporting } from './en/export.ts';
import { find } from './en/find.ts';
import { findings } from './en/findings.ts';
import { help } from './en/help.ts';
import { own } from './en/own.ts';
import { proposals } from './en/proposals.ts';
import { reuse } from './en/reuse.ts';
import { source } from './en/source.ts';
import { start } from './en/start.ts';
import { tour } from './en/tour.ts';
import { workbench } from './en/workbench.ts';

/** Every English word of the interface. */
export const en = {
  ...workbench,
  ...batch,
  ...checks,
  ...commandWords,
  ...desktop,
  ...exporting,
  ...find,
  ...findings,
  ...help,
  ...own,
  ...proposals,
  ...reuse,
  ...source,
  ...start,
  ...tour,
} as const;
