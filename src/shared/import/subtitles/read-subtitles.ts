import type { FormatKind } from '../../model/segment.ts';
import { readEntity } from '../markdown/entities.ts';
import type { Block, Piece, Structure } from '../structure/block.ts';

const times = /^\s*(?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3}\s+-->\s+(?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3}.*$/;
const tags: Readonly<Record<string, FormatKind>> = { b: 'bold', i: 'italic', u: 'underline' };

/**
 * Reads subtitles (SRT, WebVTT): one paragraph a cue, its lines joined, times and numbers set aside; comments, styles
 * and regions of WebVTT are passed over. Never throws.
 */
export function readSubtitles(source: string): Structure {
  const blocks: Block[] = [];
  const lines = source.replace(/^\uFEFF/, '').split(/\r\n|[\r\n]/);
  let at = 0;
  while (at < lines.length) {
    if (!times.test(lines[at]!)) {
      at += 1;
      continue;
    }
    const number = lines[at - 1]?.trim() ?? '';
    blocks.push({
      type: 'aside',
      kind: 'markup',
      text: `${number} ${lines[at]}`.trim(),
      why: 'number and times of a subtitle',
    });
    const text: string[] = [];
    for (at += 1; at < lines.length && lines[at]!.trim() !== ''; at++) {
      if (times.test(lines[at]!)) break;
      // Where the empty line is missing, the number of the next cue stands before its times.
      if (/^\d+\s*$/.test(lines[at]!) && times.test(lines[at + 1] ?? '')) break;
      text.push(lines[at]!);
    }
    const pieces = piecesOf(text.join('\n'));
    if (pieces.length > 0) blocks.push({ type: 'paragraph', pieces });
  }
  return { blocks, changes: 0 };
}

/** True for a text that holds cues. */
export function looksLikeSubtitles(text: string): boolean {
  return text
    .slice(0, 4000)
    .split(/\r\n|[\r\n]/)
    .some((line) => times.test(line));
}

function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  const open = new Map<string, number>();
  const add = (stretch: string): void => {
    const read = stretch.replace(/&(?:#?\w{1,10});/g, (entity) => readEntity(entity, 0)?.text ?? entity);
    if (read === '') return;
    const formats = Object.entries(tags).flatMap(([tag, format]) =>
      (open.get(tag) ?? 0) > 0 ? [format] : [],
    );
    pieces.push({ type: 'text', text: read, ...(formats.length > 0 && { formats }) });
  };
  // <i>, </c.yellow>, <v Ann>, <00:01:02.000>, {\an8}
  let from = 0;
  for (const match of text.matchAll(/<(\/?)([a-z]{1,5}|\d[\d:.]*)(?:[.\s][^<>\n]*)?>|\{\\[^{}\n]*\}/gi)) {
    add(text.slice(from, match.index));
    from = match.index + match[0].length;
    const name = match[2]?.toLowerCase();
    if (name !== undefined) open.set(name, Math.max(0, (open.get(name) ?? 0) + (match[1] === '/' ? -1 : 1)));
  }
  add(text.slice(from));
  return pieces.some((piece) => piece.type === 'text' && /\S/u.test(piece.text)) ? pieces : [];
}
