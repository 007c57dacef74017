import { isCaseless, isDense, isHanOrKana, isLower } from '../../language/script.ts';
import type { Line } from '../line.ts';
import { factsOf } from './facts.ts';

/** True when a line may go on in the next one as one sentence: no stop before, no capital behind. */
export function flowsOn(before: Line, after: Line): boolean {
  const { ending } = factsOf(before);
  if (ending === 'sentence' || ending === 'clause' || /^[([（【]/u.test(after.text)) return false;
  const { first } = factsOf(after);
  if (isLower(first)) return true;
  const last = before.text.at(-1) ?? '';
  if (isHanOrKana(first) || isHanOrKana(last)) return ending !== 'comma' && (isDense(last) || isDense(first));
  return ending === 'word' && isCaseless(first) && isCaseless(last);
}
