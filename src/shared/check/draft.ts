import type { Alignment } from '../model/alignment.ts';
import type { Concept } from '../model/concept.ts';
import type { Finding } from '../model/finding.ts';

/** A finding before it is numbered; `order` is the position of its unit. */
export type Draft = Omit<Finding, 'id'> & { readonly order: number };

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
