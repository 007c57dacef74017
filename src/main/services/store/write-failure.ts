import { TriglotError } from '../../../shared/api/errors.ts';
import { outputFailure } from '../files/failures.ts';
import { busy, cannotOpen, full, ioError, locked, readOnly, resultCode } from './check-file.ts';

/** A failed write to the project at `path` as one line for people. */
export function writeFailure(path: string, thrown: unknown): TriglotError {
  if (thrown instanceof TriglotError) return thrown;
  const code = resultCode(thrown);
  const reason = code === null ? undefined : reasons[code];
  return reason === undefined
    ? outputFailure(path, thrown)
    : new TriglotError('output', `${path}: ${reason}`);
}

const reasons: Readonly<Record<number, string>> = {
  [full]: 'the disk is full, so this was not saved. Free some space and try again.',
  [ioError]: 'the disk refuses to write, so this was not saved. Check the disk and try again.',
  [readOnly]: 'the project is read-only, so this was not saved. Copy it to a folder of your own.',
  [cannotOpen]: 'it cannot be written there. Choose a folder that exists and is your own.',
  [busy]: 'another program has locked the project, so this was not saved. Close it there and try again.',
  [locked]: 'another program has locked the project, so this was not saved. Close it there and try again.',
};
