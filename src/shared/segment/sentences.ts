import type { Document } from '../model/document.ts';
import { clipFormats } from '../model/formats.ts';
import type { Segment, SegmentKind } from '../model/segment.ts';
import { sentenceStarts } from './boundaries.ts';
import { sourceOffsets } from './source-offsets.ts';

const whole = new Set<SegmentKind>(['title', 'heading', 'header', 'footer', 'table-cell']);

/**
 * Offsets at which the sentences of a paragraph begin, rising, the first always 0; its label, of `labelLength` characters at
 * the beginning, is never a sentence of its own.
 */
export type CutSentences = (text: string, language: string, labelLength: number) => readonly number[];

/**
 * Cuts paragraphs, list items and footnotes into sentences; headings and the like stay whole. A label stays with the
 * first sentence, spans and footnote marks go with theirs, ids are counted anew in document order.
 */
export function splitSentences(document: Document, cut: CutSentences = sentenceStarts): Document {
  const { language, source } = document;
  const segments = document.segments
    .flatMap((segment) => (whole.has(segment.kind) ? [segment] : sentencesOf(segment, language, source, cut)))
    .map((segment, at): Segment => ({ ...segment, id: `${language}:${at + 1}` }));
  return { ...document, segments };
}

function sentencesOf(
  segment: Segment,
  language: string,
  source: string,
  cut: CutSentences,
): readonly Segment[] {
  const { text, spans, notes, formats, label, path, ...rest } = segment;
  const starts = cut(text, language, label !== undefined && text.startsWith(label) ? label.length : 0);
  if (starts.length < 2) return [segment];
  const places = sourceOffsets(source, spans, text, starts);
  return starts.map((start, at): Segment => {
    const end = starts[at + 1] ?? text.length;
    const [from, to] = [places[at]!, places[at + 1] ?? Number.MAX_SAFE_INTEGER];
    const sentence = text.slice(start, end).trimEnd();
    const own = (notes ?? [])
      .filter(
        ({ offset }) =>
          (offset > start || (at === 0 && offset === 0)) &&
          offset <= (at === starts.length - 1 ? text.length : end),
      )
      .map((note) => ({ ...note, offset: Math.min(note.offset - start, sentence.length) }));
    const ownFormats = clipFormats(formats ?? [], start, start + sentence.length);
    return {
      ...rest,
      ...(at === 0 && label !== undefined && { label }),
      ...(at === 0 && path !== undefined && { path }),
      text: sentence,
      spans: clip(source, spans, from, to),
      ...(own.length > 0 && { notes: own }),
      ...(ownFormats.length > 0 && { formats: ownFormats }),
      ...(at > 0 && { why: 'a sentence ends before' }),
    };
  });
}

/** The parts of `spans` between two source offsets, white space at their ends cut off. */
function clip(source: string, spans: Segment['spans'], from: number, to: number): Segment['spans'] {
  const clipped: (readonly [number, number])[] = [];
  for (const [start, end] of spans) {
    const first = Math.max(start, from);
    const text = source.slice(first, Math.min(end, to));
    const last = first + text.trimEnd().length;
    if (first < last) clipped.push([first + (text.length - text.trimStart().length), last]);
  }
  return clipped;
}
