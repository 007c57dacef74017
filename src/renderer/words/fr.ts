import type { Words } from './catalogue.ts';
import { batch } from './fr/batch.ts';
import { checks } from './fr/checks.ts';
import { commandWords } from './fr/commands.ts';
import { desktop } from './fr/desktop.ts';
import { exporting } from './fr/export.ts';
import { find } from './fr/find.ts';
import { findings } from './fr/findings.ts';
import { help } from './fr/help.ts';
import { own } from './fr/own.ts';
import { proposals } from './fr/proposals.ts';
import { reuse } from './fr/reuse.ts';
import { source } from './fr/source.ts';
import { start } from './fr/start.ts';
import { tour } from './fr/tour.ts';
import { workbench } from './fr/workbench.ts';

/** Every French word of the interface. */
export const fr: Words = {
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
