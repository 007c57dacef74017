import type { Words } from './catalogue.ts';
import { batch } from './zh/batch.ts';
import { checks } from './zh/checks.ts';
import { commandWords } from './zh/commands.ts';
import { desktop } from './zh/desktop.ts';
import { exporting } from './zh/export.ts';
import { find } from './zh/find.ts';
import { findings } from './zh/findings.ts';
import { help } from './zh/help.ts';
import { own } from './zh/own.ts';
import { proposals } from './zh/proposals.ts';
import { reuse } from './zh/reuse.ts';
import { source } from './zh/source.ts';
import { start } from './zh/start.ts';
import { tour } from './zh/tour.ts';
import { workbench } from './zh/workbench.ts';

/** Every Chinese (simplified) word of the interface. */
export const zh: Words = {
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
};
