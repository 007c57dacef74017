import type { Confirmed } from './confirmed.ts';
import { learnedLinks } from './learn.ts';
import type { WordPair } from './links.ts';
import type { Side } from './side.ts';

/** A pair says something once this share of a word's sightings went to the other. */
const leastChance = 0.15;
/** A pair learned from examples counts as much as so many sightings at most. */
const mostSightings = 3;

/**
 * What rows that people have confirmed teach about the words of two versions: IBM Model 1 (P. Brown and others 1993) on these
 * rows alone, as pairs to start from when the rest is aligned, as far as the rest has these words.
 */
export function examplePairs({ left, right, lessons, leftKept, rightKept }: Confirmed): WordPair[] {
  const links = learnedLinks(left, right, [], lessons);
  const [inLeft, inRight] = [wordsIn(left, leftKept), wordsIn(right, rightKept)];
  const pairs: WordPair[] = [];
  for (let link = 0; link < links.rights.length; link++) {
    if (Math.min(links.forwardChance[link]!, links.backwardChance[link]!) < leastChance) continue;
    if (!inLeft.has(links.lefts[link]!) || !inRight.has(links.rights[link]!)) continue;
    const sightings = Math.sqrt(links.forward[link]! * links.backward[link]!);
    pairs.push({
      left: links.lefts[link]!,
      right: links.rights[link]!,
      weight: Math.min(mostSightings, sightings),
    });
  }
  return pairs;
}

/** The numbers of the words that these segments hold. */
function wordsIn(side: Side, kept: readonly number[]): ReadonlySet<number> {
  return new Set(kept.flatMap((at) => [...side.tokens.subarray(side.starts[at]!, side.starts[at + 1]!)]));
}
