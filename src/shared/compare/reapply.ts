import { patchApply, patchMake } from 'diff-match-patch-es';

/**
 * The edit that made `to` of `from`, made once more on `fresh`, a reworded `from`; null when a part of it does not fit there.
 * By patches with their surroundings (diff-match-patch).
 */
export function reapply(from: string, to: string, fresh: string): string | null {
  const options = { diffTimeout: 0 };
  const applied = patchApply(patchMake(from, to, undefined, options), fresh, options);
  const [text, fitted] = applied as [string, boolean[]];
  return fitted.every((each) => each) ? text : null;
}
