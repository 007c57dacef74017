import { type Block, isEmpty } from './blocks.ts';
import { beadProbability } from './lattice.ts';
import type { PairAlignment } from './pair.ts';

/**
 * Probability (0–1) that exactly these segments belong together: of the pairwise probabilities of the block's
 * projections the mean over the pairs of versions; for text fetched from elsewhere, from its own evidence.
 */
export function confidenceOf(
  block: Block,
  pairs: readonly (readonly (PairAlignment | undefined)[])[],
): number {
  if (block.link !== undefined) return rounded(1 / (1 + Math.exp(1.5 - 0.6 * block.link)));
  let sum = 0;
  let count = 0;
  for (let a = 0; a < block.from.length; a++)
    for (let b = a + 1; b < block.from.length; b++) {
      if (isEmpty(block, a) && isEmpty(block, b)) continue;
      const bead = {
        left: block.from[a]!,
        leftEnd: block.to[a]!,
        right: block.from[b]!,
        rightEnd: block.to[b]!,
      };
      sum += beadProbability(pairs[a]![b]!.doubt, bead);
      count++;
    }
  return count === 0 ? 0.5 : rounded(sum / count);
}

function rounded(probability: number): number {
  return Math.round(Math.min(0.999, Math.max(0.001, probability)) * 1000) / 1000;
}
