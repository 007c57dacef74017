import { statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { TriglotError } from '../../../shared/api/errors.ts';
import { outputFailure } from '../files/failures.ts';
import { busy, cannotOpen, full, ioError, locked, readOnly, resultCode } from './check-file.ts';

/** A failed write to the project at `path` as one line for people. */
export function writeFailure(path: string, thrown: unknown): TriglotError {
  if (thrown instanceof TriglotError) return thrown;
  const said = resultCode(thrown);
  const code = said === ioError && isFull(path) ? full : said;
  const reason = code === null ? undefined : reasons[code];
  return reason === undefined
    ? outputFailure(path, thrown)
    : new TriglotError('output', `${path}: ${reason}`);
}

/** True when the disk under `path` has next to nothing left: some failures of SQLite do not say that this was why. */
function isFull(path: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(dirname(path));
    return bavail * bsize < 256 * 1024;
  } catch {
    return false;
  }
}

const reasons: Readonly<Record<number, string>> = {
  [full]: 'the disk is full, so this was not saved. Free some space and try again.',
  [ioError]: 'the disk refuses to write, so this was not saved. Check the disk and try again.',
  [readOnly]: 'the project is read-only, so this was not saved. Copy it to a folder of your own.',
  [cannotOpen]: 'it cannot be written there. Choose a folder that exists and is your own.',
  [busy]: 'another program has locked the project, so this was not saved. Close it there and try again.',
  [locked]: 'another program has locked the project, so this was not saved. Close it there and try again.',
};
