import { TriglotError } from '../../../shared/api/errors.ts';
import { trouble } from '../../../shared/lib/trouble.ts';

/** Somebody else's change came first: what was asked for was meant for another state. */
export function stale(): TriglotError {
  return new TriglotError('stale', trouble('stale'));
}
