/** How the versions of a document go together, seen over the whole of it. */
export interface Manner {
  /** What the lengths say for a bead of two sides on average; a log-likelihood ratio. */
  readonly lengths: number;
  /** Share (0–1) of such beads that are not one segment beside one. */
  readonly uneven: number;
}

/** A logistic correction of probabilities (J. Platt 1999) that knows how the versions of the document go together. */
export interface Calibration {
  readonly base: number;
  /** What one nat of the log odds counts. */
  readonly odds: number;
  /** What the manner of the document counts: its share of length, the logarithm of its share of uneven beads. */
  readonly lengths: number;
  readonly uneven: number;
}

const least = 0.001;

/** The log odds of a probability (0–1), which is taken to lie between .001 and .999. */
export function logOdds(probability: number): number {
  const inside = Math.min(1 - least, Math.max(least, probability));
  return Math.log(inside / (1 - inside));
}

/** The corrected probability, from .001 to .999 in steps of a thousandth. */
export function calibrated(probability: number, { lengths, uneven }: Manner, by: Calibration): number {
  const sum = by.base + by.odds * logOdds(probability) + by.lengths * lengths + by.uneven * Math.log(uneven);
  const corrected = 1 / (1 + Math.exp(-sum));
  return Math.round(Math.min(1 - least, Math.max(least, corrected)) * 1000) / 1000;
}
