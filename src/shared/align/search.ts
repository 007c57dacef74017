import { stopIfCancelled, type Watch } from '../lib/watch.ts';
import type { Band } from './band.ts';
import { beadShapes, type ShapePrior, shapeLeft, shapeRight } from './shapes.ts';

/**
 * Log-likelihood ratio of the two-sided bead that ends after `left` left and `right` right segments and has the
 * shape with number `shape`, against the two sides having nothing to do with each other. −Infinity forbids it.
 */
export type BeadCost = (left: number, right: number, shape: number) => number;

/** A path's bead: it covers left segments [left, leftEnd) and right segments [right, rightEnd). */
export interface Bead {
  readonly left: number;
  readonly leftEnd: number;
  readonly right: number;
  readonly rightEnd: number;
}

/** The best log scores of all paths to a cell, by the state they arrive in. */
export interface Arrivals {
  readonly matched: Float64Array;
  readonly leftGap: Float64Array;
  readonly rightGap: Float64Array;
}

export interface BestPath {
  readonly beads: readonly Bead[];
  readonly score: number;
  readonly arrivals: Arrivals;
}

const impossible = Number.NEGATIVE_INFINITY;

/**
 * The best path (A. Viterbi 1967) through the band and its log score. Deterministic: the first best wins.
 *
 * A path arrives at a node in one of three states: with a matched bead, inside a run of left segments without a
 * partner, or inside a run of right ones (affine gaps; O. Gotoh 1982). In one gap the left run comes first, so
 * that a gap is one path and not as many as there are orders; a left run after a right one is a new gap.
 */
export function bestPath(band: Band, cost: BeadCost, prior: ShapePrior, watch: Watch): BestPath {
  const { low, high, offsets } = band;
  const matched = new Float64Array(band.cells).fill(impossible);
  const leftGap = new Float64Array(band.cells).fill(impossible);
  const rightGap = new Float64Array(band.cells).fill(impossible);
  // How the best path came: shape · 3 + state before; in a gap only the state before.
  const matchedFrom = new Uint8Array(band.cells);
  const gapFrom = new Uint8Array(band.cells);
  // The best way on from a node to a matched bead, and the state it is in.
  const leaving = new Float64Array(band.cells).fill(impossible);
  const leavingFrom = new Uint8Array(band.cells);
  const { gapOpen, gapNone, gapMore, gapEnd } = prior;
  const shapeCount = prior.shapes.length;
  for (let row = 0; row <= band.rows; row++) {
    if ((row & 255) === 0) stopIfCancelled(watch);
    for (let column = low[row]!; column <= high[row]!; column++) {
      const here = offsets[row]! + column - low[row]!;
      if (row === 0 && column === 0) {
        matched[here] = 0;
        leaving[here] = gapNone;
        continue;
      }
      let best = impossible;
      let from = 0;
      for (let shape = 0; shape < shapeCount; shape++) {
        const before = row - shapeLeft[shape]!;
        const beside = column - shapeRight[shape]!;
        if (before < 0 || beside < low[before]! || beside > high[before]!) continue;
        const there = offsets[before]! + beside - low[before]!;
        const arriving = leaving[there]!;
        if (arriving === impossible) continue;
        const value = arriving + prior.shapes[shape]! + cost(row, column, shape);
        if (value > best) {
          best = value;
          from = shape * 3 + leavingFrom[there]!;
        }
      }
      matched[here] = best;
      matchedFrom[here] = from;
      let gapStates = 0;
      if (row > 0 && column >= low[row - 1]! && column <= high[row - 1]!) {
        const there = offsets[row - 1]! + column - low[row - 1]!;
        const opening = matched[there]! + gapOpen;
        const more = leftGap[there]! + gapMore;
        const again = rightGap[there]! + gapEnd + gapOpen;
        leftGap[here] = Math.max(opening, more, again);
        if (more > opening && more >= again) gapStates = 1;
        else if (again > opening) gapStates = 2;
      }
      if (column > low[row]!) {
        const opening = matched[here - 1]! + gapOpen;
        const more = Math.max(leftGap[here - 1]!, rightGap[here - 1]!) + gapMore;
        rightGap[here] = Math.max(opening, more);
        if (more > opening) gapStates += leftGap[here - 1]! >= rightGap[here - 1]! ? 3 : 6;
      }
      gapFrom[here] = gapStates;
      const closing = Math.max(leftGap[here]!, rightGap[here]!) + gapEnd;
      leaving[here] = Math.max(best + gapNone, closing);
      if (closing > best + gapNone) leavingFrom[here] = leftGap[here]! >= rightGap[here]! ? 1 : 2;
    }
  }
  const last = band.cells - 1;
  const ends = [matched[last]! + gapNone, leftGap[last]! + gapEnd, rightGap[last]! + gapEnd];
  const score = Math.max(...ends);
  let state = ends.indexOf(score);
  const beads: Bead[] = [];
  let row = band.rows;
  let column = band.columns;
  while (row > 0 || column > 0) {
    const here = offsets[row]! + column - low[row]!;
    let leftStep = 0;
    let rightStep = 0;
    let before = 0;
    if (state === 0) {
      const code = matchedFrom[here]!;
      const shape = (code - (code % 3)) / 3;
      leftStep = shapeLeft[shape]!;
      rightStep = shapeRight[shape]!;
      before = code % 3;
    } else if (state === 1) {
      leftStep = 1;
      before = gapFrom[here]! % 3;
    } else {
      rightStep = 1;
      before = (gapFrom[here]! - (gapFrom[here]! % 3)) / 3;
    }
    beads.push({ left: row - leftStep, leftEnd: row, right: column - rightStep, rightEnd: column });
    row -= leftStep;
    column -= rightStep;
    state = before;
  }
  return { beads: beads.reverse(), score, arrivals: { matched, leftGap, rightGap } };
}

/** The number of the shape with so many segments on either side, −1 when there is none. */
export function shapeOf(lefts: number, rights: number): number {
  return beadShapes.findIndex(([left, right]) => left === lefts && right === rights);
}
