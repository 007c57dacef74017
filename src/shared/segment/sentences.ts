import type { Document } from '../model/document.ts';
import type { NoteReference, Segment } from '../model/segment.ts';
import { sentenceEnds } from './breaks.ts';
import { spansOfPieces } from './source-map.ts';

/**
 * The same document with its paragraphs cut into sentences. The pieces of a paragraph keep its kind and level; the
 * first keeps its label and path. Ids are given anew in order; spans and footnote marks follow their words. Never throws.
 */
export function splitSentences(document: Document): Document {
  const { language, source } = document;
  const pieces = document.segments.flatMap((segment) => piecesOf(segment, language, source));
  return { ...document, segments: pieces.map((piece, at) => ({ ...piece, id: `${language}:${at + 1}` })) };
}

function piecesOf(segment: Segment, language: string, source: string): readonly Segment[] {
  const { text, label, path, notes, spans, why: _why, ...rest } = segment;
  const kept = label !== undefined && text.startsWith(label) ? label.length + 1 : 0;
  const ends = sentenceEnds(text, language, kept);
  if (ends.length === 1) return [segment];
  const places = spansOfPieces(text, ends, source, spans);
  return ends.map((end, at) => {
    const start = ends[at - 1] ?? 0;
    const own = text.slice(start, end);
    const from = start + own.length - own.trimStart().length;
    const marks = notesBetween(notes ?? [], start, end, at === ends.length - 1, from, own.trim().length);
    return {
      ...rest,
      ...(at === 0 && label !== undefined ? { label } : {}),
      ...(at === 0 && path !== undefined ? { path } : {}),
      text: own.trim(),
      spans: places[at] ?? [],
      ...(marks.length > 0 ? { notes: marks } : {}),
      why: at === 0 ? (segment.why ?? 'first sentence of its paragraph') : 'a sentence ends before it',
    };
  });
}

/** A mark stands behind its word: one right at the end of a sentence belongs to that sentence. */
function notesBetween(
  notes: readonly NoteReference[],
  start: number,
  end: number,
  last: boolean,
  from: number,
  length: number,
): readonly NoteReference[] {
  return notes
    .filter(({ offset }) => (offset > start || start === 0) && (offset <= end || last))
    .map((note) => ({ ...note, offset: Math.min(Math.max(0, note.offset - from), length) }));
}
