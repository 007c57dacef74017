/** A word, a character or a sign of a text, with its place (UTF-16). */
export interface Piece {
  readonly word: string;
  readonly start: number;
}

/** What a UTF-16 unit is here; `pair` is half of a character outside of the basic plane. */
const kinds = {
  unknown: 0,
  letter: 1,
  other: 2,
  end: 3,
  denseEnd: 4,
  part: 5,
  denseComma: 6,
  pair: 7,
} as const;
const known = new Uint8Array(0x10000);
const letter = /[\p{L}\p{M}]/u;
const space = /\s/;

/**
 * The words of a text with the signs that part sentences (`. ! ? ;` before a space, and those of Chinese and Arabic) and
 * clauses; everything else is left out.
 *
 * @param dense whether every letter is a piece of its own, as in Chinese
 */
export function piecesOf(text: string, dense: boolean): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < text.length) {
    const size = letterSize(text, at);
    if (size > 0) {
      const start = at;
      at += size;
      if (!dense) for (let more = letterSize(text, at); more > 0; more = letterSize(text, at)) at += more;
      pieces.push({ word: text.slice(start, at), start });
      continue;
    }
    if (parts(text, at, dense)) pieces.push({ word: text.charAt(at), start: at });
    at += 1;
  }
  return pieces;
}

/** Whether `word`, a piece, ends a sentence. */
export function endsSentence(word: string): boolean {
  if (word.length !== 1) return false;
  const kind = kindOf(word.charCodeAt(0));
  return kind === kinds.end || kind === kinds.denseEnd;
}

/** How many UTF-16 units the letter at `at` has; 0 when there is none. */
function letterSize(text: string, at: number): number {
  if (at >= text.length) return 0;
  const kind = kindOf(text.charCodeAt(at));
  if (kind === kinds.letter) return 1;
  if (kind !== kinds.pair) return 0;
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return character.length === 2 && letter.test(character) ? 2 : 0;
}

function parts(text: string, at: number, dense: boolean): boolean {
  const kind = kindOf(text.charCodeAt(at));
  if (kind === kinds.end) return at + 1 === text.length || space.test(text.charAt(at + 1));
  return kind === kinds.denseEnd || kind === kinds.part || (dense && kind === kinds.denseComma);
}

function kindOf(code: number): number {
  if (known[code] === kinds.unknown) known[code] = learned(code);
  return known[code]!;
}

function learned(code: number): number {
  const character = String.fromCharCode(code);
  if (code >= 0xd800 && code < 0xe000) return kinds.pair;
  if (letter.test(character)) return kinds.letter;
  if ('.!?;'.includes(character)) return kinds.end;
  if ('。！？；؟؛'.includes(character)) return kinds.denseEnd;
  if (character === ',' || character === ':') return kinds.part;
  return character === '、' ? kinds.denseComma : kinds.other;
}
