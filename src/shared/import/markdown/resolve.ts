import type { Furniture } from '../../model/document.ts';
import type { Visible } from '../invisible.ts';
import type { Line, LineMarks, NoteMark, Run, SourceFormat } from '../line.ts';
import { lineOf } from '../line.ts';
import type { Inline } from './inline.ts';
import { scanInline } from './inline.ts';
import type { RawLine } from './raw-line.ts';
import type { Stretch } from './stretch.ts';

export interface Sink {
  readonly lines: Line[];
  readonly furniture: Furniture[];
  readonly noteMarks: NoteMark[];
  readonly formats: SourceFormat[];
  readonly visible: Visible;
}

/** Takes the inline marks out of the lines of one block and hands the lines on, cut where bold runs meet or `<br>` stands. */
export function resolveBlock(source: string, block: readonly RawLine[], sink: Sink): void {
  const text = block.map(({ start, end }) => source.slice(start, end)).join('\n');
  const inline = scanInline(text);
  const cursor = { drop: 0, swap: 0, strong: 0 };
  const cuts = [...inline.seams, ...inline.breaks].sort((a, b) => a - b);
  let base = 0;
  let hard = false;
  for (const line of block) {
    const length = line.end - line.start;
    const inside = cuts.filter((cut) => cut > base && cut < base + length);
    const edges = [base, ...inside, base + length];
    for (let piece = 0; piece + 1 < edges.length; piece++) {
      const range = { from: edges[piece]!, to: edges[piece + 1]! };
      const runs = runsOf(range, line.start - base, inline, cursor, source, sink);
      const marks: LineMarks = {
        ...line.marks,
        ...((hard || piece > 0) && { hard: true }),
        ...(isStrong(range, text, inline, cursor) && { strong: true }),
      };
      const { indent, blanks, page } = line.physical;
      const layout = piece === 0 ? { indent, blanks, page } : { indent, blanks: 0, page: false };
      const made = lineOf(source, runs, layout, marks);
      if (made !== null) sink.lines.push(made);
    }
    for (const note of inline.notes)
      if (note.from >= base && note.to <= base + length)
        sink.noteMarks.push({
          span: [line.start + note.from - base, line.start + note.to - base],
          label: note.label,
        });
    sink.formats.push(...formatsIn(inline, base, line));
    hard = endsHard(source, line, inline.breaks.includes(base + length));
    base += length + 1;
  }
}

/** The inline formatting of one line of the block, in offsets of the source. */
function formatsIn(
  { strong, emphasis, links }: Inline,
  base: number,
  line: RawLine,
): readonly SourceFormat[] {
  const length = line.end - line.start;
  const found: SourceFormat[] = [];
  const add = (kind: SourceFormat['kind'], { from, to }: Stretch, target?: string): void => {
    const [start, end] = [Math.max(from - base, 0), Math.min(to - base, length)];
    if (start < end)
      found.push({
        kind,
        span: [line.start + start, line.start + end],
        ...(target !== undefined && { target }),
      });
  };
  for (const stretch of strong) add('bold', stretch);
  for (const stretch of emphasis) add('italic', stretch);
  for (const link of links) add('link', link, link.target);
  return found;
}

interface Cursor {
  drop: number;
  swap: number;
  strong: number;
}

/** The runs of a stretch of the block that are read; what is dropped goes to the furniture. `shift` leads to the source. */
function runsOf(
  range: Stretch,
  shift: number,
  inline: Inline,
  cursor: Cursor,
  source: string,
  { furniture, visible }: Sink,
): readonly Run[] {
  const runs: Run[] = [];
  let at = range.from;
  const keep = (to: number): void => {
    if (to > at) runs.push(...visible(at + shift, to + shift, furniture));
    at = Math.max(at, to);
  };
  while (at < range.to) {
    const drop = inline.drops[cursor.drop];
    const swap = inline.swaps[cursor.swap];
    if (drop !== undefined && drop.to <= at) cursor.drop++;
    else if (swap !== undefined && swap.to <= at) cursor.swap++;
    else {
      const next = drop !== undefined && (swap === undefined || drop.from <= swap.from) ? drop : swap;
      if (next === undefined || next.from >= range.to) {
        keep(range.to);
        break;
      }
      keep(next.from);
      const end = Math.min(next.to, range.to);
      if (next === drop) putAside(source, Math.max(next.from, range.from) + shift, end + shift, furniture);
      else {
        // A space has no shape: written as `&nbsp;` it is markup, too.
        if (swap!.text.trim() === '') putAside(source, next.from + shift, end + shift, furniture);
        runs.push({ start: next.from + shift, end: end + shift, text: swap!.text });
      }
      at = end;
    }
  }
  return runs;
}

function putAside(source: string, start: number, end: number, furniture: Furniture[]): void {
  const text = source.slice(start, end).trim();
  if (text !== '')
    furniture.push({ kind: 'markup', text, span: [start, end], why: 'a mark of Markdown or HTML' });
}

/** True when all that is read of the range is bold. */
function isStrong({ from, to }: Stretch, text: string, { strong }: Inline, cursor: Cursor): boolean {
  if (strong.length === 0) return false;
  while (cursor.strong < strong.length && strong[cursor.strong]!.to <= from) cursor.strong++;
  const bold = strong[cursor.strong];
  if (bold === undefined) return false;
  const outside =
    text.slice(from, Math.max(from, Math.min(to, bold.from))) +
    text.slice(Math.max(from, Math.min(to, bold.to)), to);
  return !/[\p{L}\p{N}]/u.test(outside);
}

/** True when a line ends in a break set by hand: two spaces, a backslash, `<br>`. */
function endsHard(source: string, line: RawLine, broken: boolean): boolean {
  const { end, fullEnd } = line.physical;
  const trailing = source.slice(end, fullEnd);
  return broken || /^[ \u00a0]{2,}$/.test(trailing) || (source[end - 1] === '\\' && source[end - 2] !== '\\');
}
