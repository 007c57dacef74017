import { TriglotError } from '../../../shared/api/errors.ts';

/** Somebody else's change came first: what was asked for was meant for another state. */
export function stale(): TriglotError {
  return new TriglotError(
    'stale',
    'The project has changed meanwhile. Look at it as it is now and try again.',
  );
}
