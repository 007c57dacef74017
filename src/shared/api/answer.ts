import { signOf } from '../edit/sign.ts';
import type { TriglotEvent } from './events.ts';
import type { Answer, Change } from './methods/edit.ts';

/** What is answered to one who expects the steps of sign `expected`: steps that are known already are not sent again. */
export function answerTo(change: Change, expected: string | undefined): Answer {
  return expected !== undefined && expected === signOf(change.steps) ? { ...change, steps: null } : change;
}

/**
 * What `window` is told of `event`: of what it has done itself the steps come with the answer, and are not sent twice. A
 * window that has lost the answer sees by it that there is something it does not know.
 */
export function heardBy(event: TriglotEvent, window: string | undefined): TriglotEvent {
  if (event.type !== 'changed' || event.by === undefined || event.by !== window) return event;
  return { ...event, change: { ...event.change, steps: null } };
}
