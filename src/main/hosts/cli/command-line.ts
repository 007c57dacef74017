import type { SpareEngine } from '../../services/engine/spare-engine.ts';
import type { installedPlaces } from '../places.ts';
import type { Terminal } from './terminal.ts';

/** What a command of `triglot` is given. */
export interface CommandLine {
  /** The words behind the command's name. */
  readonly words: readonly string[];
  readonly terminal: Terminal;
  readonly installed: ReturnType<typeof installedPlaces>;
  /** Threads to work in. The first is on its way already where the command is sure to need one. */
  readonly engines: SpareEngine;
}
