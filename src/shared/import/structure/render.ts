import type { Furniture, FurnitureKind } from '../../model/document.ts';
import type { Span } from '../../model/segment.ts';
import { visibleIn } from '../invisible.ts';
import type { Line, LineMarks, NoteMark, Run, Scanned, SourceFormat } from '../line.ts';
import { lineOf } from '../line.ts';
import type { Block, NoteBlock, ParagraphBlock, Piece } from './block.ts';

/** A file with structure as a text to be looked at, and its lines for reading. */
export interface Rendition {
  readonly source: string;
  readonly scanned: Scanned;
}

interface Pending {
  readonly runs: readonly Run[];
  readonly marks: LineMarks;
  readonly indent: number;
}

const longestHeading = 200;

/**
 * Writes the blocks of a file as one text, paragraph under paragraph, automatic numbers printed, notes behind, with
 * everything that is set aside in its place. The lines of one paragraph carry the number of its block.
 */
export function render(blocks: readonly Block[]): Rendition {
  const parts: string[] = [];
  let length = 0;
  const pending: Pending[] = [];
  const furniture: Furniture[] = [];
  const noteMarks: NoteMark[] = [];
  const formats: SourceFormat[] = [];
  const noted = new Set(
    blocks.flatMap((block) => (block.type === 'note' && isFull(block) ? [block.label] : [])),
  );

  const write = (text: string): Span => {
    const start = length;
    parts.push(text);
    length += text.length;
    return [start, length];
  };
  const putAside = (kind: FurnitureKind, text: string, why: string): void => {
    const flat = text.replace(/[\s\v]+/gu, ' ');
    const clean = flat.trim();
    const [start] = write(clean === '' ? '' : flat);
    const from = start + flat.length - flat.trimStart().length;
    if (clean !== '') furniture.push({ kind, text: clean, span: [from, from + clean.length], why });
  };

  /** Writes the pieces; gives the runs of each line. */
  const writePieces = (pieces: readonly Piece[], before: readonly Run[]): readonly (readonly Run[])[] => {
    const lines: Run[][] = [[...before]];
    let lastText = '';
    for (const piece of pieces) {
      if (piece.type === 'aside') putAside(piece.kind, piece.text, piece.why);
      else if (piece.type === 'note') {
        if (!noted.has(piece.label)) continue;
        const span = write(`[${piece.label}]`);
        noteMarks.push({ span, label: piece.label });
        lines.at(-1)!.push({ start: span[0], end: span[1] });
      } else
        for (const [at, line] of piece.text
          .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
          .split('\n')
          .entries()) {
          if (at > 0) {
            write('\n');
            lines.push([]);
          }
          if (line === '') continue;
          const [start, end] = write(line);
          lines.at(-1)!.push({ start, end });
          for (const kind of piece.formats ?? []) formats.push({ kind, span: [start, end] });
          const label = piece.formats?.includes('superscript') === true ? raisedLabel(line, lastText) : null;
          if (label !== null) noteMarks.push({ span: [start, end], label });
          lastText = line;
          if (piece.target !== undefined)
            formats.push({ kind: 'link', span: [start, end], target: piece.target });
        }
    }
    return lines;
  };

  for (const [block, each] of blocks.entries()) {
    if (length > 0) write(each.type === 'paragraph' && each.cell === true ? '\n' : '\n\n');
    if (each.type === 'aside') putAside(each.kind, each.text, each.why);
    else if (each.type === 'note') {
      if (!isFull(each)) continue;
      putAside('note-mark', `[${each.label}]`, 'label of a footnote');
      write(' ');
      const marks: LineMarks = { note: each.label, block };
      for (const [at, paragraph] of each.paragraphs.entries()) {
        if (at > 0) write('\n');
        for (const [line, runs] of writePieces(paragraph, []).entries())
          pending.push({ runs, marks: at + line === 0 ? marks : { block }, indent: 0 });
      }
    } else {
      const marks = marksOf(each, block);
      let before: readonly Run[] = [];
      if (each.auto !== undefined) {
        const [start, end] = write(`${each.auto.label}${each.tight === true ? '' : ' '}`);
        before = [{ start, end }];
      }
      const indent = each.bullet === undefined ? 0 : 2 * (each.bullet - 1);
      if (each.bullet !== undefined) {
        putAside('markup', '•', 'the bullet of a list');
        write(' ');
      }
      let first = true;
      for (const runs of cutAtBlankLines(writePieces(each.pieces, before))) {
        pending.push({ runs, marks: first ? marks : withoutFirst(marks), indent });
        first = false;
      }
    }
  }
  const source = parts.join('');
  return {
    source,
    scanned: {
      isCleared: true,
      lines: linesOf(source, pending, furniture),
      furniture,
      noteMarks,
      formats,
    },
  };
}

function linesOf(source: string, pending: readonly Pending[], furniture: Furniture[]): readonly Line[] {
  const visible = visibleIn(source);
  return pending.flatMap(({ runs, marks, indent }) => {
    const seen = runs.flatMap(({ start, end }) => visible(start, end, furniture));
    const line = lineOf(source, seen, { indent, blanks: 1, page: false }, marks);
    return line === null ? [] : [line];
  });
}

function marksOf(block: ParagraphBlock, number: number): LineMarks {
  const texts = block.pieces.filter((piece) => piece.type === 'text');
  const words = texts.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const text = texts.map((piece) => piece.text).join('');
  const isStrong = words.length > 0 && words.every(({ formats }) => formats?.includes('bold') === true);
  const isHeading = block.heading !== undefined && text.length <= longestHeading;
  return {
    block: number,
    ...(block.title === true && text.length <= longestHeading && { title: true }),
    ...(isHeading && { heading: Math.min(6, Math.max(1, block.heading!)) }),
    ...(block.bullet !== undefined && { bullet: true }),
    ...(block.auto !== undefined && { auto: block.auto }),
    ...(block.cell === true && { cell: true }),
    ...(block.code === true && { code: true }),
    ...(isStrong && { strong: true }),
  };
}

/** What the further lines of a paragraph share with its first one. */
function withoutFirst({ bullet: _bullet, auto: _auto, ...marks }: LineMarks): LineMarks {
  return marks;
}

function cutAtBlankLines(lines: readonly (readonly Run[])[]): readonly (readonly Run[])[] {
  return lines.filter((runs) => runs.length > 0);
}

/** What a raised sign that was typed by hand may refer to; null for powers, as in m². */
function raisedLabel(text: string, before: string): string | null {
  if (/(?:^|[^\p{L}])(?:[kcdm]?m|ha|10)$/u.test(before)) return null;
  return /^\s*[[(]?(\p{Nd}{1,3}|\*{1,3}|[†‡§])[\])]?\s*$/u.exec(text)?.[1] ?? null;
}

function isFull({ paragraphs }: NoteBlock): boolean {
  return paragraphs.some((pieces) =>
    pieces.some((piece) => piece.type === 'text' && /[^\s\p{Cc}\p{Cf}]/u.test(piece.text)),
  );
}
