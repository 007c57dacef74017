import { type Calibration, calibrated, type Manner } from './calibration.ts';

/** The numbers of the aligner that are fitted on texts aligned by people, by `npm run bench:fit`. */
export interface Weights {
  /** How much the words count beside the lengths: they know of each other, so less than one. */
  readonly words: number;
  /** Share of the evidence that confidence believes (0–1). */
  readonly belief: number;
  /** The confidence (0–1) told for a row whose beads are so probable, in a document of this manner. */
  judge(probability: number, manner: Manner): number;
}

export const fittedCalibration: Calibration = { base: 1.52, odds: 0.96, lengths: -1.68, uneven: -0.38 };

export const fittedWeights: Weights = {
  words: 0.45,
  belief: 0.5,
  judge: (probability, manner) => calibrated(probability, manner, fittedCalibration),
};
