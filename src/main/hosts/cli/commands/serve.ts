import { readWebWishes, webPlaces } from '../../web/options.ts';
import { runWeb } from '../../web/run.ts';
import type { CommandLine } from '../command-line.ts';

/** `triglot serve`: the workbench for a browser, until it is told to end. */
export async function serveWorkbench({ words, installed }: CommandLine): Promise<number> {
  const wishes = readWebWishes(words);
  await runWeb(webPlaces(installed, wishes, process.cwd()), wishes);
  return 0;
}
