import type { Segment } from '../model/segment.ts';

const printed =
  /^\s*(?:[(（]?\s*(?<number>\d{1,4}|[ivxlc]{1,6}|[a-z])\s*[.)）]|(?<bare>\d{1,3}(?:\.\d{1,3}){1,3})\s)/iu;

/**
 * The label a segment is compared by: its numbering path where the reader found one, otherwise a number or letter
 * printed at the beginning of the text; empty when there is none.
 */
export function labelOf(segment: Segment): string {
  if (segment.path !== undefined && segment.path.length > 0) return segment.path.join('/');
  if (segment.label !== undefined) return segment.label.replace(/[\s.()（）]/g, '').toLowerCase();
  const groups = printed.exec(segment.text)?.groups;
  return (groups?.number ?? groups?.bare ?? '').toLowerCase();
}
