import type { installedPlaces } from '../places.ts';
import type { Terminal } from './terminal.ts';

/** What a command of `triglot` is given. */
export interface CommandLine {
  /** The words behind the command's name. */
  readonly words: readonly string[];
  readonly terminal: Terminal;
  readonly installed: ReturnType<typeof installedPlaces>;
}
