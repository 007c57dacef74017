import type { PdfText } from './page.ts';

/** Those characters of a text from `start` up to `end`, where they stand if all are equally wide. */
export function partOf(text: PdfText, start: number, end: number): PdfText {
  const { length } = text.text;
  return {
    ...text,
    text: text.text.slice(start, end),
    x: text.x + (text.width * start) / length,
    width: (text.width * (end - start)) / length,
  };
}

/**
 * The place in a text that stands at `x`, moved to one of `edges` when that is no further off than `near` characters: all
 * characters are taken to be equally wide, so that it is only about right.
 */
export function placeAt({ text, x: left, width }: PdfText, x: number, edges: RegExp, near: number): number {
  if (width <= 0) return x > left ? text.length : 0;
  const at = Math.round(((x - left) / width) * text.length);
  if (at <= 0) return 0;
  if (at >= text.length) return text.length;
  const places = [...text.matchAll(edges)].map(({ index }) => index);
  const nearest = places.reduce(
    (best, edge) => (Math.abs(edge - at) < Math.abs(best - at) ? edge : best),
    -2 * near - 1,
  );
  return Math.abs(nearest - at) <= near ? nearest : at;
}
