import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What went on, for whoever has to find out why something went wrong. Never holds texts of documents. */
export interface Log {
  note(message: string): void;
  /** An unexpected error, with its stack. */
  trouble(where: string, thrown: unknown): void;
}

const largest = 1024 * 1024;

/** A log in `<home>/triglot.log`; when it has grown to 1 MB it becomes `triglot.old.log`. Never throws. */
export function createLog(home: string): Log {
  const file = join(home, 'triglot.log');
  const write = (line: string) => {
    try {
      mkdirSync(home, { recursive: true });
      const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
      if (size > largest) renameSync(file, join(home, 'triglot.old.log'));
      appendFileSync(file, `${new Date().toISOString()} ${line}\n`);
    } catch {
      // A log that cannot be written must not stop the work it tells about.
    }
  };
  return {
    note: write,
    trouble(where, thrown) {
      write(`${where}: ${thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)}`);
    },
  };
}
