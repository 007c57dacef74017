import { type Band, bandOf, type Walls } from './band.ts';
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

/** The band of what is still possible after a search, with `room` rows and columns around it. */
export function narrowedBand(lattice: Lattice, beads: readonly Bead[], walls: Walls, room: number): Band {
  const { band } = lattice;
  const low = Float64Array.from(band.high);
  const high = Float64Array.from(band.low);
  for (let row = 0; row <= band.rows; row++)
    for (let column = band.low[row]!; column <= band.high[row]!; column++)
      if (nodeProbability(lattice, row, column) > possible) {
        low[row] = Math.min(low[row]!, column);
        high[row] = Math.max(high[row]!, column);
      }
  for (const bead of beads)
    for (let row = bead.left; row <= bead.leftEnd; row++) {
      low[row] = Math.min(low[row]!, bead.right);
      high[row] = Math.max(high[row]!, bead.rightEnd);
    }
  const wideLow = low.map(
    (value, row) =>
      Math.min(value, low[Math.max(0, row - room)]!, low[Math.min(band.rows, row + room)]!) - room,
  );
  const wideHigh = high.map(
    (value, row) =>
      Math.max(value, high[Math.max(0, row - room)]!, high[Math.min(band.rows, row + room)]!) + room,
  );
  return bandOf(band.columns, wideLow, wideHigh, walls);
}
