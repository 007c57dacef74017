/** One way to understand a printed label. */
export interface LabelReading {
  /** Keys from the outside in, equal in every script: ["3"], ["b"], ["article 5", "2"]. */
  readonly path: readonly string[];
  /** Place of the last key in its sequence, from 1. */
  readonly value: number;
  /** What the numbering looks like, with a sample: "1.", "(a)", "I.", "一、", "article", "1.1", "1/1.". */
  readonly style: string;
}

/** A printed label with every way to understand it, likeliest first. */
export interface Label {
  readonly label: string;
  /** Offset behind the label. */
  readonly end: number;
  readonly readings: readonly [LabelReading, ...LabelReading[]];
  /** True when it is a label only if its neighbours number on from it ("M. …" could be an initial). */
  readonly doubtful: boolean;
}
