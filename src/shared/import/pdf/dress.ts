import { partOf, placeAt } from './cut-text.ts';
import type { Box, PdfText, TextDress } from './page.ts';

/** A place on a page that leads somewhere when it is pressed; measures as those of texts. */
export interface PdfLink extends Box {
  readonly target: string;
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
  const from = placeAt(text, link.left, wordStarts, near);
  const to = placeAt(text, link.right, wordEnds, near);
  if (text.isTurned || middle < link.low || middle > link.high || to <= 0 || from >= length || from >= to)
    return [text];
  const inside = partOf(text, from, to);
  return [
    ...(from > 0 ? [partOf(text, 0, from)] : []),
    { ...inside, dress: { ...inside.dress, target: link.target } },
    ...(to < length ? [partOf(text, to, length)] : []),
  ];
}

const wordStarts = /(?<![\p{L}\p{M}\p{N}])(?=[\p{L}\p{N}])/gu;
const wordEnds = /(?<=[\p{L}\p{M}\p{N}])(?![\p{L}\p{M}\p{N}])/gu;
