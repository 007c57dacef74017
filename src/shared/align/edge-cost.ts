import { endCount, openings } from './edges.ts';
import type { Lesson } from './learn.ts';
import type { BeadCost } from './search.ts';
import { shapeLeft, shapeRight } from './shapes.ts';
import type { Side } from './side.ts';

/** What is known of the looks of cuts, by how the text after a cut opens and how the text before it ends. */
export interface EdgeModel {
  readonly openings: Looks;
  readonly ends: Looks;
  /** Whether a speech goes on over the cut. */
  readonly speech: Looks;
}

/** Log-likelihood ratios against chance. */
interface Looks {
  readonly size: number;
  /** Of what two cuts that meet look like: at left number · size + right number. */
  readonly together: Float64Array;
  /** Of what a cut inside a bead looks like, left and right. */
  readonly left: Float64Array;
  readonly right: Float64Array;
}

/** Marks are words, too, and lengths know of cuts, so edges count less than by themselves. */
const weight = 0.4;
/** What was seen is held back by so many cuts that look as is usual. */
const held = 2;
/** How much likelier two cuts that look alike meet, before anything was seen. */
const alike = 3;
/** The most that speaks for a cut inside a bead: beads joined wrongly must not teach to join. */
const mostInside = 0.3;

/** What the cuts of two versions say: what is usual, and what the likely beads teach. */
export function edgeModel(left: Side, right: Side, lessons: readonly Lesson[]): EdgeModel {
  return {
    openings: looksIn(left.openings, right.openings, openings.length, lessons, 0),
    ends: looksIn(left.ends, right.ends, endCount, lessons, -1),
    speech: looksIn(left.speech, right.speech, 2, lessons, -1),
  };
}

/**
 * The share of edges in a bead: where it ends both versions should break off alike (a question where a question does, a
 * speech before a speech), and cuts inside it should look like such cuts.
 */
export function edgeCost(left: Side, right: Side, model: EdgeModel): BeadCost {
  const { openings: begin, ends: end, speech } = model;
  const insideLeft = insideSums(left, begin.left, end.left, speech.left);
  const insideRight = insideSums(right, begin.right, end.right, speech.right);
  return (row, column, shape) => {
    const inside =
      insideLeft[row - 1]! -
      insideLeft[row - shapeLeft[shape]!]! +
      insideRight[column - 1]! -
      insideRight[column - shapeRight[shape]!]!;
    // Where a version ends there is no choice.
    if (row === left.count || column === right.count) return weight * inside;
    const after = begin.together[left.openings[row]! * begin.size + right.openings[column]!]!;
    const before = end.together[left.ends[row - 1]! * end.size + right.ends[column - 1]!]!;
    const goingOn = speech.together[left.speech[row - 1]! * speech.size + right.speech[column - 1]!]!;
    return weight * (inside + after + before + goingOn);
  };
}

/** Running sums of what speaks for each cut standing inside a bead: entry k holds cuts 1 … k. */
function insideSums(side: Side, begin: Float64Array, end: Float64Array, speech: Float64Array): Float64Array {
  const sums = new Float64Array(side.count + 1);
  for (let cut = 1; cut < side.count; cut++)
    sums[cut] =
      sums[cut - 1]! +
      begin[side.openings[cut]!]! +
      end[side.ends[cut - 1]!]! +
      speech[side.speech[cut - 1]!]!;
  return sums;
}

/** `shift` leads from a cut to the segment that is looked at: 0 the one after it, −1 the one before. */
function looksIn(
  lefts: Uint8Array,
  rights: Uint8Array,
  size: number,
  lessons: readonly Lesson[],
  shift: number,
): Looks {
  const together = new Float64Array(size * size);
  const left = new Float64Array(size);
  const right = new Float64Array(size);
  const count = (into: Float64Array, at: number, amount: number) => {
    into[at] = into[at]! + amount;
  };
  for (const lesson of lessons) {
    const { leftEnd, rightEnd, weight } = lesson;
    if (leftEnd < lefts.length && rightEnd < rights.length)
      count(together, lefts[leftEnd + shift]! * size + rights[rightEnd + shift]!, weight);
    for (let cut = lesson.left + 1; cut < leftEnd; cut++) count(left, lefts[cut + shift]!, weight);
    for (let cut = lesson.right + 1; cut < rightEnd; cut++) count(right, rights[cut + shift]!, weight);
  }
  const leftShares = shares(lefts, size);
  const rightShares = shares(rights, size);
  const { like, unlike } = usual(leftShares, rightShares);
  const [met, leftInside, rightInside] = [total(together), total(left), total(right)];
  for (let x = 0; x < size; x++) {
    for (let y = 0; y < size; y++) {
      const chance = met * leftShares[x]! * rightShares[y]!;
      together[x * size + y] = beyond(together[x * size + y]!, chance, x === y ? like : unlike);
    }
    left[x] = Math.min(mostInside, beyond(left[x]!, leftInside * leftShares[x]!, 1));
    right[x] = Math.min(mostInside, beyond(right[x]!, rightInside * rightShares[x]!, 1));
  }
  return { size, together, left, right };
}

/** How much more was seen than chance makes, held back by what is usual. */
function beyond(seen: number, chance: number, usual: number): number {
  return Math.log((seen + held * usual) / (chance + held));
}

/** How much likelier than by chance two cuts meet that look alike, and two that do not: together as likely as chance. */
function usual(
  lefts: Float64Array,
  rights: Float64Array,
): { readonly like: number; readonly unlike: number } {
  let same = 0;
  for (let x = 0; x < lefts.length; x++) same += lefts[x]! * rights[x]!;
  if (same === 0 || same >= 1) return { like: 1, unlike: 1 };
  const like = Math.min(alike, 1 / same);
  return { like, unlike: Math.max(0.1, (1 - like * same) / (1 - same)) };
}

function shares(values: Uint8Array, size: number): Float64Array {
  const found = new Float64Array(size);
  for (const value of values) found[value] = found[value]! + 1 / values.length;
  return found;
}

function total(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
