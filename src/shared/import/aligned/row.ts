import type { Format } from '../../model/segment.ts';
import type { UnitStatus } from '../../model/unit.ts';

/** A row of a file that is aligned already: what belongs together, as the file has it. */
export interface AlignedRow {
  /** The segments of each language by its canonical tag; a language that is not there has a gap. */
  readonly cells: ReadonlyMap<string, readonly string[]>;
  /** The inline formatting of each segment in `cells`, where there is any. */
  readonly formats?: ReadonlyMap<string, readonly (readonly Format[])[]>;
  readonly status?: UnitStatus;
  /** The file says that it is not to be translated: it is left out of what is exported. */
  readonly omitted?: boolean;
  /** Probability 0–1, where the file says one. */
  readonly confidence?: number;
}

export type TakeRow = (row: AlignedRow) => void;

/** What was found beside the rows. */
export interface AlignedFacts {
  /** Whether the file says that its rows are sentences. */
  readonly sentences: boolean;
  /** The language it goes from, where it says one. */
  readonly source: string | null;
}

/** Reads a file that is aligned already, giving its rows to whoever it was made for. */
export interface AlignedReader {
  /** Throws `ReadFault` at the first thing that is wrong. */
  write(piece: string): void;
  /** To be called once, after the last piece. */
  end(): AlignedFacts;
}

/** `text` as a segment may hold it: in one line, no white space at its ends; no-break spaces stay. */
export function cleanCell(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc} \u2028\u2029\ufeff\ufffe\uffff]+/gu, ' ')
    .trim();
}
