/**
 * The shapes a bead may take: how many consecutive segments of either side belong together. One-sided beads are
 * not listed: a run of them is a gap with its own opening and continuing price (see `search.ts`).
 */
export const beadShapes: readonly (readonly [left: number, right: number])[] = [
  [1, 1],
  [1, 2],
  [2, 1],
  [2, 2],
  [1, 3],
  [3, 1],
  [2, 3],
  [3, 2],
  [1, 4],
  [4, 1],
  [3, 3],
  [1, 5],
  [5, 1],
  [2, 4],
  [4, 2],
  [3, 4],
  [4, 3],
];

export const shapeLeft = Int32Array.from(beadShapes, (shape) => shape[0]);
export const shapeRight = Int32Array.from(beadShapes, (shape) => shape[1]);
/** The most segments one side of a bead may hold. */
export const longestSide = 5;

/** How likely each shape is before anything is read, and how gaps begin and go on; natural logarithms. */
export interface ShapePrior {
  readonly shapes: Float64Array;
  /** A gap begins after a matched bead, or does not. */
  readonly gapOpen: number;
  readonly gapNone: number;
  /** A gap goes on by one more segment, or ends. */
  readonly gapMore: number;
  readonly gapEnd: number;
}

/** Usual shares of the shapes among matched beads. */
export const shapeShares = [
  0.893, 0.036, 0.036, 0.01, 0.006, 0.006, 0.002, 0.002, 0.0015, 0.0015, 0.0008, 0.0006, 0.0006, 0.0004,
  0.0004, 0.0002, 0.0002,
];
/** Usual share of gaps among beads, and of gap segments that are followed by another. */
export const gapShare = 0.006;
export const gapLasts = 0.15;

/** The first shapes of the list, enough for a first look. */
export const simpleShapes = 4;
/** Up to 4-1: all that large documents are searched for. */
export const usualShapes = 10;

/** The prior used before a document has been seen; of all shapes, or only of the first so many. */
export function startingPrior(count: number = beadShapes.length): ShapePrior {
  return priorOf(shapeShares.slice(0, count), gapShare, gapLasts);
}

/** The prior with all its logarithms scaled by `softness` (0–1). */
export function softenedPrior(prior: ShapePrior, softness: number): ShapePrior {
  return {
    shapes: prior.shapes.map((log) => log * softness),
    gapOpen: prior.gapOpen * softness,
    gapNone: prior.gapNone * softness,
    gapMore: prior.gapMore * softness,
    gapEnd: prior.gapEnd * softness,
  };
}

/** A prior from plain shares: of the shapes, of gaps among beads, and of gaps that go on. */
export function priorOf(shares: readonly number[], open: number, more: number): ShapePrior {
  let sum = 0;
  for (const share of shares) sum += share;
  return {
    shapes: Float64Array.from(shares, (share) => Math.log(share / sum)),
    gapOpen: Math.log(open),
    gapNone: Math.log(1 - open),
    gapMore: Math.log(more),
    gapEnd: Math.log(1 - more),
  };
}
