import type { Finding } from '../../shared/model/finding.ts';
import { sameFinding } from '../../shared/model/findings-change.ts';

/**
 * The findings `after` a check, with the very objects of `before` where they say the same: what is drawn of them need not
 * be drawn anew. The list of before itself when nothing differs.
 */
export function keptFindings(before: readonly Finding[], after: readonly Finding[]): readonly Finding[] {
  const known = new Map(before.map((finding) => [finding.key, finding]));
  const kept = after.map((finding) => {
    const old = known.get(finding.key);
    return old !== undefined && sameFinding(old, finding) ? old : finding;
  });
  const same = kept.length === before.length && kept.every((finding, at) => finding === before[at]);
  return same ? before : kept;
}
