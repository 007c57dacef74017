import type { FoundValue } from '../../language/found.ts';
import { strength } from '../../language/tokens.ts';
import type { Agreement, Group } from './agreement.ts';
import { isFraction, maySayTheSame, withoutMeasure } from './same-value.ts';
import type { Side } from './unit-values.ts';

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
    if (settled.has(other) || other === group || !mayStandIn(group, other)) continue;
    const inSilent = [...other.held.keys()];
    if (inSilent.length === 0 || !inSilent.every((language) => silent.includes(language))) continue;
    const akin = familyOf(other) === familyOf(group) ? 1 : 0;
    const score = akin + resemblance(group.key, other.key) - Math.abs(placeOf(group) - placeOf(other)) / 1000;
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

/**
 * Of one family; or two numbers in words that nobody would be told of one by one: six euros where a third should be.
 */
function mayStandIn(group: Group, other: Group): boolean {
  if (familyOf(group) === familyOf(other)) return true;
  return [group, other].every(({ kind, strength: trust }) => kind === 'number' && trust <= strength.soft);
}

/**
 * What a silent language has instead that is too weak to be missed itself: the *two* of "two persons", the half of a sum.
 * None of those that have `group` may have it in any form. Null when there is nothing of the kind.
 */
export function faintInstead(group: Group, language: string, sides: readonly Side[]): Group | null {
  const own = sides.find((side) => side.language === language);
  const holders = sides.filter((side) => group.held.has(side.language));
  const found = own?.occurrences.find(
    ({ value }) =>
      value.kind === 'number' &&
      mayStandFaintly(group, value.key) &&
      !holders.some((side) => says(side, value)),
  );
  if (found === undefined) return null;
  const held = new Map([
    [language, own?.occurrences.filter(({ value }) => value.key === found.value.key) ?? []],
  ]);
  return {
    kind: 'number',
    key: found.value.key,
    held,
    kin: new Map(),
    lacking: [],
    strength: strength.faint,
  };
}

/** A share for a share, else a number of its family; *one* is too often an article or "the one". */
function mayStandFaintly(group: Group, key: string): boolean {
  if (withoutMeasure(key) === '1') return false;
  if (isFraction(key) || isFraction(group.key)) return isFraction(key) && isFraction(group.key);
  return familyOf({ ...group, kind: 'number', key }) === familyOf(group);
}

/** Whether a version has the number; what is more than faint must be there as a number ("week" is not the seventh day). */
function says(side: Side, { key, strength: trust }: FoundValue): boolean {
  const hinted = trust === strength.faint && side.hints.has(withoutMeasure(key));
  return hinted || side.occurrences.some(({ value }) => maySayTheSame(value.key, key));
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
