import { stopIfCancelled, type Watch } from '../lib/watch.ts';
import type { Band } from './band.ts';
import { type Bead, type BeadCost, shapeOf } from './search.ts';
import { type ShapePrior, shapeLeft, shapeRight } from './shapes.ts';

const impossible = Number.NEGATIVE_INFINITY;
/** Logarithm of a share of a sum that may be left out. */
const negligible = -24;

/** Two sides compared through a band: the log-sums of all paths to and from every node, per state. */
export interface Lattice {
  readonly band: Band;
  readonly cost: BeadCost;
  readonly prior: ShapePrior;
  /** Log-sum of all paths to a node that go on with a matched bead. */
  readonly leaving: Float64Array;
  readonly matchedBefore: Float64Array;
  readonly leftGapBefore: Float64Array;
  readonly rightGapBefore: Float64Array;
  readonly matchedAfter: Float64Array;
  readonly leftGapAfter: Float64Array;
  readonly rightGapAfter: Float64Array;
  readonly total: number;
}

/** Sums over all paths of the band, forwards and backwards (L. Baum 1972), for probabilities of nodes and beads. */
export function sumPaths(band: Band, cost: BeadCost, prior: ShapePrior, watch: Watch): Lattice {
  const { low, high, offsets } = band;
  const empty = () => new Float64Array(band.cells).fill(impossible);
  const [matchedBefore, leftGapBefore, rightGapBefore] = [empty(), empty(), empty()];
  const [matchedAfter, leftGapAfter, rightGapAfter] = [empty(), empty(), empty()];
  const { gapOpen, gapNone, gapMore, gapEnd } = prior;
  const shapeCount = prior.shapes.length;
  const leaving = empty();
  const terms = new Float64Array(shapeCount);
  for (let row = 0; row <= band.rows; row++) {
    if ((row & 255) === 0) stopIfCancelled(watch);
    for (let column = low[row]!; column <= high[row]!; column++) {
      const here = offsets[row]! + column - low[row]!;
      if (row === 0 && column === 0) {
        matchedBefore[here] = 0;
        leaving[here] = gapNone;
        continue;
      }
      let count = 0;
      for (let shape = 0; shape < shapeCount; shape++) {
        const before = row - shapeLeft[shape]!;
        const beside = column - shapeRight[shape]!;
        if (before < 0 || beside < low[before]! || beside > high[before]!) continue;
        const there = offsets[before]! + beside - low[before]!;
        const arriving = leaving[there]!;
        if (arriving === impossible) continue;
        terms[count++] = arriving + prior.shapes[shape]! + cost(row, column, shape);
      }
      matchedBefore[here] = logSum(terms, count);
      if (row > 0 && column >= low[row - 1]! && column <= high[row - 1]!) {
        const there = offsets[row - 1]! + column - low[row - 1]!;
        const opening = addLogs(matchedBefore[there]!, rightGapBefore[there]! + gapEnd) + gapOpen;
        leftGapBefore[here] = addLogs(opening, leftGapBefore[there]! + gapMore);
      }
      if (column > low[row]!) {
        const gaps = addLogs(leftGapBefore[here - 1]!, rightGapBefore[here - 1]!);
        rightGapBefore[here] = addLogs(matchedBefore[here - 1]! + gapOpen, gaps + gapMore);
      }
      const closing = addLogs(leftGapBefore[here]!, rightGapBefore[here]!) + gapEnd;
      leaving[here] = addLogs(matchedBefore[here]! + gapNone, closing);
    }
  }
  const last = band.cells - 1;
  matchedAfter[last] = gapNone;
  leftGapAfter[last] = gapEnd;
  rightGapAfter[last] = gapEnd;
  for (let row = band.rows; row >= 0; row--) {
    if ((row & 255) === 0) stopIfCancelled(watch);
    for (let column = high[row]!; column >= low[row]!; column--) {
      const here = offsets[row]! + column - low[row]!;
      if (here === last) continue;
      let count = 0;
      for (let shape = 0; shape < shapeCount; shape++) {
        const after = row + shapeLeft[shape]!;
        const beside = column + shapeRight[shape]!;
        if (after > band.rows || beside < low[after]! || beside > high[after]!) continue;
        const onward = matchedAfter[offsets[after]! + beside - low[after]!]!;
        if (onward === impossible) continue;
        terms[count++] = onward + prior.shapes[shape]! + cost(after, beside, shape);
      }
      const matching = logSum(terms, count);
      const below = row < band.rows && column >= low[row + 1]! && column <= high[row + 1]!;
      const left = below ? leftGapAfter[offsets[row + 1]! + column - low[row + 1]!]! : impossible;
      const right = column < high[row]! ? rightGapAfter[here + 1]! : impossible;
      const either = addLogs(left, right);
      matchedAfter[here] = addLogs(matching + gapNone, either + gapOpen);
      leftGapAfter[here] = addLogs(matching + gapEnd, either + gapMore);
      rightGapAfter[here] = addLogs(addLogs(matching, left + gapOpen) + gapEnd, right + gapMore);
    }
  }
  const total = matchedAfter[0]!;
  return {
    band,
    cost,
    prior,
    leaving,
    matchedBefore,
    leftGapBefore,
    rightGapBefore,
    matchedAfter,
    leftGapAfter,
    rightGapAfter,
    total,
  };
}

/** Probability (0–1) that the path passes the node: a bead ends after `left` left and `right` right segments. */
export function nodeProbability(lattice: Lattice, left: number, right: number): number {
  const at = cellOf(lattice.band, left, right);
  if (at < 0) return 0;
  const gaps = addLogs(
    lattice.leftGapBefore[at]! + lattice.leftGapAfter[at]!,
    lattice.rightGapBefore[at]! + lattice.rightGapAfter[at]!,
  );
  const through = addLogs(lattice.matchedBefore[at]! + lattice.matchedAfter[at]!, gaps);
  return Math.min(1, Math.exp(through - lattice.total));
}

/**
 * Probability (0–1) that the path passes the node inside a run without partners: one side stands still before and
 * after it, so that the node says nothing about that side.
 */
export function insideGapProbability(lattice: Lattice, left: number, right: number): number {
  const { band, prior } = lattice;
  const at = cellOf(band, left, right);
  if (at < 0) return 0;
  const below = cellOf(band, left + 1, right);
  const beside = cellOf(band, left, right + 1);
  const lefts = below < 0 ? impossible : lattice.leftGapBefore[at]! + lattice.leftGapAfter[below]!;
  const rights = beside < 0 ? impossible : lattice.rightGapBefore[at]! + lattice.rightGapAfter[beside]!;
  return Math.min(1, Math.exp(addLogs(lefts, rights) + prior.gapMore - lattice.total));
}

/** Probability (0–1) of exactly this bead; for a one-sided one, that all of it is left without a partner here. */
export function beadProbability(lattice: Lattice, bead: Bead): number {
  const { band, prior } = lattice;
  const lefts = bead.leftEnd - bead.left;
  const rights = bead.rightEnd - bead.right;
  const start = cellOf(band, bead.left, bead.right);
  const end = cellOf(band, bead.leftEnd, bead.rightEnd);
  if (start < 0 || end < 0) return 0;
  const matched = lattice.matchedBefore[start]!;
  let through: number;
  if (rights === 0) {
    const fresh = addLogs(matched, lattice.rightGapBefore[start]! + prior.gapEnd) + prior.gapOpen;
    const opened = addLogs(fresh, lattice.leftGapBefore[start]! + prior.gapMore);
    through = opened + (lefts - 1) * prior.gapMore + lattice.leftGapAfter[end]!;
  } else if (lefts === 0) {
    const gaps = addLogs(lattice.leftGapBefore[start]!, lattice.rightGapBefore[start]!);
    const opened = addLogs(matched + prior.gapOpen, gaps + prior.gapMore);
    through = opened + (rights - 1) * prior.gapMore + lattice.rightGapAfter[end]!;
  } else {
    const shape = shapeOf(lefts, rights);
    if (shape < 0 || shape >= prior.shapes.length) return 0;
    const own = prior.shapes[shape]! + lattice.cost(bead.leftEnd, bead.rightEnd, shape);
    through = lattice.leaving[start]! + own + lattice.matchedAfter[end]!;
  }
  return Math.min(1, Math.exp(through - lattice.total));
}

/**
 * Visits every two-sided bead of the lattice that is at least as probable as `floor`, in order of its end, with its
 * shape and probability; of the first `rows` rows.
 */
export function eachLikelyBead(
  lattice: Lattice,
  floor: number,
  visit: (left: number, right: number, shape: number, probability: number) => void,
  rows: number = lattice.band.rows,
): void {
  const { band, prior } = lattice;
  const least = Math.log(floor);
  for (let row = 1; row <= rows; row++)
    for (let column = Math.max(1, band.low[row]!); column <= band.high[row]!; column++) {
      const here = band.offsets[row]! + column - band.low[row]!;
      const onward = lattice.matchedAfter[here]! - lattice.total;
      if (!(lattice.matchedBefore[here]! + onward > least)) continue;
      for (let shape = 0; shape < prior.shapes.length; shape++) {
        const start = cellOf(band, row - shapeLeft[shape]!, column - shapeRight[shape]!);
        if (start < 0) continue;
        const own = prior.shapes[shape]! + lattice.cost(row, column, shape);
        const probability = Math.exp(lattice.leaving[start]! + own + onward);
        if (probability >= floor) visit(row, column, shape, Math.min(1, probability));
      }
    }
}

function cellOf(band: Band, row: number, column: number): number {
  if (row < 0 || row > band.rows || column < band.low[row]! || column > band.high[row]!) return -1;
  return band.offsets[row]! + column - band.low[row]!;
}

function addLogs(a: number, b: number): number {
  if (a === impossible) return b;
  if (b === impossible) return a;
  if (a >= b) return b - a < negligible ? a : a + Math.log1p(Math.exp(b - a));
  return a - b < negligible ? b : b + Math.log1p(Math.exp(a - b));
}

function logSum(terms: Float64Array, count: number): number {
  let best = impossible;
  for (let at = 0; at < count; at++) if (terms[at]! > best) best = terms[at]!;
  if (best === impossible) return impossible;
  let sum = 0;
  for (let at = 0; at < count; at++) {
    const below = terms[at]! - best;
    if (below > negligible) sum += Math.exp(below);
  }
  return sum === 1 ? best : best + Math.log(sum);
}
