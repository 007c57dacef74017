import { clipFormats } from '../model/formats.ts';
import type { NoteReference, Segment } from '../model/segment.ts';
import { partOfTime } from '../model/time.ts';
import { mapOffset } from './offsets.ts';
import { cutSpans } from './spans.ts';

/**
 * `segment` cut before the character at `offset` of its text (UTF-16 units): the first half keeps id, label and path,
 * the second gets `secondId` and the kind of the first. Both halves are trimmed; null when one would be empty or the
 * cut would tear a character apart.
 */
export function cutSegment(
  segment: Segment,
  offset: number,
  secondId: string,
): readonly [first: Segment, second: Segment] | null {
  const { text } = segment;
  const halves = cutText(text, offset);
  if (halves === null) return null;
  const { label, path, notes, formats = [], time, imported, why: _why, ...rest } = segment;
  const origin = imported ?? text;
  const originHalves = cutText(origin, mapOffset(text, origin, offset)) ?? halves;
  const [firstSpans, secondSpans] = cutSpans(
    segment.spans,
    origin.length,
    originHalves.end,
    originHalves.start,
  );
  const [firstNotes, secondNotes] = cutNotes(notes ?? [], halves, offset);
  const firstFormats = clipFormats(formats, 0, halves.end);
  const secondFormats = clipFormats(formats, halves.start, text.length);
  const half = (id: string, own: string, from: string): Pick<Segment, 'id' | 'text' | 'imported'> => ({
    id,
    text: own,
    ...(imported !== undefined && from !== own ? { imported: from } : {}),
  });
  return [
    {
      ...rest,
      ...half(segment.id, halves.first, originHalves.first),
      ...(label === undefined ? {} : { label }),
      ...(path === undefined ? {} : { path }),
      ...(segment.why === undefined ? {} : { why: segment.why }),
      spans: firstSpans,
      ...(time === undefined ? {} : { time: partOfTime(time, 0, halves.end / text.length) }),
      ...(firstNotes.length > 0 ? { notes: firstNotes } : {}),
      ...(firstFormats.length > 0 ? { formats: firstFormats } : {}),
    },
    {
      ...rest,
      ...half(secondId, halves.second, originHalves.second),
      why: 'cut by hand',
      spans: secondSpans,
      ...(time === undefined ? {} : { time: partOfTime(time, halves.start / text.length, 1) }),
      ...(secondNotes.length > 0 ? { notes: secondNotes } : {}),
      ...(secondFormats.length > 0 ? { formats: secondFormats } : {}),
    },
  ];
}

interface Halves {
  readonly first: string;
  readonly second: string;
  /** Where the first half ends and the second begins in the whole text. */
  readonly end: number;
  readonly start: number;
}

function cutText(text: string, offset: number): Halves | null {
  if (!Number.isInteger(offset) || offset < 0 || offset > text.length) return null;
  if (/^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(offset - 1, offset + 1))) return null;
  const first = text.slice(0, offset).trimEnd();
  const second = text.slice(offset).trimStart();
  if (first.trim() === '' || second.trim() === '') return null;
  return { first, second, end: first.length, start: text.length - second.length };
}

/** A mark stands after its word: one at the very cut belongs to the first half, unless a space parts them. */
function cutNotes(
  notes: readonly NoteReference[],
  { end, start, second }: Halves,
  offset: number,
): readonly [readonly NoteReference[], readonly NoteReference[]] {
  const isFirst = (note: NoteReference): boolean => note.offset <= end || note.offset < offset;
  return [
    notes.filter(isFirst).map((note) => ({ ...note, offset: Math.min(note.offset, end) })),
    notes
      .filter((note) => !isFirst(note))
      .map((note) => ({ ...note, offset: Math.min(Math.max(note.offset - start, 0), second.length) })),
  ];
}
