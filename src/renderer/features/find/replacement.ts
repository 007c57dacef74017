import type { Hit } from '../../state/hits.ts';
import type { EditRequest } from '../../state/ledger.ts';
import { replacedIn, type Scope } from '../../state/query.ts';

/** The edit that replaces what `hits` found; null without any. */
export function replacementOf(hits: readonly Hit[], scope: Scope): Omit<EditRequest, 'selection'> | null {
  if (hits.length === 0) return null;
  const pairs = hits.map(({ key, text, places }) => [key, replacedIn(text, places)] as const);
  const none: readonly (readonly [string, string])[] = [];
  return {
    command: 'replace',
    params: { texts: none, labels: none, comments: none, [scope]: pairs },
  };
}
