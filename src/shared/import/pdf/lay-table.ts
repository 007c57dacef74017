import { type CellLines, measureCells, paragraphsIn } from './cells.ts';
import type { CellMeasure, ColumnPart, LaidCell, LaidRow, LaidTable } from './laid.ts';
import type { PageLine, PdfText } from './page.ts';
import { splitRow } from './split-rows.ts';
import type { PageCell, PageTable } from './tables.ts';

/** Lays texts and tables out in reading order. */
type LayOut = (texts: readonly PdfText[], tables: readonly PageTable[]) => readonly ColumnPart[];

/** More lines than a cell has that stands in the only row of its table: columns with rules around them. */
const mostLinesOfOneRow = 6;

/** So few rows of boxes, and some with many lines: the rows of the table may have no rules between them. */
const fewRows = 3;

/** A table in reading order. Boxes with long texts beside each other are read one after the other, and are no table. */
export function layTable(table: PageTable, layOut: LayOut): readonly ColumnPart[] {
  const rows = table.rows.map((row) =>
    row.map((cell): Filled => ({ cell, parts: layOut(cell.texts, cell.tables) })),
  );
  const full = rows.filter((row) => row.some(({ parts }) => parts.length > 0));
  const longest = Math.max(...full.flatMap((row) => row.map(({ parts }) => linesIn(parts).length)));
  if (table.isDrawn && full.length === 1 && longest > mostLinesOfOneRow)
    return full.flatMap((row) => row.flatMap(({ parts }) => parts));
  const measure = measureCells(full.flatMap((row) => row.map(linesOfCell)));
  const maySplit = table.isDrawn && full.length <= fewRows;
  const laid = rows.flatMap((row): readonly LaidRow[] => {
    const isPlain = row.every(({ parts }) => parts.every((part) => part.table === undefined));
    const split = maySplit && isPlain ? splitRow(row.map(linesOfCell), measure) : [];
    return split.length > 1
      ? split.map((cells) => cells.map((cell) => ({ ...cell, paragraphs: paragraphsIn(cell, measure) })))
      : [row.map(({ cell, parts }) => layCell(cell, parts, measure))];
  });
  const { left, right, low, high, isDrawn } = table;
  return [partOf({ left, right, low, high, rows: laid, measure, isDrawn })];
}

interface Filled {
  readonly cell: PageCell;
  readonly parts: readonly ColumnPart[];
}

function linesOfCell({ cell: { left, right, low, high }, parts }: Filled): CellLines {
  return { left, right, low, high, lines: linesIn(parts) };
}

function layCell(
  { left, right, low, high }: PageCell,
  parts: readonly ColumnPart[],
  measure: CellMeasure,
): LaidCell {
  const box = { left, right, low, high };
  const paragraphs = parts.flatMap(({ lines, table }) =>
    table === undefined ? paragraphsIn({ ...box, lines }, measure) : paragraphsOf(table),
  );
  return { ...box, paragraphs };
}

/** True for what a file calls a table and that has one cell in every row: a frame around paragraphs. */
export function isFrame({ rows, isDrawn }: LaidTable): boolean {
  return !isDrawn && rows.every((row) => row.length <= 1);
}

/** The paragraphs of a table, cell by cell. */
export function paragraphsOf({ rows }: LaidTable): readonly (readonly PageLine[])[] {
  return rows.flatMap((row) => row.flatMap(({ paragraphs }) => paragraphs));
}

export function partOf(table: LaidTable): ColumnPart {
  return { lines: paragraphsOf(table).flat(), left: table.left, right: table.right, table };
}

function linesIn(parts: readonly ColumnPart[]): readonly PageLine[] {
  return parts.flatMap(({ lines }) => lines);
}
