export const unitStatuses = ['auto', 'confirmed', 'edited'] as const;
export type UnitStatus = (typeof unitStatuses)[number];

/** One cost's share in the decision that these segments belong together. */
export interface Reason {
  /** Name of the cost: numbering, structure, values, names, words, edges, length, order, moved, gap, hand. */
  readonly cost: string;
  /** Log-odds in favour (> 0) or against (< 0). */
  readonly share: number;
  /** The evidence in a few words ("same number 3.", "4 of 4 names", "length 0.97"). */
  readonly detail: string;
}

/** Segments of all languages that say the same: one row of the grid, one translation unit of the memory. */
export interface Unit {
  readonly id: string;
  /** Segment ids per language in document order; every language is a key, a gap is an empty list. */
  readonly segments: Readonly<Record<string, readonly string[]>>;
  /** Probability (0–1) that exactly these segments belong together; 1 once a person said so. */
  readonly confidence: number;
  readonly status: UnitStatus;
  readonly reasons?: readonly Reason[];
  /** True when some side stands elsewhere in its own document (crossing link). */
  readonly moved?: boolean;
  readonly bookmarked?: boolean;
  /** True when a person said that the unit is not to be exported. */
  readonly omitted?: boolean;
  /** What a person noted about the unit; line breaks are kept. */
  readonly comment?: string;
  /** Languages that came after the unit was confirmed: nobody has confirmed these sides yet. */
  readonly awaits?: readonly string[];
  /** Per language what the version before the one taken in last said here, where that one says nothing. */
  readonly dropped?: Readonly<Record<string, string>>;
}

/** True when somebody has confirmed every side of `unit`. */
export function isConfirmed(unit: Unit): boolean {
  return unit.status === 'confirmed' && unit.awaits === undefined;
}
