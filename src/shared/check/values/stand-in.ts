import type { Agreement, Group } from './agreement.ts';
import { withoutMeasure } from './same-value.ts';

/** The likeliest value that a silent language has instead: of the same family, nearest in form and place. */
export function standIn(
  group: Group,
  silent: readonly string[],
  open: readonly Group[],
  settled: ReadonlySet<Group>,
): Group | null {
  let best: Group | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const other of open) {
    if (settled.has(other) || other === group || familyOf(other) !== familyOf(group)) continue;
    const inSilent = [...other.held.keys()];
    if (inSilent.length === 0 || !inSilent.every((language) => silent.includes(language))) continue;
    const score = resemblance(group.key, other.key) - Math.abs(placeOf(group) - placeOf(other)) / 1000;
    if (score > bestScore) [best, bestScore] = [other, score];
  }
  return best;
}

/**
 * A value all versions have, but `language` once more often than those that have `group`, where both have equally many
 * of the family: it stands where `group` should. Null when there is none.
 */
export function repeatedInstead(group: Group, language: string, { groups }: Agreement): Group | null {
  const family = groups.filter((other) => familyOf(other) === familyOf(group));
  const holders = [...group.held.keys()];
  const total = (tag: string) => family.reduce((sum, other) => sum + timesIn(other, tag), 0);
  if (holders.some((holder) => total(holder) !== total(language))) return null;
  const surplus = family.filter(
    (other) =>
      other !== group &&
      holders.every(
        (holder) => timesIn(other, holder) > 0 && timesIn(other, language) > timesIn(other, holder),
      ),
  );
  return surplus.length === 1 ? (surplus[0] ?? null) : null;
}

function timesIn(group: Group, language: string): number {
  return group.held.get(language)?.length ?? 0;
}

/** Numbers and references to numbered parts stand in for each other; amounts, dates and symbols keep to themselves. */
function familyOf(group: Group): string {
  if (group.kind === 'date') return 'date';
  const key = withoutMeasure(group.key);
  if (!/^-?[\d.:]+/.test(key) || key.includes('/')) return 'symbol';
  return /[^\d.:-]/.test(key) ? 'amount' : 'number';
}

function placeOf(group: Group): number {
  for (const occurrences of group.held.values()) return occurrences[0]?.value.start ?? 0;
  return 0;
}

/** Share of characters two keys have in common from both ends, 0 to 1. */
function resemblance(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let head = 0;
  while (head < most && one.charAt(head) === other.charAt(head)) head += 1;
  let tail = 0;
  while (tail < most - head && one.charAt(one.length - 1 - tail) === other.charAt(other.length - 1 - tail))
    tail += 1;
  return (head + tail) / Math.max(one.length, other.length);
}
