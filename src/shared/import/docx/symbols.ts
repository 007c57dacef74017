/** Signs of the symbol fonts that stand in running text, by their place in the font. */
const signs: Readonly<Record<string, string>> = {
  a3: '≤',
  a7: '▪',
  a8: '☐',
  ae: '→',
  b0: '°',
  b1: '±',
  b3: '≥',
  b4: '×',
  b7: '•',
  b9: '≠',
  bb: '≈',
  d7: '⋅',
  e0: '→',
  fc: '✓',
  fe: '☒',
};
const greek: Readonly<Record<string, string>> = {
  ...letters('abgdezhqiklmnxoprstufcyw', 'αβγδεζηθικλμνξοπρστυφχψω'),
};

/** The character a sign of a symbol font stands for; empty when it is not known. `code` is hexadecimal, as in `w:sym`. */
export function symbolOf(font: string, code: string): string {
  const value = Number.parseInt(code, 16);
  if (!Number.isFinite(value) || value < 0x20 || value > 0xffff) return '';
  if (value < 0xf000 || value > 0xf0ff) return String.fromCharCode(value);
  const place = value & 0xff;
  const sign = signs[place.toString(16)];
  if (/symbol|wingdings|webdings/i.test(font))
    return sign ?? (/symbol/i.test(font) ? (greek[String.fromCharCode(place)] ?? ascii(place)) : '');
  return sign ?? ascii(place);
}

function ascii(place: number): string {
  return place < 0x7f ? String.fromCharCode(place) : '';
}

function letters(latin: string, written: string): Record<string, string> {
  const upper = written.toUpperCase();
  return Object.fromEntries(
    [...latin].flatMap((letter, at) => [
      [letter, written[at]!],
      [letter.toUpperCase(), upper[at]!],
    ]),
  );
}
