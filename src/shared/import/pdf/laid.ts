import type { Box, PageLine } from './page.ts';

/** Lines that are read one after the other, all in one column; or a table. */
export interface ColumnPart {
  /** Those of a table cell by cell. */
  readonly lines: readonly PageLine[];
  readonly left: number;
  readonly right: number;
  readonly table?: LaidTable;
}

/** A table with its text laid out. */
export interface LaidTable extends Box {
  readonly rows: readonly LaidRow[];
  /** The usual distance between two lines, and the room left free beside them in a cell. */
  readonly measure: CellMeasure;
  /** Known by its borders, not by what the file says. */
  readonly isDrawn: boolean;
}

export type LaidRow = readonly LaidCell[];

export interface LaidCell extends Box {
  /** None in an empty cell. */
  readonly paragraphs: readonly (readonly PageLine[])[];
}

/** What the cells of one table have in common. */
export interface CellMeasure {
  /** The usual distance between two lines of a cell. */
  readonly leading: number;
  /** How much of the width of a cell is left free on both sides. */
  readonly padding: number;
}
