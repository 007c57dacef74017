import type { LineMarks } from '../line.ts';
import type { PhysicalLine } from '../physical-lines.ts';

/** A line whose opening is known and whose inline marks are still in it. */
export interface RawLine {
  readonly physical: PhysicalLine;
  /** Where its text begins and ends, opening and closing signs left out. */
  readonly start: number;
  readonly end: number;
  readonly marks: LineMarks;
}
