/** The two numbers of the aligner that are fitted on texts aligned by people, by `npm run bench:fit`. */
export interface Weights {
  /** How much the words count beside the lengths: they know of each other, so less than one. */
  readonly words: number;
  /** Share of the evidence that confidence believes (0–1). */
  readonly belief: number;
}

export const fittedWeights: Weights = { words: 0.45, belief: 0.6 };
