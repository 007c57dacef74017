import type { Alignment } from '../model/alignment.ts';
import type { Finding } from '../model/finding.ts';

/** A finding before it is numbered; `order` is the position of its unit. */
export type Draft = Omit<Finding, 'id'> & { readonly order: number };

/** One check: a law the versions keep when they say the same, and the findings where they break it. */
export interface Check {
  /** Name of its switch. */
  readonly name: string;
  /** What it looks for, in a sentence for people. */
  readonly about: string;
  run(alignment: Alignment): readonly Draft[];
}
