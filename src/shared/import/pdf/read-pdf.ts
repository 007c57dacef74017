import { trouble } from '../../lib/trouble.ts';
import { ReadFault } from '../read-fault.ts';
import { quantile, sorted } from '../reflow/measure.ts';
import type { Rendition } from '../structure/render.ts';
import { layPages } from './lay-pages.ts';
import { isFrame, paragraphsOf } from './lay-table.ts';
import { type FootNote, notesAtFoot } from './notes-at-foot.ts';
import { overPages } from './over-pages.ts';
import type { PageLine, PdfPage } from './page.ts';
import { PdfWriter } from './write.ts';

/** What is to be said about a PDF beside its text. */
export interface ReadPdf extends Rendition {
  /** Numbers of the pages that are pictures without text. */
  readonly pictures: readonly number[];
}

/**
 * Reads the pages of a PDF: lines in reading order through columns, heads and feet of pages out by their place, footnotes
 * by their size and place. What lines belong to one paragraph is left to reflow. Throws `ReadFault` for a file without text.
 */
export function readPdf(pages: readonly PdfPage[]): ReadPdf {
  const pictures = pages.filter(({ isPicture }) => isPicture).map(({ number }) => number);
  if (pages.every(({ texts }) => texts.every(({ text }) => text.trim() === '')))
    throw pictures.length > 0
      ? new ReadFault(null, trouble('pdf-pictures'))
      : new ReadFault(null, trouble('no-text'));
  const body = bodyHeight(pages);
  const laid = layPages(pages);
  const whole = overPages(
    laid.map(({ parts }) => parts),
    (line) => line.height < 0.93 * body,
  );
  const writer = new PdfWriter(body);
  const notes: { label: string; lines: [line: PageLine, from: number][] }[] = [];
  for (const [at, { parts, again }] of whole.entries()) {
    writer.page();
    for (const one of pages[at]!.texts)
      if ((one.isTurned || one.isArtifact) && one.text.trim() !== '')
        writer.aside(
          one.text,
          one.isTurned ? 'set sideways on the page' : 'said by the file to be no part of the text',
        );
    for (const line of laid[at]!.edges) writer.aside(line.text, 'comes again at the edge of the pages');
    for (const line of again) writer.aside(line.text, 'the head of a table, printed again');
    let lowest: number | null = null;
    for (const { lines, left, right, table } of parts) {
      if (table !== undefined && !isFrame(table)) writer.cells(paragraphsOf(table));
      else {
        const foot = notesAtFoot(lines, body, lowest !== null && lines[0]!.y < lowest);
        writer.column(lines.slice(0, foot.from), { left, right });
        for (const note of foot.notes) takeNote(note, notes);
      }
      lowest = Math.min(lowest ?? Number.POSITIVE_INFINITY, ...lines.map(({ y }) => y));
    }
  }
  for (const { label, lines } of notes) writer.note(label, lines);
  return { ...writer.finish(), pictures };
}
function takeNote(
  { label, length, lines }: FootNote,
  notes: { label: string; lines: [PageLine, number][] }[],
): void {
  const own = lines.map((line, at): [PageLine, number] => [line, at === 0 ? length : 0]);
  const last = notes.at(-1);
  if (label !== null) notes.push({ label, lines: own });
  else if (last !== undefined) last.lines.push(...own);
  else notes.push({ label: '', lines: own });
}

/** The size of type most of the text is set in. */
function bodyHeight(pages: readonly PdfPage[]): number {
  const heights: number[] = [];
  for (const { texts } of pages)
    for (const { height, text, isTurned } of texts)
      if (!isTurned) for (let n = 0; n < Math.min(40, text.trim().length); n += 4) heights.push(height);
  return quantile(sorted(heights), 0.5) || 10;
}
