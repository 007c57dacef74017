import { quantile, sorted } from '../reflow/measure.ts';
import { cutAtGaps, linesOf, pageLine } from './lines.ts';
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
  const parts = rows.map((row) => cutAtGaps(row, gapInColumns));
  const gutter = findGutter(parts);
  if (gutter === null) return [part(rows.map(pageLine))];
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
    if (across.length > 0) found.push(part(across.map(pageLine)));
    across = [];
  };
  for (const [at, row] of rows.entries()) {
    if (parts[at]!.some((one) => crosses(one, gutter))) {
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
function findGutter(rows: readonly (readonly (readonly PdfText[])[])[]): number | null {
  const stretches = rows.flat().map((texts) => [texts[0]!.x, rightOf(texts)] as const);
  const [from, to] = [Math.min(...stretches.map(([x]) => x)), Math.max(...stretches.map(([, x]) => x))];
  const starts = sorted(stretches.map(([x]) => x)).filter(
    (x) => x > from + 0.25 * (to - from) && x < from + 0.75 * (to - from),
  );
  let best: number | null = null;
  let most = 0;
  for (const start of new Set(starts.map((x) => Math.round(x)))) {
    const gutter = start - 2;
    const left = stretches.filter(([, x]) => x <= gutter);
    const right = stretches.filter(([x]) => x >= gutter);
    const over = stretches.length - left.length - right.length;
    if (left.length < fewestLines || right.length < fewestLines || over > 0.3 * stretches.length) continue;
    if (!isFilled(left) || !isFilled(right)) continue;
    const score = Math.min(left.length, right.length) - over;
    if (score > most) [best, most] = [gutter, score];
  }
  return best;
}

/** Most lines are about as long as the longest. */
function isFilled(stretches: readonly (readonly [number, number])[]): boolean {
  const widths = sorted(stretches.map(([from, to]) => to - from));
  return quantile(widths, 0.4) > 0.7 * quantile(widths, 0.95);
}

function crosses(texts: readonly PdfText[], gutter: number): boolean {
  return texts[0]!.x < gutter && rightOf(texts) > gutter;
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
