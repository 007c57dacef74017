import { quantile, sorted } from '../reflow/measure.ts';
import { isRightToLeft } from './direction.ts';
import type { ColumnPart } from './laid.ts';
import { layTable } from './lay-table.ts';
import { linesOf, pageLine } from './lines.ts';
import type { PageLine, PdfText } from './page.ts';
import type { PageTable } from './tables.ts';

type Row = readonly PdfText[];

const fewestLines = 6;
const gapInColumns = 1;

/** What stands on a page in reading order: column after column between the lines and tables that reach over all of them. */
export function columnsOf(
  texts: readonly PdfText[],
  tables: readonly PageTable[] = [],
): readonly ColumnPart[] {
  const rows = linesOf(texts);
  const gutter = findGutter(rows);
  if (gutter === null) return inOrder(rows, tables);
  const backwards = isRightToLeft(texts);
  const found: ColumnPart[] = [];
  let sides = [emptySide(), emptySide()] as const;
  let across = emptySide();
  const flush = (): void => {
    for (const side of backwards ? sides.toReversed() : sides)
      found.push(...columnsOf(side.rows.flat(), side.tables));
    sides = [emptySide(), emptySide()];
  };
  const flushAcross = (): void => {
    found.push(...inOrder(across.rows, across.tables));
    across = emptySide();
  };
  for (const item of fromTop(rows, tables)) {
    if ('rows' in item) {
      const side = item.right <= gutter ? sides[0] : item.left >= gutter ? sides[1] : null;
      if (side === null) flush();
      else flushAcross();
      (side ?? across).tables.push(item);
    } else if (crosses(item, gutter)) {
      flush();
      across.rows.push(item);
    } else {
      flushAcross();
      const [before, behind] = [item.filter(({ x }) => x < gutter), item.filter(({ x }) => x >= gutter)];
      if (before.length > 0) sides[0].rows.push(before);
      if (behind.length > 0) sides[1].rows.push(behind);
    }
  }
  flush();
  flushAcross();
  return found;
}

interface Side {
  readonly rows: Row[];
  readonly tables: PageTable[];
}

function emptySide(): Side {
  return { rows: [], tables: [] };
}

/** Lines and tables one under the other. */
function inOrder(rows: readonly Row[], tables: readonly PageTable[]): readonly ColumnPart[] {
  const found: ColumnPart[] = [];
  let lines: PageLine[] = [];
  const flush = (): void => {
    if (lines.length > 0) found.push(part(lines));
    lines = [];
  };
  for (const item of fromTop(rows, tables)) {
    if (!('rows' in item)) {
      lines.push(pageLine(item));
      continue;
    }
    flush();
    found.push(...layTable(item, columnsOf));
  }
  flush();
  return found;
}

function fromTop(rows: readonly Row[], tables: readonly PageTable[]): readonly (Row | PageTable)[] {
  if (tables.length === 0) return rows;
  const topOf = (item: Row | PageTable): number =>
    'rows' in item ? item.high : Math.max(...item.map(({ y, height }) => y + 0.5 * height));
  return [...rows, ...tables].toSorted((a, b) => topOf(b) - topOf(a));
}

/**
 * Where two columns part: a place hardly any line reaches over, with many lines on either side that fill their column.
 * A table has short cells, and is left as it is.
 */
function findGutter(rows: readonly Row[]): number | null {
  if (rows.length < fewestLines) return null;
  const all = rows.flat();
  const [from, to] = [Math.min(...all.map(({ x }) => x)), rightOf(all)];
  const starts = new Set(all.map(({ x }) => Math.round(x)));
  let best: number | null = null;
  let most = 0;
  for (const start of starts) {
    if (start < from + 0.25 * (to - from) || start > from + 0.75 * (to - from)) continue;
    const gutter = start - 2;
    const sides: [left: number[], right: number[]] = [[], []];
    let over = 0;
    for (const row of rows) {
      if (crosses(row, gutter)) {
        over += 1;
        continue;
      }
      for (const [side, texts] of [
        row.filter(({ x }) => x < gutter),
        row.filter(({ x }) => x >= gutter),
      ].entries())
        if (texts.length > 0) sides[side]!.push(rightOf(texts) - texts[0]!.x);
    }
    const [left, right] = sides;
    if (left.length < fewestLines || right.length < fewestLines || over > 0.3 * rows.length) continue;
    if (!isFilled(left) || !isFilled(right)) continue;
    const score = Math.min(left.length, right.length) - over;
    if (score > most) [best, most] = [gutter, score];
  }
  return best;
}

/** Many lines are about as long as the longest: text that was wrapped at the column's edge. */
function isFilled(widths: readonly number[]): boolean {
  const ascending = sorted(widths);
  return quantile(ascending, 0.65) > 0.8 * quantile(ascending, 0.95);
}

/** True when the line reaches over the gutter: what stands on both sides of it is no further apart than words are. */
function crosses(row: Row, gutter: number): boolean {
  const [left, right] = [row.filter(({ x }) => x < gutter), row.filter(({ x }) => x >= gutter)];
  if (left.length === 0) return false;
  const end = rightOf(left);
  if (end > gutter) return true;
  return right.length > 0 && right[0]!.x - end < gapInColumns * right[0]!.height;
}

function rightOf(texts: readonly PdfText[]): number {
  return Math.max(...texts.map(({ x, width }) => x + width));
}

function part(lines: readonly PageLine[]): ColumnPart {
  return {
    lines,
    left: quantile(sorted(lines.map(({ x }) => x)), 0.1),
    right: Math.max(...lines.map(({ right }) => right)),
  };
}
