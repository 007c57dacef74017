import type { Manner } from './calibration.ts';
import type { PairAlignment } from './pair.ts';
import { shapeOf } from './search.ts';

/** A usual document counts as so many beads beside what is seen of this one, so that a few rows tell little. */
const held = 20;
const usual: Manner = { lengths: 1.3, uneven: 0.05 };
const hopeless = -10;

/** What the best paths of all pairs of versions show; `pairs[a][b]`, a < b, is the alignment of versions a and b. */
export function mannerOf(pairs: readonly (readonly (PairAlignment | undefined)[])[]): Manner {
  let lengths = held * usual.lengths;
  let uneven = held * usual.uneven;
  let beads = held;
  for (const pair of pairs.flat()) {
    if (pair === undefined) continue;
    const { cost } = pair.costs.find(({ name }) => name === 'length')!;
    for (const { left, leftEnd, right, rightEnd } of pair.beads) {
      const shape = shapeOf(leftEnd - left, rightEnd - right);
      // What one version lacks tells nothing of how the rest goes together.
      if (shape < 0) continue;
      beads++;
      if (shape > 0) uneven++;
      lengths += Math.max(hopeless, cost(leftEnd, rightEnd, shape));
    }
  }
  return { lengths: lengths / beads, uneven: uneven / beads };
}
