import { appendFileSync, mkdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf } from './files/failures.ts';

/** What went on, for whoever has to find out why something went wrong. Never holds texts of documents. */
export interface Log {
  /** The file it is kept in. */
  readonly path: string;
  note(message: string): void;
  /** An unexpected error: its kind, its message without anything quoted in it, and where it happened. */
  trouble(where: string, thrown: unknown): void;
  /** The last of it, from the beginning of a line; empty while there is none. */
  read(): string;
}

const largest = 1024 * 1024;
const longestMessage = 200;
/** So much of it is shown, in characters. */
const shown = 200_000;

/** A log in `<home>/triglot.log`; when it has grown to 1 MB it becomes `triglot.old.log`. Never throws. */
export function createLog(home: string): Log {
  const path = join(home, 'triglot.log');
  const old = join(home, 'triglot.old.log');
  const write = (line: string) => {
    try {
      mkdirSync(home, { recursive: true });
      const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
      if (size > largest) renameSync(path, old);
      appendFileSync(path, `${new Date().toISOString()} ${line}\n`);
    } catch {
      // A log that cannot be written must not stop the work it tells about.
    }
  };
  return {
    path,
    note: write,
    trouble: (where, thrown) => write(`${where}: ${withoutTexts(thrown)}`),
    read() {
      const all = textOf(old) + textOf(path);
      return all.length <= shown ? all : all.slice(all.indexOf('\n', all.length - shown) + 1);
    },
  };
}

/**
 * What is said of an error to a stranger. Parsers quote what they stumbled over, and what they stumble over is a text of
 * somebody's: quoted words go, and of a syntax error all words.
 */
export function withoutTexts(thrown: unknown): string {
  if (!(thrown instanceof Error)) return typeof thrown;
  const code = codeOf(thrown);
  const message =
    thrown instanceof SyntaxError
      ? ''
      : thrown.message
          .replace(/"[^"]*"?|'[^']*'?|`[^`]*`?|“[^”]*”?|«[^»]*»?/g, '…')
          .split('\n', 1)[0]
          ?.slice(0, longestMessage);
  const places = (thrown.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const said = [thrown.name, code, message].filter(Boolean).join(': ');
  return [said, ...places].join('\n');
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
