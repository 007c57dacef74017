/** What is looked up: a unit's texts, by language; languages without a text are left out. */
export type UnitTexts = Readonly<Record<string, string>>;

/** A unit of a memory whose text is like the one that was looked up. */
export interface MemoryMatch {
  /** The file it stands in. */
  readonly file: number;
  /** Share of the words that are the same, in per cent; 100 only for the very same text. */
  readonly score: number;
  readonly source: { readonly language: string; readonly text: string };
  /** What the memory has in the other languages of the project. */
  readonly targets: readonly { readonly language: string; readonly text: string }[];
}

/** A term of a glossary that stands in a unit, and how each language of the project has it. */
export interface TermUse {
  readonly file: number;
  readonly sides: readonly TermSide[];
}

export interface TermSide {
  readonly language: string;
  /** What the glossary calls it there, the most usual first. */
  readonly terms: readonly string[];
  /** As it stands in the text; null where it does not, or where there is no text. */
  readonly found: string | null;
  /** True when there is a text and none of the terms stands in it. */
  readonly lacking: boolean;
}

/** How much of a project a memory knows already: units and words per band, from the surest to none. */
export interface Leverage {
  readonly bands: readonly { readonly from: number; readonly units: number; readonly words: number }[];
}

/** The bands that are told apart, in per cent; what lies below the last is as good as new. */
export const leverageBands = [100, 95, 85, 75, 60] as const;
/** A text less like this is no help. */
export const leastScore = 60;
