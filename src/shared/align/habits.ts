import { beadProbability, eachLikelyBead, type Lattice } from './lattice.ts';
import type { Bead } from './search.ts';
import { beadShapes, gapLasts, gapShare, priorOf, type ShapePrior, shapeShares } from './shapes.ts';

const rareBead = 0.01;

/** How often each thing was seen (expected counts) in a first alignment. */
export interface ShapeCounts {
  readonly shapes: Float64Array;
  /** Gaps, and one-sided segments in them. */
  gaps: number;
  gapSegments: number;
}

/**
 * The prior of one document: what a first pass counted in it, held back by what is usual. The usual counts as
 * much as `held` beads; of all shapes, or only of the first `count`.
 */
export function learnedPrior(counts: ShapeCounts, held: number, count = beadShapes.length): ShapePrior {
  let beads = 0;
  for (const count of counts.shapes) beads += count;
  const shapes = shapeShares
    .slice(0, count)
    .map((share, at) => (counts.shapes[at]! + held * share) / (beads + held));
  const open = Math.min(0.1, (counts.gaps + held * gapShare) / (beads + held));
  // A long hole must not make every gap look long: holes count as gaps, not as segments.
  const lasting = Math.min(counts.gapSegments - counts.gaps, counts.gaps * 2);
  const more = (lasting + held * gapShare * gapLasts * 4) / (counts.gaps + lasting + held * gapShare * 4);
  return priorOf(shapes, open, Math.min(0.3, Math.max(0.1, more)));
}

/**
 * Counts of a first look that knew only the simplest shapes: the others are taken to be as frequent as usual beside
 * those that joined segments.
 */
export function extrapolated(counts: ShapeCounts, known: number): ShapeCounts {
  let joined = 0;
  let usual = 0;
  for (let shape = 1; shape < known; shape++) {
    joined += counts.shapes[shape]!;
    usual += shapeShares[shape]!;
  }
  const shapes = counts.shapes.map((count, shape) =>
    shape < known ? count : (joined / usual) * shapeShares[shape]!,
  );
  return { ...counts, shapes };
}

/** Nothing counted yet. */
export function noCounts(): ShapeCounts {
  return { shapes: new Float64Array(beadShapes.length), gaps: 0, gapSegments: 0 };
}

/** Adds the expected numbers of shapes over all paths, in the first `rows` rows, and of gaps along the best one. */
export function addCounts(
  counts: ShapeCounts,
  lattice: Lattice,
  beads: readonly Bead[],
  rows: number = lattice.band.rows,
): void {
  const { shapes } = counts;
  eachLikelyBead(
    lattice,
    rareBead,
    (_row, _column, shape, probability) => {
      shapes[shape] = shapes[shape]! + probability;
    },
    rows,
  );
  let inGap = false;
  for (const bead of beads) {
    if (bead.leftEnd > rows) break;
    const oneSided = bead.leftEnd === bead.left || bead.rightEnd === bead.right;
    if (oneSided) {
      const weight = beadProbability(lattice, bead);
      if (!inGap) counts.gaps += weight;
      counts.gapSegments += weight;
    }
    inGap = oneSided;
  }
}
