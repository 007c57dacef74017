import { parseLabel } from '../language/numbering.ts';
import { moveFormats } from '../model/formats.ts';
import type { Segment } from '../model/segment.ts';
import { mapOffset } from './offsets.ts';

/**
 * `text` as a segment may hold it: line breaks, tabs and other control characters become one space with the spaces
 * around them, lone surrogates U+FFFD, white space at both ends goes.
 */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(controls, ' ').trim();
}

const controls = / *[\p{Cc}\u2028\u2029\ufffe\uffff][ \p{Cc}\u2028\u2029\ufffe\uffff]*/gu;

/**
 * `segment` with another text (clean, not empty). The imported text is kept the first time and forgotten when the text
 * is the imported one again; footnote marks and formatting keep their places as far as the text does; the label follows the text.
 */
export function rewriteSegment(segment: Segment, text: string, language: string): Segment {
  const { imported, notes, formats, ...rest } = segment;
  const origin = imported ?? segment.text;
  const place = (offset: number) => mapOffset(segment.text, text, offset);
  const kept = moveFormats(formats ?? [], place);
  return {
    ...relabelled(rest, text, language),
    text,
    ...(notes === undefined ? {} : { notes: notes.map((note) => ({ ...note, offset: place(note.offset) })) }),
    ...(kept.length > 0 ? { formats: kept } : {}),
    ...(text === origin ? {} : { imported: origin }),
  };
}

/**
 * A label stands in front of the text, but for footnotes: when the text no longer begins with it, the one that stands
 * there now takes its place, in the path too. The path stays when none does: the place in the document is the same.
 */
function relabelled(segment: Segment, text: string, language: string): Segment {
  const { label, path } = segment;
  const numbered = label !== undefined || path !== undefined;
  if (!numbered || segment.kind === 'footnote' || (label !== undefined && text.startsWith(label)))
    return segment;
  const { label: _label, ...rest } = segment;
  const parsed = parseLabel(text, language);
  if (parsed === null) return rest;
  const parents = (path ?? []).slice(0, -Math.max(parsed.path.length, 1));
  return { ...rest, label: parsed.label, path: [...parents, ...parsed.path] };
}
