import { inBand } from './band.ts';
import type { Block } from './blocks.ts';
import { wordEvidence } from './evidence.ts';
import type { PairAlignment } from './pair.ts';
import { type Bead, shapeOf } from './search.ts';

/** The most segments of a side that is looked for elsewhere. */
export const longestCompared = 3;
/** A side whose partner says less for it than this may belong elsewhere. */
export const weak = 1;

/** What words and numbers say for the `holder` side of one block beside the `donor` side of another. */
export function scorer(
  pairs: readonly (readonly (PairAlignment | undefined)[])[],
  holder: number,
  donor: number,
): (block: Block, other: Block) => number {
  const straight = holder < donor;
  const pair = straight ? pairs[holder]![donor]! : pairs[donor]![holder]!;
  const numbering = pair.costs.find((part) => part.name === 'numbering');
  return (block, other) => {
    const left = straight ? block : other;
    const right = straight ? other : block;
    const [l, r] = straight ? [holder, donor] : [donor, holder];
    const bead = { left: left.from[l]!, leftEnd: left.to[l]!, right: right.from[r]!, rightEnd: right.to[r]! };
    const shape = shapeOf(bead.leftEnd - bead.left, bead.rightEnd - bead.right);
    const numbers = shape < 0 ? 0 : (numbering?.cost(bead.leftEnd, bead.rightEnd, shape) ?? 0);
    return wordsSay(pair, bead) + numbers;
  };
}

/** What words say for beads that were asked for before: the same are asked for in both directions and every round. */
const asked = new WeakMap<PairAlignment, Map<number, number>>();

function wordsSay(pair: PairAlignment, bead: Bead): number {
  const lefts = bead.leftEnd - bead.left;
  const rights = bead.rightEnd - bead.right;
  if (lefts > longestCompared || rights > longestCompared) return wordEvidence(pair, bead).sum;
  let answers = asked.get(pair);
  if (answers === undefined) {
    answers = new Map();
    asked.set(pair, answers);
  }
  const sizes = (lefts - 1) * longestCompared + rights - 1;
  const key = (bead.left * pair.right.count + bead.right) * longestCompared * longestCompared + sizes;
  let sum = answers.get(key);
  if (sum === undefined) {
    sum = wordEvidence(pair, bead).sum;
    answers.set(key, sum);
  }
  return sum;
}

/** What a block's own two sides say for each other; the search's word for it where that is good enough. */
export function presentScorer(
  pairs: readonly (readonly (PairAlignment | undefined)[])[],
  holder: number,
  donor: number,
  score: (block: Block, other: Block) => number,
): (block: Block) => number {
  const [l, r] = holder < donor ? [holder, donor] : [donor, holder];
  const { lattice, costs } = pairs[l]![r]!;
  const words = costs.find((part) => part.name === 'words');
  const numbering = costs.find((part) => part.name === 'numbering');
  return (block) => {
    const shape = shapeOf(block.to[l]! - block.from[l]!, block.to[r]! - block.from[r]!);
    const inside =
      inBand(lattice.band, block.from[l]!, block.from[r]!) &&
      inBand(lattice.band, block.to[l]!, block.to[r]!);
    if (shape < 0 || !inside) return score(block, block);
    const at = [block.to[l]!, block.to[r]!, shape] as const;
    const known = (words?.cost(...at) ?? 0) + (numbering?.cost(...at) ?? 0);
    return known > weak ? known : score(block, block);
  };
}
