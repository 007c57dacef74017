import { signOf } from '../edit/sign.ts';
import type { Answer, Change } from './methods/edit.ts';

/** What is answered to one who expects the steps of sign `expected`: steps that are known already are not sent again. */
export function answerTo(change: Change, expected: string | undefined): Answer {
  return expected !== undefined && expected === signOf(change.steps) ? { ...change, steps: null } : change;
}
