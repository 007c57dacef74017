import type { FindingType } from '../../../shared/model/finding.ts';

/** One language's words in a finding, as they stand in its text; none when it has nothing. */
export interface FindingSide {
  readonly language: string;
  readonly odd: boolean;
  readonly quotes: readonly string[];
}

/** A finding in parts, to be put into a sentence in the language of the interface. */
export interface FindingParts {
  readonly type: FindingType;
  /** What its type is called there. */
  readonly typeName: string;
  /** Names of the languages that stand out. */
  readonly names: readonly string[];
  /** Every language it speaks of by its name, those that stand out first. */
  readonly sides: readonly (FindingSide & { readonly name: string })[];
  /** What it quotes, of the languages that stand out if they have it, else of the others. */
  readonly quotes: readonly string[];
  /** How many units it spans. */
  readonly units: number;
}

/** How a language puts findings into sentences. */
export type FindingSentence = (parts: FindingParts) => string;
