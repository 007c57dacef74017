import { aloneIn } from './alone.ts';
import { type Block, isEmpty, isOneSided } from './blocks.ts';
import { beadProbability, type Lattice, nodeProbability } from './lattice.ts';
import type { PairAlignment } from './pair.ts';
import type { Bead } from './search.ts';

/**
 * Probability (0–1) that exactly these segments belong together. A row of several versions is right when both its ends
 * are cuts through all of them, and no cut through all of them lies inside: so the mean over the pairs of versions of
 * the probability of both ends, times what the pair says that is surest of no cut in between. Of two versions it is
 * the probability of the bead. For text fetched from elsewhere it comes from its own evidence, and what is left alone by
 * that is as sure to stand alone.
 */
export function confidenceOf(
  block: Block,
  pairs: readonly (readonly (PairAlignment | undefined)[])[],
): number {
  if (block.sure !== undefined) return rounded(block.sure);
  const ratio = block.link ?? (isOneSided(block) ? block.freed : undefined);
  if (ratio !== undefined) return rounded(1 / (1 + Math.exp(1.5 - 0.6 * ratio)));
  let sum = 0;
  let count = 0;
  let undivided = 0;
  let compared = false;
  for (let a = 0; a < block.from.length; a++)
    for (let b = a + 1; b < block.from.length; b++) {
      if (isEmpty(block, a) && isEmpty(block, b)) continue;
      const { doubt } = pairs[a]![b]!;
      const bead = {
        left: block.from[a]!,
        leftEnd: block.to[a]!,
        right: block.from[b]!,
        rightEnd: block.to[b]!,
      };
      const whole = beadProbability(doubt, bead);
      const ends =
        nodeProbability(doubt, bead.left, bead.right) * nodeProbability(doubt, bead.leftEnd, bead.rightEnd);
      const bounded = Math.max(whole, ends, aloneProbability(doubt, bead));
      sum += bounded;
      count++;
      if (isEmpty(block, a) || isEmpty(block, b)) continue;
      compared = true;
      if (bounded > 0) undivided = Math.max(undivided, whole / bounded);
    }
  if (count === 0) return 0.5;
  return rounded((sum / count) * (compared ? undivided : 1));
}

/** So many neighbours on either side make a hole: a segment by itself may as well belong to one of them. */
const hole = 2;

/** That a segment in the middle of a hole has no partner, wherever the other version stands meanwhile; 0 for all other beads. */
function aloneProbability(doubt: Lattice, { left, leftEnd, right, rightEnd }: Bead): number {
  if (leftEnd - left === 1 && rightEnd === right) return leastAround(aloneIn(doubt).lefts, left);
  if (rightEnd - right === 1 && leftEnd === left) return leastAround(aloneIn(doubt).rights, right);
  return 0;
}

function leastAround(alone: Float64Array, at: number): number {
  return Math.min(...alone.subarray(Math.max(0, at - hole), at + hole + 1));
}

function rounded(probability: number): number {
  return Math.round(Math.min(0.999, Math.max(0.001, probability)) * 1000) / 1000;
}
