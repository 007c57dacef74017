import type { Document, DocumentInfo } from '../model/document.ts';
import type { Segment } from '../model/segment.ts';

const lineBreak = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g;

/**
 * A document cut at its line breaks only: every line that is not blank is one segment, its words untouched but for the
 * white space around them. For texts that are already one segment a line. Never throws.
 */
export function readLines({
  language,
  path,
  format,
  encoding,
  source,
}: DocumentInfo & { source: string }): Document {
  const segments: Segment[] = [];
  let start = 0;
  const take = (end: number): void => {
    const line = source.slice(start, end);
    const text = line.trim();
    if (text === '') return;
    const from = start + line.indexOf(text);
    segments.push({
      id: `${language}:${segments.length + 1}`,
      kind: 'paragraph',
      text,
      spans: [[from, from + text.length]],
    });
  };
  for (const found of source.matchAll(lineBreak)) {
    take(found.index);
    start = found.index + found[0].length;
  }
  take(source.length);
  return { language, path, format, encoding, source, segments, furniture: [] };
}
