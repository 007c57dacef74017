import type { Alignment } from '../model/alignment.ts';
import type { Concept } from '../model/concept.ts';
import type { Finding } from '../model/finding.ts';

/** A finding before it is numbered; `order` is the position of its unit. */
export type Draft = Omit<Finding, 'id' | 'consequences'> & {
  readonly order: number;
  /** What it is about in a few words, for the sentence of a finding it goes with: a value, or words in quotation marks. */
  readonly about?: string;
  /**
   * How surely it is no manner of the translation, 0 to 1, to be set beside others of its type; left out where a free
   * translation is no explanation.
   */
  readonly sureness?: number;
  /** Whatever else differs in its units follows from it: they do not hold the same text. */
  readonly explains?: boolean;
};

/** What checks may lean on beside the versions themselves. */
export interface CheckContext {
  /** Words that say the same: the core lexicon. */
  readonly words?: readonly Concept[];
  /** The terms to be used: glossaries. */
  readonly terms?: readonly Concept[];
}

/** One check: a law the versions keep when they say the same, and the findings where they break it. */
export interface Check {
  /** Name of its switch. */
  readonly name: string;
  /** What it looks for, in a sentence for people. */
  readonly about: string;
  run(alignment: Alignment, context?: CheckContext): readonly Draft[];
}
