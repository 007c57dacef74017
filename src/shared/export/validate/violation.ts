/** A place in a file; both count from 1, columns in UTF-16 code units as editors do. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** An error makes tools refuse the file or a unit; a warning is about what they lose or change. */
export type ViolationSeverity = 'error' | 'warning';

/** Something in a memory that CAT tools do not take as it is. */
export interface Violation extends Place {
  readonly severity: ViolationSeverity;
  /** Short name of the rule, the same for all violations of one kind. */
  readonly rule: string;
  /** What is wrong, a clause without its full stop. */
  readonly reason: string;
  /** What to do about it, a whole sentence. */
  readonly cure: string;
}

/** Tells of one violation. */
export type Tell = (
  place: Place,
  severity: ViolationSeverity,
  rule: string,
  reason: string,
  cure: string,
) => void;
