import { statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { TriglotError } from '../../../shared/api/errors.ts';
import { type TroubleKey, trouble, troubleAt } from '../../../shared/lib/trouble.ts';
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
    : new TriglotError('output', troubleAt(path, trouble(reason)));
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

const reasons: Readonly<Record<number, Extract<TroubleKey, `unsaved-${string}`>>> = {
  [full]: 'unsaved-full',
  [ioError]: 'unsaved-disk',
  [readOnly]: 'unsaved-read-only',
  [cannotOpen]: 'unsaved-place',
  [busy]: 'unsaved-locked',
  [locked]: 'unsaved-locked',
};
