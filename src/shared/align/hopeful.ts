import { type Band, bandOf, type Walls } from './band.ts';
import type { BeadCost, BestPath } from './search.ts';
import { type ShapePrior, shapeLeft, shapeRight } from './shapes.ts';

const impossible = Number.NEGATIVE_INFINITY;
/** Paths so many nats below the best one add nothing to any probability that is told, not even a softened one. */
const within = 35;

/**
 * The part of a band worth summing over: where the best path through a cell is not hopelessly worse than the best of
 * all. Highest scores are cheaper than sums of powers, and most cells of a band are hopeless.
 */
export function hopefulBand(
  band: Band,
  { arrivals, score }: BestPath,
  cost: BeadCost,
  prior: ShapePrior,
  walls: Walls,
): Band {
  const { low, high, offsets } = band;
  const matchedAfter = new Float64Array(band.cells).fill(impossible);
  const leftGapAfter = new Float64Array(band.cells).fill(impossible);
  const rightGapAfter = new Float64Array(band.cells).fill(impossible);
  const first = new Float64Array(band.rows + 1).fill(band.columns);
  const last = new Float64Array(band.rows + 1);
  const { gapOpen, gapNone, gapMore, gapEnd } = prior;
  const shapeCount = prior.shapes.length;
  const end = band.cells - 1;
  matchedAfter[end] = gapNone;
  leftGapAfter[end] = gapEnd;
  rightGapAfter[end] = gapEnd;
  for (let row = band.rows; row >= 0; row--)
    for (let column = high[row]!; column >= low[row]!; column--) {
      const here = offsets[row]! + column - low[row]!;
      if (here !== end) {
        let matching = impossible;
        for (let shape = 0; shape < shapeCount; shape++) {
          const after = row + shapeLeft[shape]!;
          const beside = column + shapeRight[shape]!;
          if (after > band.rows || beside < low[after]! || beside > high[after]!) continue;
          const onward = matchedAfter[offsets[after]! + beside - low[after]!]!;
          if (onward === impossible) continue;
          const value = onward + prior.shapes[shape]! + cost(after, beside, shape);
          if (value > matching) matching = value;
        }
        const below = row < band.rows && column >= low[row + 1]! && column <= high[row + 1]!;
        const left = below ? leftGapAfter[offsets[row + 1]! + column - low[row + 1]!]! : impossible;
        const right = column < high[row]! ? rightGapAfter[here + 1]! : impossible;
        const either = Math.max(left, right);
        matchedAfter[here] = Math.max(matching + gapNone, either + gapOpen);
        leftGapAfter[here] = Math.max(matching + gapEnd, either + gapMore);
        rightGapAfter[here] = Math.max(Math.max(matching, left + gapOpen) + gapEnd, right + gapMore);
      }
      const through = Math.max(
        arrivals.matched[here]! + matchedAfter[here]!,
        arrivals.leftGap[here]! + leftGapAfter[here]!,
        arrivals.rightGap[here]! + rightGapAfter[here]!,
      );
      if (through < score - within) continue;
      if (column < first[row]!) first[row] = column;
      if (column > last[row]!) last[row] = column;
    }
  return bandOf(band.columns, first, last, walls);
}
