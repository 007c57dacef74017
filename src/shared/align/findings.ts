import { type Corner, start } from './band.ts';
import { addReach, emptyReach, type Reach } from './band-steps.ts';
import { addCounts, noCounts, type ShapeCounts } from './habits.ts';
import { eachLikelyBead, type Lattice } from './lattice.ts';
import type { Lesson } from './learn.ts';
import type { Bead } from './search.ts';
import { shapeLeft, shapeRight } from './shapes.ts';

/** What a search found out, as far as the next one is built on it; its lattice may be forgotten. */
export interface Findings {
  /** Likely beads. */
  readonly lessons: Lesson[];
  readonly counts: ShapeCounts;
  readonly reach: Reach;
}

const lessonFloor = 0.3;

/** Nothing found yet in so many left and right segments. */
export function noFindings(rows: number, columns: number): Findings {
  return { lessons: [], counts: noCounts(), reach: emptyReach(rows, columns) };
}

/** What a search of the whole has found. */
export function findingsOf(lattice: Lattice, beads: readonly Bead[]): Findings {
  const findings = noFindings(lattice.band.rows, lattice.band.columns);
  addFindings(findings, lattice, beads);
  return findings;
}

/** Adds what a search has found in the first `rows` rows of a part that begins at `from`. */
export function addFindings(
  { lessons, counts, reach }: Findings,
  lattice: Lattice,
  beads: readonly Bead[],
  from: Corner = start,
  rows: number = lattice.band.rows,
): void {
  eachLikelyBead(
    lattice,
    lessonFloor,
    (row, column, shape, weight) => {
      const leftEnd = row + from.left;
      const rightEnd = column + from.right;
      const left = leftEnd - shapeLeft[shape]!;
      const right = rightEnd - shapeRight[shape]!;
      lessons.push({ left, leftEnd, right, rightEnd, weight });
    },
    rows,
  );
  addCounts(counts, lattice, beads, rows);
  addReach(reach, lattice, beads, from, rows);
}
