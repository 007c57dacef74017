import type { Furniture } from '../../model/document.ts';
import { visibleIn } from '../invisible.ts';
import type { Line, LineMarks, NoteMark, Scanned, SourceFormat } from '../line.ts';
import { lineOf } from '../line.ts';
import type { PhysicalLine } from '../physical-lines.ts';
import { physicalLines } from '../physical-lines.ts';
import type { Opening } from './blocks.ts';
import {
  fenceOf,
  isReference,
  isSeparator,
  metadataEnd,
  openingOf,
  quoteDepth,
  underlineLevel,
} from './blocks.ts';
import type { RawLine } from './raw-line.ts';
import { resolveBlock } from './resolve.ts';
import { isWritten, numberedItem } from './written.ts';

const barcode = /^\*\s?[\dA-Z-]{4,20}\s?\*$/;

/** Reads Markdown: openings and inline marks are resolved, tables taken apart cell by cell, the rest kept as lines. */
export function scanMarkdown(source: string): Scanned {
  const physical = physicalLines(source);
  const texts = physical.map(({ start, end }) => source.slice(start, end));
  const visible = visibleIn(source);
  const furniture: Furniture[] = [];
  const lines: Line[] = [];
  const noteMarks: NoteMark[] = [];
  const formats: SourceFormat[] = [];
  const drop = (start: number, end: number, why: string): void => {
    const text = source.slice(start, end).trimEnd();
    if (text !== '') furniture.push({ kind: 'markup', text, span: [start, start + text.length], why });
  };
  let block: RawLine[] = [];
  const flush = (): void => {
    if (block.length > 0) resolveBlock(source, block, { lines, furniture, noteMarks, formats, visible });
    block = [];
  };
  const metadata = metadataEnd(texts);
  const written = isWritten(physical, texts);
  let fence: string | null = null;
  let inTable = false;
  let item = 0;
  for (const [at, line] of physical.entries()) {
    const text = texts[at]!;
    const { start, end } = line;
    if (line.blanks > 0 || line.page) {
      flush();
      inTable = false;
    }
    const sign = fenceOf(text);
    if (at <= metadata) drop(start, end, 'metadata of the file');
    else if (fence !== null && sign?.startsWith(fence) !== true) {
      const code = lineOf(source, visible(start, end, furniture), line, { code: true });
      if (code !== null) lines.push(code);
    } else if (sign !== null && (fence !== null || text.indexOf('`', sign.length) < 0)) {
      flush();
      fence = fence === null ? sign : null;
      drop(start, end, 'mark of a block of code');
    } else if (isReference(text)) drop(start, end, 'address of a link');
    else if (barcode.test(text)) {
      flush();
      const code = lineOf(source, visible(start, end, furniture), line);
      if (code !== null) lines.push(code);
    } else if (isSeparator(text)) {
      inTable = true;
      drop(start, end, 'rule of a table');
    } else if (inTable || (text.includes('|') && isSeparator(texts[at + 1] ?? ''))) {
      flush();
      for (const cell of cellsOf(line, text, drop)) {
        block = [cell];
        flush();
      }
    } else if (block.length > 0 && underlineLevel(text, line, texts[at - 1] ?? '') > 0) {
      const level = underlineLevel(text, line, texts[at - 1] ?? '');
      block = block.map((one) => ({ ...one, marks: { ...one.marks, heading: level } }));
      drop(start, end, 'rule under a heading');
      flush();
    } else {
      const opening = openingOf(text);
      if (opening.length > 0) drop(start, start + opening.length, 'mark of a heading, a list or a quotation');
      const isItem = written && numberedItem.test(text.slice(opening.length));
      const begins =
        opening.heading !== undefined || opening.bullet === true || opening.note !== undefined || isItem;
      if (begins) flush();
      if (isItem) item += 1;
      if (opening.closing !== undefined && opening.closing > 0)
        drop(end - text.slice(-opening.closing).trimStart().length, end, 'mark of a heading');
      const isDeeper = quoteDepth(text) > quoteDepth(texts[at - 1] ?? '');
      const goesOn = written && !begins && block.length > 0 && !isDeeper;
      block.push(raw(line, opening, { ...(goesOn && { goesOn }), ...(isItem && { block: item }) }));
      if (opening.heading !== undefined) flush();
    }
  }
  flush();
  formats.sort((a, b) => a.span[0] - b.span[0]);
  return { lines, furniture, noteMarks, formats };
}

function raw(
  physical: PhysicalLine,
  { length, heading, bullet, note, closing }: Opening,
  more: LineMarks,
): RawLine {
  const marks: LineMarks = {
    ...more,
    ...(heading !== undefined && { heading }),
    ...(bullet === true && { bullet }),
    ...(note !== undefined && { note }),
  };
  return { physical, start: physical.start + length, end: physical.end - (closing ?? 0), marks };
}

/** The cells of a table's row, each a line of its own. */
function cellsOf(
  physical: PhysicalLine,
  text: string,
  drop: (start: number, end: number, why: string) => void,
): readonly RawLine[] {
  const cells: RawLine[] = [];
  let from = 0;
  const take = (to: number): void => {
    if (text.slice(from, to).trim() !== '')
      cells.push({ physical, start: physical.start + from, end: physical.start + to, marks: { cell: true } });
  };
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '|') {
      take(at);
      drop(physical.start + at, physical.start + at + 1, 'rule of a table');
      from = at + 1;
    }
  }
  take(text.length);
  return cells;
}
