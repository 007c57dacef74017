/** A character that is not seen, or looks like another, and the sign shown for it. */
export interface Invisible {
  readonly at: number;
  readonly sign: string;
}

/** Signs by code point; all other format and control characters are shown by their number. */
const signs: Readonly<Record<string, string>> = {
  ' ': '·',
  '\t': '→',
  '\u00a0': '⍽',
  '\u202f': '⍽',
  '\u2007': '⍽',
  '\u3000': '□',
  '\u00ad': '-',
  '\u2009': '˽',
  '\u200a': '˽',
  '\u2002': '˽',
  '\u2003': '˽',
};

const unseen = /[\s\u00ad]|\p{Cf}|\p{Cc}|\p{Co}|\p{Cn}/gu;

/** Every invisible character of `text`, with its UTF-16 offset. */
export function invisiblesIn(text: string): readonly Invisible[] {
  return [...text.matchAll(unseen)].map(({ index, 0: character }) => ({
    at: index,
    sign:
      signs[character] ?? `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  }));
}
