/** A cell of a review sheet that was sent out and has come back. */
export interface ReviewCell {
  readonly unit: string;
  readonly language: string;
  /** One segment a line. */
  readonly text: string;
  /** The sign (see `fingerprint`) of the text as it was sent out; null where it is gone. */
  readonly sign: string | null;
  /** The row of the sheet it stands in. */
  readonly line: number;
}

/** What is of a review sheet that cannot be taken, each a sentence. */
export interface ReviewProblem {
  readonly line: number;
  readonly what: string;
}
