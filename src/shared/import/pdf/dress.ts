import type { PdfText, TextDress } from './page.ts';

/** A place on a page that leads somewhere when it is pressed; measures as those of texts. */
export interface PdfLink {
  readonly target: string;
  readonly left: number;
  readonly right: number;
  readonly low: number;
  readonly high: number;
}

/** How far from the edge of a link the end of a word may be to be its end, in characters. */
const near = 4;

/** What the name of a font says of it: "ABCDEF+Times-BoldItalic". */
export function dressOf(fontName: string): TextDress {
  const name = fontName.replace(/^[A-Z]{6}\+/, '');
  return {
    ...(/bold|black|heavy|demi/i.test(name) && { bold: true }),
    ...(/italic|oblique|kursiv/i.test(name) && { italic: true }),
  };
}

/** The texts with those under a link leading where it leads; one that a link covers in part is cut at the words next to its edges. */
export function linked(texts: readonly PdfText[], links: readonly PdfLink[]): readonly PdfText[] {
  return links.reduce((all, link) => all.flatMap((text) => underLink(text, link)), texts);
}

function underLink(text: PdfText, link: PdfLink): readonly PdfText[] {
  const middle = text.y + 0.3 * text.height;
  const { length } = text.text;
  const from = placeAt(text, link.left, wordStarts);
  const to = placeAt(text, link.right, wordEnds);
  if (text.isTurned || middle < link.low || middle > link.high || to <= 0 || from >= length || from >= to)
    return [text];
  const part = (start: number, end: number): PdfText => ({
    ...text,
    text: text.text.slice(start, end),
    x: text.x + (text.width * start) / length,
    width: (text.width * (end - start)) / length,
  });
  const inside = part(from, to);
  return [
    ...(from > 0 ? [part(0, from)] : []),
    { ...inside, dress: { ...inside.dress, target: link.target } },
    ...(to < length ? [part(to, length)] : []),
  ];
}

const wordStarts = /(?<![\p{L}\p{M}\p{N}])(?=[\p{L}\p{N}])/gu;
const wordEnds = /(?<=[\p{L}\p{M}\p{N}])(?![\p{L}\p{M}\p{N}])/gu;

/** The place in a text that stands at `x`, moved to where a word begins or ends (`edges`) when that is near. */
function placeAt({ text, x: left, width }: PdfText, x: number, edges: RegExp): number {
  if (width <= 0) return x > left ? text.length : 0;
  const at = Math.round(((x - left) / width) * text.length);
  if (at <= 0) return 0;
  if (at >= text.length) return text.length;
  const places = [...text.matchAll(edges)].map(({ index }) => index);
  const nearest = places.reduce(
    (best, edge) => (Math.abs(edge - at) < Math.abs(best - at) ? edge : best),
    -9,
  );
  return Math.abs(nearest - at) <= near ? nearest : at;
}
