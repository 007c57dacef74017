import { TriglotError } from '../../../shared/api/errors.ts';
import { readWebWishes } from '../web/options.ts';

/** What `npm start` was asked for. */
export interface StartWishes {
  /** The words that are no options: files with their languages, or a project. */
  readonly words: readonly string[];
  /** The local host in the browser, even where the desktop runtime is there. */
  readonly web: boolean;
  /** The port of the local host; 0 takes a free one. */
  readonly port: number;
  /** False: open nothing, only print the address. */
  readonly open: boolean;
}

export const usage = `npm start -- [lang=file …|project.triglot] [--web] [--port N] [--no-open]
Opens the workbench, on the bundled sample when no file is named.
  --web      in the browser, even where the desktop runtime is installed
  --port N   in the browser, on this port of 127.0.0.1
  --no-open  open nothing: print the address`;

/** Reads the words behind `npm start --`. Throws `usage`. */
export function readCommandLine(argv: readonly string[]): StartWishes | 'help' {
  if (argv.includes('--help') || argv.includes('-h')) return 'help';
  const { words, port } = readWebWishes(argv);
  const unnamed = words.find((word) => !/=|\.triglot$/i.test(word));
  if (unnamed !== undefined) {
    throw new TriglotError('usage', `${unnamed}: put its language in front, as in en=${unnamed}.`);
  }
  const open = !argv.includes('--no-open');
  const web = !open || argv.some((word) => /^--(web|port)(=|$)/.test(word));
  return { words, web, port, open };
}
