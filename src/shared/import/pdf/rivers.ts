import type { PdfText } from './page.ts';

/** A stretch of a line from left to right, in points. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

/** In sizes of type: what is further apart on a line stands in different columns. */
const apart = 0.8;

/** The texts of a line, those together that are no further apart than words are. */
export function stretchesOf(line: readonly PdfText[]): readonly (readonly PdfText[])[] {
  const found: PdfText[][] = [];
  let right = 0;
  for (const one of line) {
    const end = one.x + one.width;
    if (found.length === 0 || one.x - right > apart * one.height) {
      found.push([one]);
      right = end;
    } else {
      found.at(-1)!.push(one);
      right = Math.max(right, end);
    }
  }
  return found;
}

export function intervalOf(texts: readonly PdfText[]): Interval {
  return {
    from: Math.min(...texts.map(({ x }) => x)),
    to: Math.max(...texts.map(({ x, width }) => x + width)),
  };
}

/** Intervals that overlap or touch, as one; from left to right. */
export function union(intervals: readonly Interval[]): readonly Interval[] {
  const found: { from: number; to: number }[] = [];
  for (const { from, to } of intervals.toSorted((a, b) => a.from - b.from)) {
    const last = found.at(-1);
    if (last === undefined || from > last.to) found.push({ from, to });
    else last.to = Math.max(last.to, to);
  }
  return found;
}
