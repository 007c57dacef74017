import { columnsOf } from '../language/script.ts';
import type { Furniture } from '../model/document.ts';
import type { FormatKind, Span } from '../model/segment.ts';

/** A stretch of the source that belongs to the text; `text` when it reads otherwise than it is written (`&lt;`). */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly text?: string;
}

/** What the format itself says about a line. */
export interface LineMarks {
  /** The name of the document, set as such. */
  readonly title?: boolean;
  /** Level of a heading, 1–6. */
  readonly heading?: number;
  /** An item of a list with a bullet, which is not part of the text. */
  readonly bullet?: boolean;
  /** The line begins anew by the writer's hand: a hard break, a bold run glued to another. */
  readonly hard?: boolean;
  /** The format says that the line goes on from the one before it. */
  readonly goesOn?: boolean;
  readonly cell?: boolean;
  readonly code?: boolean;
  /** A line of a table of contents, its page gone. */
  readonly contents?: boolean;
  /** The whole line is bold. */
  readonly strong?: boolean;
  /** Label of a footnote whose text begins here. */
  readonly note?: string;
  /** Number of the block the line belongs to, where the format says where paragraphs begin and end. */
  readonly block?: number;
  /** The number a program has set in front of the paragraph. */
  readonly auto?: AutomaticLabel;
}

/** A number that a program has counted and printed. */
export interface AutomaticLabel {
  /** As printed. */
  readonly label: string;
  /** Place in its sequence, from 1. */
  readonly value: number;
  /** What all numbers of its sequence look like. */
  readonly style: string;
}

/** A printed line with what its layout tells. Furniture and markup are not in it. */
export interface Line {
  readonly runs: readonly Run[];
  /** What is to be read, markup gone, white space at both ends gone; never empty. */
  readonly text: string;
  /** Columns of white space in front. */
  readonly indent: number;
  /** Columns of the text itself. */
  readonly width: number;
  /** Empty lines before it. */
  readonly blanks: number;
  /** A form feed stands before it. */
  readonly page: boolean;
  readonly marks: LineMarks;
}

/** A place where a footnote is referred to by markup: `<sup>1</sup>`, `[^1]`. */
export interface NoteMark {
  readonly span: Span;
  readonly label: string;
}

/** What a format's reader hands to reflow. */
export interface Scanned {
  /** True where the reader of the format has taken out the page furniture itself. */
  readonly isCleared?: boolean;
  readonly lines: readonly Line[];
  /** Markup and invisible characters, already set aside. */
  readonly furniture: readonly Furniture[];
  readonly noteMarks: readonly NoteMark[];
  /** Inline formatting in source offsets, ascending by start. */
  readonly formats?: readonly SourceFormat[];
}

/** Inline formatting where it stands in the source. */
export interface SourceFormat {
  readonly kind: FormatKind;
  readonly span: Span;
  readonly target?: string;
}

const noMarks: LineMarks = {};

/** A line from its runs; null when nothing visible is left. White space at the ends of the runs is cut off. */
export function lineOf(
  source: string,
  runs: readonly Run[],
  { indent, blanks, page }: Pick<Line, 'indent' | 'blanks' | 'page'>,
  marks: LineMarks = noMarks,
): Line | null {
  const trimmed = trimRuns(source, runs);
  if (trimmed.length === 0) return null;
  const text = trimmed.map((run) => textOf(source, run)).join('');
  return { runs: trimmed, text, width: columnsOf(text), indent, blanks, page, marks };
}

/** What a run reads. */
export function textOf(source: string, run: Run): string {
  return run.text ?? source.slice(run.start, run.end);
}

/** The parts of `runs` between two source offsets. */
export function clipRuns(runs: readonly Run[], from: number, to: number): readonly Run[] {
  const clipped: Run[] = [];
  for (const run of runs) {
    const start = Math.max(run.start, from);
    const end = Math.min(run.end, to);
    if (start < end) clipped.push(run.text === undefined ? { start, end } : run);
  }
  return clipped;
}

/** Where a line's text begins and ends in the source. */
export function spanOf(line: Line): Span {
  return [line.runs[0]!.start, line.runs.at(-1)!.end];
}

/** Source offset of a character of the line's text. */
export function sourceOffset(line: Line, at: number): number {
  let left = at;
  for (const run of line.runs) {
    const length = run.text?.length ?? run.end - run.start;
    if (left < length) return run.text === undefined ? run.start + left : run.start;
    left -= length;
  }
  return line.runs.at(-1)!.end;
}

function trimRuns(source: string, runs: readonly Run[]): readonly Run[] {
  const kept = [...runs];
  for (let run = kept[0]; run !== undefined; run = kept[0]) {
    const cut = trimStart(source, run);
    if (cut.start < cut.end) {
      kept[0] = cut;
      break;
    }
    kept.shift();
  }
  for (let run = kept.at(-1); run !== undefined; run = kept.at(-1)) {
    const cut = trimEnd(source, run);
    if (cut.start < cut.end) {
      kept[kept.length - 1] = cut;
      break;
    }
    kept.pop();
  }
  return kept;
}

function trimStart(source: string, run: Run): Run {
  if (run.text !== undefined) return run.text.trim() === '' ? { start: run.end, end: run.end } : run;
  let { start } = run;
  while (start < run.end && isSpace(source.charCodeAt(start))) start++;
  return start === run.start ? run : { start, end: run.end };
}

function trimEnd(source: string, run: Run): Run {
  if (run.text !== undefined) return run.text.trim() === '' ? { start: run.end, end: run.end } : run;
  let { end } = run;
  while (end > run.start && isSpace(source.charCodeAt(end - 1))) end--;
  return end === run.end ? run : { start: run.start, end };
}

/** White space as regular expressions and `trim` see it. */
export function isSpace(code: number): boolean {
  if (code === 32 || (code >= 9 && code <= 13) || code === 0xa0) return true;
  return (
    code >= 0x1680 &&
    (code === 0x1680 ||
      (code >= 0x2000 && code <= 0x200a) ||
      code === 0x2028 ||
      code === 0x2029 ||
      code === 0x202f ||
      code === 0x205f ||
      code === 0x3000 ||
      code === 0xfeff)
  );
}
