import { parseLabel } from '../language/numbering.ts';
import { primaryLanguage } from '../model/language-tag.ts';
import type { Segment } from '../model/segment.ts';

/** How a segment is numbered. */
export interface SegmentLabel {
  /** What it is compared by: the numbering path with slashes, "article 3/b"; empty when it has no label. */
  readonly key: string;
  /** True when the label is all there is: "II.", "Article 7". */
  readonly alone: boolean;
}

const nothing: SegmentLabel = { key: '', alone: false };

/**
 * The label of a segment in `language` (BCP 47): its numbering path where the reader found one, otherwise what is printed at
 * the beginning of the text.
 */
export function labelOf({ text, path, label }: Segment, language: string): SegmentLabel {
  const printed = parseLabel(text, primaryLanguage(language));
  const known =
    path !== undefined && path.length > 0 ? path.join('/') : label?.replace(/[\s.()（）]/g, '').toLowerCase();
  if (printed === null) return known === undefined ? nothing : { key: known, alone: false };
  return { key: known ?? printed.path.join('/'), alone: text.slice(printed.end).trim() === '' };
}
