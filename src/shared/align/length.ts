import { lengthRatio } from './density.ts';
import type { Bead, BeadCost } from './search.ts';
import { longestSide, shapeLeft, shapeRight } from './shapes.ts';
import type { Side } from './side.ts';

/** Degrees of freedom of the log ratio (Student's t): free translations lie far out more often than a normal says. */
const freedom = 4;

/** How lengths of translations relate: right ≈ ratio · left, spread growing for short texts. */
export interface LengthModel {
  readonly ratio: number;
  /** Variance of the log ratio: `spread` + `noise` / mean length. */
  readonly noise: number;
  readonly spread: number;
}

/** The model before any bead is known: the ratio of the whole texts, or the usual one, and a usual spread. */
export function startingLength(left: Side, right: Side): LengthModel {
  return { ratio: lengthRatio(left, right), noise: 4, spread: 0.03 };
}

/** The model that fits known one-to-one pairs; `pairs` are weighted; few pairs change little. */
export function fittedLength(
  start: LengthModel,
  pairs: readonly { readonly left: number; readonly right: number; readonly weight: number }[],
): LengthModel {
  const held = 20;
  let weight = held;
  let log = held * Math.log(start.ratio);
  for (const pair of pairs) {
    // Long pairs tell the ratio better than short ones.
    const own = pair.weight * Math.min(1, (pair.left + pair.right) / 80);
    weight += own;
    log += own * Math.log(pair.right / pair.left);
  }
  const ratio = Math.exp(log / weight);
  // Least squares of r² on 1 and 1/M, with the usual values held against it.
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let y0 = 0;
  let y1 = 0;
  const add = (inverse: number, square: number, own: number) => {
    s0 += own;
    s1 += own * inverse;
    s2 += own * inverse * inverse;
    y0 += own * square;
    y1 += own * inverse * square;
  };
  for (const mean of [10, 20, 40, 80, 160])
    add(1 / mean, start.spread + start.noise / mean, (held / 5) * weightOf(mean));
  for (const pair of pairs) {
    const r = Math.log(pair.right / (ratio * pair.left));
    const mean = meanLength(pair.left, pair.right, ratio);
    const before = start.spread + start.noise / mean;
    const trust = (freedom + 1) / (freedom + (r * r) / before);
    add(1 / mean, trust * r * r, pair.weight * weightOf(mean));
  }
  const determinant = s0 * s2 - s1 * s1;
  const noise = determinant > 1e-12 ? (s0 * y1 - s1 * y0) / determinant : start.noise;
  const spread = determinant > 1e-12 ? (s2 * y0 - s1 * y1) / determinant : start.spread;
  return {
    ratio,
    noise: Math.min(20, Math.max(0.5, noise)),
    spread: Math.min(0.4, Math.max(0.005, spread)),
  };
}

/** Squares of short texts scatter more, so they count less. */
function weightOf(mean: number): number {
  const variance = 0.03 + 4 / mean;
  return 1 / (variance * variance);
}

/**
 * The share of length in a bead: how much better its two lengths fit each other than two lengths drawn from the
 * versions at random. W. Gale and K. Church (1993), with a log-normal ratio instead of a normal difference.
 */
export function lengthCost(left: Side, right: Side, model: LengthModel): BeadCost {
  const lefts = runs(left);
  const rights = runs(right);
  const { ratio, noise, spread } = model;
  const logRatio = Math.log(ratio);
  const root = Math.sqrt(ratio);
  return (leftEnd, rightEnd, shape) => {
    const a = shapeLeft[shape]!;
    const b = shapeRight[shape]!;
    const i = (a - 1) * (left.count + 1) + leftEnd;
    const j = (b - 1) * (right.count + 1) + rightEnd;
    const r = rights.logs[j]! - lefts.logs[i]! - logRatio;
    const variance = spread + (2 * noise) / (root * lefts.sums[i]! + rights.sums[j]! / root);
    return fitOf(r, variance) - 0.5 * (lefts.chance[i]! + rights.chance[j]!);
  };
}

/** The logarithm of Student's density at the log ratio `r`, but for a constant. */
function fitOf(r: number, variance: number): number {
  const tail = 1 + (r * r) / (freedom * variance);
  // −½ ln σ² − ½(ν + 1) ln tail with ν = 4, as one logarithm.
  return -0.5 * Math.log(variance * tail * tail * tail * tail * tail);
}

/**
 * The share of length in a bead of any size: as `lengthCost` gives it, but for what runs of so many segments are long by chance,
 * which is worked out from the lengths of single ones.
 */
export function lengthFit(left: Side, right: Side, model: LengthModel, bead: Bead): number {
  const { ratio, noise, spread } = model;
  const lefts = summed(left.lengths, bead.left, bead.leftEnd);
  const rights = summed(right.lengths, bead.right, bead.rightEnd);
  const root = Math.sqrt(ratio);
  const r = Math.log(rights) - Math.log(lefts) - Math.log(ratio);
  const fit = fitOf(r, spread + (2 * noise) / (root * lefts + rights / root));
  const byChance =
    chanceOfRun(left, bead.leftEnd - bead.left, lefts) +
    chanceOfRun(right, bead.rightEnd - bead.right, rights);
  return fit - 0.5 * byChance;
}

function summed(lengths: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < to; at++) sum += lengths[at]!;
  return sum;
}

const singles = new WeakMap<Side, { readonly mean: number; readonly variation: number }>();

/** Log density, but for a constant, of the log length of a run of segments. */
function chanceOfRun(side: Side, size: number, length: number): number {
  let single = singles.get(side);
  if (single === undefined) {
    const mean = summed(side.lengths, 0, side.count) / side.count;
    const square = side.lengths.reduce((sum, own) => sum + (own - mean) ** 2, 0) / side.count;
    single = { mean, variation: square / (mean * mean) };
    singles.set(side, single);
  }
  const variance = Math.max(0.05, single.variation / size);
  const d = Math.log(length / (size * single.mean));
  return -0.5 * (Math.log(variance) + (d * d) / variance);
}

/** Mean of both lengths, in a unit between the two scripts. */
function meanLength(left: number, right: number, ratio: number): number {
  const root = Math.sqrt(ratio);
  return (left * root + right / root) / 2;
}

interface Runs {
  /** For runs of 1 … longestSide segments ending at each place: summed length, its log, and its chance density. */
  readonly sums: Float64Array;
  readonly logs: Float64Array;
  readonly chance: Float64Array;
}

function runs(side: Side): Runs {
  const width = side.count + 1;
  const sums = new Float64Array(longestSide * width);
  const logs = new Float64Array(longestSide * width);
  const chance = new Float64Array(longestSide * width);
  for (let size = 1; size <= longestSide; size++) {
    const base = (size - 1) * width;
    let mean = 0;
    let square = 0;
    let count = 0;
    for (let end = size; end <= side.count; end++) {
      const total = (size > 1 ? sums[base - width + end - 1]! : 0) + side.lengths[end - 1]!;
      sums[base + end] = total;
      const log = Math.log(total);
      logs[base + end] = log;
      mean += log;
      square += log * log;
      count++;
    }
    if (count === 0) continue;
    mean /= count;
    const variance = Math.max(0.05, (square / count - mean * mean) * (count / (count + 2)) + 1 / (count + 2));
    for (let end = size; end <= side.count; end++) {
      const d = logs[base + end]! - mean;
      chance[base + end] = -0.5 * (Math.log(variance) + (d * d) / variance);
    }
  }
  return { sums, logs, chance };
}
