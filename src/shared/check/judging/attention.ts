import type { Unit } from '../../model/unit.ts';
import type { Caused } from './consequences.ts';

/** So many warnings that a free translation may account for are heard in a document: a few, and a share of its units. */
const few = 5;
const share = 0.03;

/**
 * The drafts, of which the warnings that a free translation may account for stay within what people hear: whoever is told
 * of twenty names that a novel left out reads none of them. What is seldom in this document is heard before what is
 * frequent – each type gets as much as any other, until it has no more – and in a type the surest. The others are for
 * information.
 */
export function heardFirst(drafts: readonly Caused[], units: readonly Unit[]): readonly Caused[] {
  const doubtful = drafts.filter(
    ({ severity, sureness }) => severity === 'warning' && sureness !== undefined,
  );
  const most = Math.max(few, Math.floor(units.filter(isCompared).length * share));
  if (doubtful.length <= most) return drafts;
  const quiet = new Set<Caused>();
  const byType = [...Map.groupBy(doubtful, ({ type }) => type).values()].sort((a, b) => a.length - b.length);
  let left = most;
  for (const [at, own] of byType.entries()) {
    const mine = Math.min(own.length, Math.floor(left / (byType.length - at)));
    const ranked = own.toSorted((a, b) => (b.sureness ?? 0) - (a.sureness ?? 0));
    for (const draft of ranked.slice(mine)) quiet.add(draft);
    left -= mine;
  }
  return drafts.map((draft) => (quiet.has(draft) ? { ...draft, severity: 'info' } : draft));
}

/** Whether two versions stand beside each other in the unit. */
function isCompared({ segments }: Unit): boolean {
  let held = 0;
  for (const language in segments) if ((segments[language] ?? []).length > 0) held += 1;
  return held > 1;
}
