import { joinTexts } from '../lib/join-texts.ts';
import { moveFormats } from '../model/formats.ts';
import type { NoteReference, Segment } from '../model/segment.ts';
import { joinTimes } from '../model/time.ts';
import { joinSpans } from './spans.ts';

/**
 * `first` and `second` as one segment: id, kind, label and path of the first, the texts joined as running text, the
 * spans of both, the second's footnote marks at their new places. The imported text, where one of them was edited, is
 * joined the same way.
 */
export function joinSegments(first: Segment, second: Segment): Segment {
  const text = joinTexts(first.text, second.text);
  const { notes: _notes, formats: _formats, imported: _imported, ...rest } = first;
  const by = shift(text, second.text);
  const formats = [
    ...(first.formats ?? []),
    ...moveFormats(second.formats ?? [], (offset) => Math.min(Math.max(offset + by, 0), text.length)),
  ];
  const notes = [...shifted(first.notes, 0, text.length), ...shifted(second.notes, by, text.length)];
  const time = joinTimes(first.time, second.time);
  const imported = joinTexts(first.imported ?? first.text, second.imported ?? second.text);
  return {
    ...rest,
    text,
    spans: joinSpans(first.spans, second.spans),
    ...(notes.length > 0 ? { notes } : {}),
    ...(formats.length > 0 ? { formats } : {}),
    ...(time !== undefined ? { time } : {}),
    ...(imported !== text ? { imported } : {}),
  };
}

/** By how much offsets into `second` grow when it becomes the end of `joined`. */
function shift(joined: string, second: string): number {
  const tail = second.trimStart().length;
  return joined.length - tail - (second.length - tail);
}

function shifted(notes: readonly NoteReference[] = [], by: number, most: number): readonly NoteReference[] {
  return notes.map((note) => ({ ...note, offset: Math.min(Math.max(note.offset + by, 0), most) }));
}
