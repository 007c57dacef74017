import { type Band, bandOf, type Corner, start, type Walls } from './band.ts';
import { type Lattice, nodeProbability } from './lattice.ts';
import type { Bead } from './search.ts';

const edge = 3;
const possible = 1e-5;

/**
 * The band made wider around the places where the path runs along an end of it that is not an end of the lattice:
 * there it may have been cut off. Null when there are none.
 */
export function widenedBand(beads: readonly Bead[], band: Band, walls: Walls): Band | null {
  const low = Float64Array.from(band.low);
  const high = Float64Array.from(band.high);
  let any = false;
  for (const { leftEnd: row, rightEnd: column } of beads) {
    const nearLow = band.low[row]! > 0 && column - band.low[row]! < edge;
    const nearHigh = band.high[row]! < band.columns && band.high[row]! - column < edge;
    if (!nearLow && !nearHigh) continue;
    any = true;
    const width = band.high[row]! - band.low[row]! + 1;
    for (let other = Math.max(0, row - width); other <= Math.min(band.rows, row + width); other++) {
      low[other] = Math.min(low[other]!, band.low[row]! - width);
      high[other] = Math.max(high[other]!, band.high[row]! + width);
    }
  }
  return any ? bandOf(band.columns, low, high, walls) : null;
}

/** For each row the first and the last column that is still possible; row r of the second one, entry r. */
export interface Reach {
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** Nothing is known to be possible yet. */
export function emptyReach(rows: number, columns: number): Reach {
  return { low: new Float64Array(rows + 1).fill(columns), high: new Float64Array(rows + 1) };
}

/**
 * Adds to `reach` what is still possible after a search, in the first `rows` rows of the lattice, which begins at
 * `from` of what is reached for.
 */
export function addReach(
  reach: Reach,
  lattice: Lattice,
  beads: readonly Bead[],
  from: Corner = start,
  rows: number = lattice.band.rows,
): void {
  const { band } = lattice;
  const { low, high } = reach;
  const add = (row: number, first: number, last: number) => {
    const at = row + from.left;
    low[at] = Math.min(low[at]!, first + from.right);
    high[at] = Math.max(high[at]!, last + from.right);
  };
  for (let row = 0; row <= rows; row++)
    for (let column = band.low[row]!; column <= band.high[row]!; column++)
      if (nodeProbability(lattice, row, column) > possible) add(row, column, column);
  for (const bead of beads)
    for (let row = bead.left; row <= Math.min(rows, bead.leftEnd); row++) add(row, bead.right, bead.rightEnd);
}

/** The band of what is still possible, with `room` rows and columns around it. */
export function bandAround({ low, high }: Reach, columns: number, walls: Walls, room: number): Band {
  const last = low.length - 1;
  const wideLow = low.map(
    (value, row) => Math.min(value, low[Math.max(0, row - room)]!, low[Math.min(last, row + room)]!) - room,
  );
  const wideHigh = high.map(
    (value, row) => Math.max(value, high[Math.max(0, row - room)]!, high[Math.min(last, row + room)]!) + room,
  );
  return bandOf(columns, wideLow, wideHigh, walls);
}
