import type { SideWords } from './side-words.ts';

/** Two versions of one unit. */
export type Pair = readonly [SideWords, SideWords];

const mostUnits = 600;
const mostWords = 60;
/** Sightings together that a link needs, and how exclusively the two must go together (L. R. Dice 1945). */
const fewestTogether = 2;
const leastDice = 0.5;

/** The links from words of the left versions to words of the right ones that the document itself teaches. */
export function learnedWords(pairs: readonly Pair[]): ReadonlyMap<string, ReadonlySet<string>> {
  const step = Math.max(1, Math.ceil(pairs.length / mostUnits));
  const lefts = new Map<string, number>();
  const rights = new Map<string, number>();
  const together = new Map<string, Map<string, number>>();
  for (let at = 0; at < pairs.length; at += step) {
    const [left, right] = pairs[at] as Pair;
    if (left.keys.size > mostWords || right.keys.size > mostWords) continue;
    for (const key of right.keys) rights.set(key, (rights.get(key) ?? 0) + 1);
    for (const key of left.keys) {
      lefts.set(key, (lefts.get(key) ?? 0) + 1);
      const row = together.get(key) ?? new Map<string, number>();
      together.set(key, row);
      for (const other of right.keys) row.set(other, (row.get(other) ?? 0) + 1);
    }
  }
  const links = new Map<string, Set<string>>();
  for (const [key, row] of together)
    for (const [other, times] of row) {
      const dice = (2 * times) / ((lefts.get(key) ?? 0) + (rights.get(other) ?? 0));
      if (times < fewestTogether || dice < leastDice) continue;
      const set = links.get(key) ?? new Set();
      links.set(key, set);
      set.add(other);
    }
  return links;
}
