import type { LostWords } from './lost-words.ts';

/** How much of two losses must be the same words (L. R. Dice 1945). */
const alike = 0.6;

/**
 * Those of `losses` whose words are lost in another place as well: what a version leaves out again and again is a turn of
 * phrase that it says otherwise ("The following definitions apply" for "In this Act"), and no slip.
 */
export function recurring<T extends LostWords>(losses: readonly T[]): ReadonlySet<T> {
  const keys = losses.map(({ words }) => new Set(words.map(({ key }) => key)));
  const holders = new Map<string, number[]>();
  const found = new Set<T>();
  losses.forEach((loss, at) => {
    const shared = new Map<number, number>();
    for (const key of keys[at] ?? []) {
      const others = holders.get(key) ?? [];
      for (const other of others) shared.set(other, (shared.get(other) ?? 0) + 1);
      holders.set(key, [...others, at]);
    }
    for (const [other, count] of shared) {
      if (2 * count < alike * ((keys[at]?.size ?? 0) + (keys[other]?.size ?? 0))) continue;
      found.add(loss);
      found.add(losses[other] as T);
    }
  });
  return found;
}
