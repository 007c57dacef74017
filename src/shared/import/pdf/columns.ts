import { quantile, sorted } from '../reflow/measure.ts';
import { cellByCell, linesOf, pageLine } from './lines.ts';
import type { PageLine, PdfText } from './page.ts';

/** Lines that are read one after the other, all in one column. */
export interface ColumnPart {
  readonly lines: readonly PageLine[];
  readonly left: number;
  readonly right: number;
}

const fewestLines = 6;
const gapInColumns = 1;

/** The lines of a page in reading order: column after column between the lines that reach over all of them. */
export function columnsOf(texts: readonly PdfText[]): readonly ColumnPart[] {
  const rows = linesOf(texts);
  if (rows.length === 0) return [];
  const gutter = findGutter(rows);
  if (gutter === null) return [part(cellByCell(rows).map(pageLine))];
  const found: ColumnPart[] = [];
  let left: PdfText[][] = [];
  let right: PdfText[][] = [];
  const flush = (): void => {
    for (const side of [left, right]) if (side.length > 0) found.push(...columnsOf(side.flat()));
    left = [];
    right = [];
  };
  let across: (readonly PdfText[])[] = [];
  const flushAcross = (): void => {
    if (across.length > 0) found.push(part(cellByCell(across).map(pageLine)));
    across = [];
  };
  for (const row of rows) {
    if (crosses(row, gutter)) {
      flush();
      across.push(row);
      continue;
    }
    flushAcross();
    const [before, behind] = [row.filter(({ x }) => x < gutter), row.filter(({ x }) => x >= gutter)];
    if (before.length > 0) left.push(before);
    if (behind.length > 0) right.push(behind);
  }
  flush();
  flushAcross();
  return found;
}

/**
 * Where two columns part: a place hardly any line reaches over, with many lines on either side that fill their column.
 * A table has short cells, and is left as it is.
 */
function findGutter(rows: readonly (readonly PdfText[])[]): number | null {
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
function crosses(row: readonly PdfText[], gutter: number): boolean {
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
