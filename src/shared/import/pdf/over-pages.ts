import { isLower, isUpper } from '../../language/script.ts';
import { endingOf, firstLetter } from '../reflow/ends.ts';
import { hadRoom, roomIn, startsAnew } from './cells.ts';
import type { ColumnPart, LaidCell, LaidRow, LaidTable } from './laid.ts';
import { partOf } from './lay-table.ts';
import type { PageLine } from './page.ts';
import { reach } from './rules.ts';

/** The parts of a page, and lines that stand on it once more: the head of a table that goes on. */
export interface PageParts {
  readonly parts: readonly ColumnPart[];
  readonly again: readonly PageLine[];
}

/** A table that nothing follows on its page. */
interface Open {
  readonly page: number;
  readonly at: number;
  readonly table: LaidTable;
  /** Its first rows, on the page it begins on. */
  readonly head: readonly LaidRow[];
}

/**
 * Tables that go on over the end of a page, put together: the rows of their head that are printed again are taken out, and
 * a row that the page's end has cut is made whole, where it was cut.
 * @param isFoot tells lines that may stand between the table and the end of the page
 */
export function overPages(
  pages: readonly (readonly ColumnPart[])[],
  isFoot: (line: PageLine) => boolean,
): readonly PageParts[] {
  const laid: PageParts[] = [];
  let open: Open | null = null;
  for (const [page, parts] of pages.entries()) {
    const last = parts.findLastIndex(({ table, lines }) => table !== undefined || !lines.every(isFoot));
    const first = parts[0]?.table;
    const above: Open | null =
      first !== undefined && open !== null && sameColumns(open.table, first) ? open : null;
    if (first === undefined || above === null) {
      laid.push({ parts, again: [] });
      const table = parts[last]?.table;
      open = table === undefined ? null : { page, at: last, table, head: table.rows };
      continue;
    }
    const { upper, rest, again } = goOn(above, first);
    const before = laid[above.page]!;
    laid[above.page] = { ...before, parts: before.parts.with(above.at, partOf(upper)) };
    const isWhole = rest.rows.length === 0;
    const kept = isWhole ? parts.slice(1) : parts.with(0, partOf(rest));
    laid.push({ parts: kept, again });
    const table = parts[last]?.table;
    if (last > 0)
      open =
        table === undefined ? null : { page, at: kept.length - parts.length + last, table, head: table.rows };
    else open = isWhole ? { ...above, table: upper } : { page, at: 0, table: rest, head: above.head };
  }
  return laid;
}

interface GoneOn {
  readonly upper: LaidTable;
  /** What is left overleaf; without rows where all of it went to the page before. */
  readonly rest: LaidTable;
  readonly again: readonly PageLine[];
}

/** A table and what goes on from it overleaf. */
function goOn({ table, head }: Open, next: LaidTable): GoneOn {
  const count = repeated(head, next.rows);
  const again = next.rows
    .slice(0, count)
    .flatMap((row) => row.flatMap(({ paragraphs }) => paragraphs.flat()));
  const rest = { ...next, rows: next.rows.slice(count) };
  const whole = joinRows(table, rest);
  if (whole === null) return { upper: table, rest, again };
  return {
    upper: { ...table, rows: table.rows.with(-1, whole) },
    rest: { ...rest, rows: rest.rows.slice(1) },
    again,
  };
}

/** True where the columns of a table are those of one above it. */
function sameColumns(upper: LaidTable, lower: LaidTable): boolean {
  const [above, below] = [columnsOf(upper), columnsOf(lower)];
  if (lower.rows.flat().some((cell) => placeIn(above, upper, cell, lower) === null)) return false;
  return !upper.isDrawn || !lower.isDrawn || (below.length > 1 && above.length < 2 * below.length);
}

type Column = Pick<LaidCell, 'left' | 'right'>;

/** The columns of a table: by its borders where it has some, else by the cells of its fullest rows. */
function columnsOf({ rows, isDrawn }: LaidTable): readonly Column[] {
  if (isDrawn) {
    const found: Column[] = [];
    for (const cell of rows.flat())
      if (!found.some(({ left }) => Math.abs(left - cell.left) <= reach)) found.push(cell);
    return found;
  }
  const count = Math.max(...rows.map((row) => row.length));
  const full = rows.filter((row) => row.length === count);
  return Array.from({ length: count }, (_, at) => ({
    left: Math.min(...full.map((row) => row[at]!.left)),
    right: Math.max(...full.map((row) => row[at]!.right)),
  }));
}

/** Which column of the table above a cell is in; null when in none. Drawn tables may be set off to the side, overleaf. */
function placeIn(
  columns: readonly Column[],
  upper: LaidTable,
  cell: LaidCell,
  lower: LaidTable,
): number | null {
  const place =
    upper.isDrawn && lower.isDrawn
      ? columns.findIndex(({ left }) => Math.abs(left - upper.left - (cell.left - lower.left)) <= reach)
      : columns.findIndex(
          ({ left, right }) =>
            Math.min(right, cell.right) - Math.max(left, cell.left) > 0.6 * (cell.right - cell.left),
        );
  return place < 0 ? null : place;
}

/** How many rows stand on top of a table that are those of its head again; never all of them. */
function repeated(head: readonly LaidRow[], rows: readonly LaidRow[]): number {
  let count = 0;
  while (
    count < head.length &&
    count < rows.length - 1 &&
    wordsOf(rows[count]!) !== '' &&
    wordsOf(head[count]!) === wordsOf(rows[count]!)
  )
    count += 1;
  return count;
}

function wordsOf(row: LaidRow): string {
  return row
    .map((cell) => textOf(cell).replace(/\s+/gu, ' ').trim())
    .join('\n')
    .trim();
}

function textOf({ paragraphs }: LaidCell): string {
  return paragraphs
    .flat()
    .map(({ text }) => text)
    .join(' ');
}

/** The last row of a table with the first row of what follows overleaf, where that goes on from it; null where it does not. */
function joinRows(upper: LaidTable, lower: LaidTable): LaidRow | null {
  const row = upper.rows.at(-1)!;
  const columns = columnsOf(upper);
  const placesOf = (cells: LaidRow, table: LaidTable) =>
    new Map(cells.filter(isFull).map((cell) => [placeIn(columns, upper, cell, table), cell]));
  const [above, below] = [placesOf(row, upper), placesOf(lower.rows[0]!, lower)];
  let balance = neverEmpty(upper, placesOf).some((place) => !below.has(place)) ? 2 : 0;
  const joined = new Map<LaidCell, LaidCell>();
  for (const [place, cell] of below) {
    const before = above.get(place);
    if (before === undefined) return null;
    balance += weigh(before, cell, upper);
    const [last, first] = [before.paragraphs.at(-1)!, cell.paragraphs[0]!];
    const paragraphs = startsAnew(last.at(-1)!, first[0]!, roomOf(before, upper))
      ? [...before.paragraphs, ...cell.paragraphs]
      : [...before.paragraphs.slice(0, -1), [...last, ...first], ...cell.paragraphs.slice(1)];
    joined.set(before, { ...before, paragraphs });
  }
  return balance > 0 ? row.map((cell) => joined.get(cell) ?? cell) : null;
}

function isFull({ paragraphs }: LaidCell): boolean {
  return paragraphs.length > 0;
}

const fewestRows = 3;

/** The columns in which every row of a table has some text. */
function neverEmpty(
  table: LaidTable,
  placesOf: (row: LaidRow, table: LaidTable) => ReadonlyMap<number | null, LaidCell>,
): readonly (number | null)[] {
  const rows = table.rows.map((row) => placesOf(row, table));
  if (rows.length < fewestRows) return [];
  return [...rows[0]!.keys()].filter((place) => rows.every((row) => row.has(place)));
}

/** 1 where a cell goes on in the middle of a sentence, -1 where it does not seem to, 0 where it cannot be told. */
function weigh(above: LaidCell, cell: LaidCell, table: LaidTable): number {
  const before = above.paragraphs.at(-1)!.at(-1)!;
  const after = cell.paragraphs[0]![0]!;
  const ending = endingOf(before.text.trimEnd());
  if (ending === 'hyphen' || ending === 'open') return 1;
  const first = firstLetter(after.text.trimStart());
  if (isLower(first)) return ending === 'sentence' ? 0 : 1;
  if (hadRoom(before, after, roomOf(above, table))) return -1;
  if (ending === 'sentence') return 0;
  return isUpper(first) || /\p{Nd}/u.test(first) ? 0 : 1;
}

function roomOf(cell: LaidCell, { measure }: LaidTable): number {
  return roomIn({ ...cell, lines: cell.paragraphs.flat() }, measure);
}
