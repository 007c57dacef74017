import type { Concept } from '../../model/concept.ts';

/** Takes what a reader finds, one thing after the other. */
export type TakeConcept = (concept: Concept) => void;

/** Something in a file of terms that was left out, and why. */
export interface TermProblem {
  /** Counted from 1. */
  readonly line: number;
  /** A clause without its full stop: "2 columns where the first line has 3". */
  readonly what: string;
}

/** A row of a table that has more or fewer cells than its first line. */
export interface RowProblem extends TermProblem {
  readonly cells: number;
  readonly columns: number;
}

/** What a file of terms holds for the languages that were asked for. */
export interface ReadTerms {
  readonly concepts: readonly Concept[];
  readonly problems: readonly TermProblem[];
}
