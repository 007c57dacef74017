import { outlineOf } from '../language/numbering/outline.ts';
import { readLabel } from '../language/numbering/read-label.ts';
import { readingRules } from '../language/reading-rules.ts';
import type { Document } from '../model/document.ts';
import type { Segment } from '../model/segment.ts';
import { physicalLines } from './physical-lines.ts';
import type { ReadInput } from './read-input.ts';

/**
 * Takes every line that is not empty as one segment, its words untouched; white space at its ends goes. For files that
 * were cut into segments elsewhere. Never throws.
 */
export function readLines({ language, path, format, encoding, source }: ReadInput): Document {
  const rules = readingRules(language);
  const lines = physicalLines(source).filter(({ start, end }) => hasShape(source.slice(start, end)));
  const texts = lines.map(({ start, end }) => source.slice(start, end).toWellFormed());
  const labels = texts.map((text) => readLabel(text, rules));
  const outline = outlineOf(labels);
  const segments = lines.map(({ start, end }, at): Segment => {
    const place = outline[at];
    const label = labels[at]?.label;
    return {
      id: `${language}:${at + 1}`,
      kind: 'paragraph',
      ...(place && label !== undefined && { label, path: place.path }),
      text: texts[at]!,
      spans: [[start, end]],
      why: 'a line of its own',
    };
  });
  return { language, path, format, encoding, source, segments, furniture: [] };
}

/** False for a line of characters that cannot be seen. */
function hasShape(text: string): boolean {
  return /[^\s\p{Cc}\p{Cf}]/u.test(text);
}
