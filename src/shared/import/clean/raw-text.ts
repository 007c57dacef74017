import type { Span } from '../../model/segment.ts';
import type { Candidate } from '../footnotes/references.ts';
import type { Line, Run } from '../line.ts';
import { isSpace, textOf } from '../line.ts';

/** The text of a paragraph as it stands in the source, "\n" between its lines, references to footnotes taken out. */
export interface RawText {
  readonly raw: string;
  readonly pieces: readonly Piece[];
  /** References that were taken out, with the offset in `raw` where they stood. */
  readonly taken: readonly { readonly at: number; readonly reference: Candidate }[];
}

/** A run and the offset in the raw text at which it begins. */
export interface Piece {
  readonly at: number;
  readonly run: Run;
}

const softHyphen = 0xad;

/** Puts the lines' runs together; `references` are in document order. */
export function rawTextOf(source: string, lines: readonly Line[], references: readonly Candidate[]): RawText {
  const parts: string[] = [];
  const pieces: Piece[] = [];
  const taken: { at: number; reference: Candidate }[] = [];
  let length = 0;
  let next = firstBehind(references, lines[0]!.runs[0]!.start);
  const add = (run: Run): void => {
    const text = textOf(source, run);
    pieces.push({ at: length, run });
    parts.push(text);
    length += text.length;
  };
  for (const [number, line] of lines.entries()) {
    // A soft hyphen is invisible and was set aside, yet at the line's end it tells that the word goes on.
    if (number > 0 && source.charCodeAt(lines[number - 1]!.runs.at(-1)!.end) !== softHyphen) {
      parts.push('\n');
      length += 1;
    }
    for (const run of line.runs) {
      let { start } = run;
      for (let one = references[next]; one !== undefined && one.span[0] < run.end; one = references[++next]) {
        if (one.span[0] < start || run.text !== undefined) continue;
        if (one.span[0] > start) add({ start, end: one.span[0] });
        taken.push({ at: length, reference: one });
        start = Math.min(run.end, one.span[1]);
      }
      if (start === run.start) add(run);
      else if (start < run.end) add({ start, end: run.end });
    }
  }
  return { raw: parts.join(''), pieces, taken };
}

/** Source offset of a character of the raw text. */
export function sourceAt(pieces: readonly Piece[], at: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (pieces[middle]!.at <= at) low = middle;
    else high = middle - 1;
  }
  const { at: start, run } = pieces[low]!;
  return run.start + Math.min(at - start, run.end - run.start);
}

/** Source ranges of the pieces without the holes, joined where only white space lies between. */
export function spansOf(source: string, pieces: readonly Piece[], holes: readonly Span[]): readonly Span[] {
  const spans: [number, number][] = [];
  let hole = 0;
  const add = (start: number, end: number): void => {
    if (start >= end) return;
    const last = spans.at(-1);
    if (last !== undefined && isBlank(source, last[1], start)) last[1] = end;
    else spans.push([start, end]);
  };
  for (const { run } of pieces) {
    let { start } = run;
    for (let one = holes[hole]; one !== undefined && one[0] < run.end; one = holes[++hole]) {
      add(start, one[0]);
      start = one[1];
    }
    add(start, run.end);
  }
  return spans;
}

function isBlank(source: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isSpace(source.charCodeAt(at))) return false;
  return true;
}

function firstBehind(references: readonly Candidate[], start: number): number {
  let low = 0;
  let high = references.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (references[middle]!.span[0] < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
