import type { Lattice } from './lattice.ts';

/** How probable it is (0–1) that each segment of either side has no partner, wherever the gap is that it lies in. */
export interface Alone {
  readonly lefts: Float64Array;
  readonly rights: Float64Array;
}

const worked = new WeakMap<Lattice, Alone>();

/** Sums over all places of a lattice where a segment may be left alone; each lattice is summed once. */
export function aloneIn(lattice: Lattice): Alone {
  const known = worked.get(lattice);
  if (known !== undefined) return known;
  const { band, total } = lattice;
  const lefts = new Float64Array(band.rows);
  const rights = new Float64Array(band.columns);
  for (let row = 0; row <= band.rows; row++)
    for (let column = band.low[row]!; column <= band.high[row]!; column++) {
      const here = band.offsets[row]! + column - band.low[row]!;
      const left = lattice.leftGapBefore[here]! + lattice.leftGapAfter[here]! - total;
      const right = lattice.rightGapBefore[here]! + lattice.rightGapAfter[here]! - total;
      if (row > 0 && left > negligible) lefts[row - 1] = lefts[row - 1]! + Math.exp(left);
      if (column > 0 && right > negligible) rights[column - 1] = rights[column - 1]! + Math.exp(right);
    }
  const alone = { lefts: lefts.map(atMostOne), rights: rights.map(atMostOne) };
  worked.set(lattice, alone);
  return alone;
}

const negligible = -12;

function atMostOne(probability: number): number {
  return Math.min(1, probability);
}
