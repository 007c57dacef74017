/**
 * Two views of a text that keep every UTF-16 offset: `plain` has ASCII digits, signs and one kind of space,
 * `lower` is `plain` in lower case and without accents. What is found in a view stands at the same place in the text.
 */
export interface FoldedText {
  readonly text: string;
  readonly plain: string;
  readonly lower: string;
}

/** Code point classes of folded text. */
export const charClass = { other: 0, letter: 1, digit: 2, space: 3, han: 4, mark: 5 } as const;

const plainCodes = new Uint16Array(0x10000);
const lowerCodes = new Uint16Array(0x10000);
const classes = new Uint8Array(0x10000).fill(255);
const chunk = 2048;

/** Texts folded last: several readers look at the same ones one after the other. */
const last = new Map<string, FoldedText>();
const mostLast = 1000;

/** Folds `text`; both views have exactly its length. */
export function foldText(text: string): FoldedText {
  const known = last.get(text);
  if (known !== undefined) return known;
  const plain = mapCodes(text, plainCodes);
  const small = plain.toLowerCase();
  const folded = { text, plain, lower: mapCodes(small.length === plain.length ? small : plain, lowerCodes) };
  if (last.size >= mostLast) last.clear();
  last.set(text, folded);
  return folded;
}

/** The view `plain` of a text alone. */
export function foldPlain(text: string): string {
  return last.get(text)?.plain ?? mapCodes(text, plainCodes);
}

/** One of `charClass` for a UTF-16 unit of a text. */
export function classOf(code: number): number {
  const known = classes[code] ?? 0;
  if (known !== 255) return known;
  learn(code);
  return classes[code] ?? 0;
}

/** A word as it stands in `lower`: what language data is compiled with. */
export function foldWord(word: string): string {
  return mapCodes(word.normalize('NFC'), lowerCodes);
}

/** `text` with every unit looked up in `table`; the same string when nothing changes. */
function mapCodes(text: string, table: Uint16Array): string {
  let at = 0;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (classes[code] === 255) learn(code);
    if (table[code] !== code) break;
  }
  if (at === text.length) return text;
  let mapped = text.slice(0, at);
  while (at < text.length) {
    const end = Math.min(text.length, at + chunk);
    const codes: number[] = [];
    for (; at < end; at += 1) {
      const code = text.charCodeAt(at);
      if (classes[code] === 255) learn(code);
      codes.push(table[code] ?? code);
    }
    mapped += String.fromCharCode.apply(null, codes);
  }
  return mapped;
}

function learn(code: number): void {
  const char = String.fromCharCode(code);
  const plain = plainOf(code, char);
  plainCodes[code] = plain;
  lowerCodes[code] = lowerOf(plain);
  classes[code] = classify(plain);
}

const dashes = /[\u2010-\u2015\u2212\ufe63\uff0d\u30fc]/;
const looseSpaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;

function plainOf(code: number, char: string): number {
  if (code < 0x80) return code === 9 || code === 10 || code === 13 ? 32 : code;
  if (looseSpaces.test(char)) return 0xa0;
  // The minus sign keeps its meaning; every other dash is a hyphen.
  if (code === 0x2212) return code;
  if (dashes.test(char) && code !== 0x30fc) return 45;
  if (code === 0x2019 || code === 0x02bc) return 39;
  if (code === 0x066b) return 46;
  if (code === 0x066c) return 44;
  if (code === 0x066a) return 37;
  if (code === 0x060c) return 44;
  if (code >= 0xff01 && code <= 0xff5e) return code - 0xfee0;
  if (/\p{Nd}/u.test(char)) return 48 + digitValue(code);
  return code;
}

/** Decimal digits of a script stand in ten consecutive code points, zero first (Unicode, ch. 4.6). */
function digitValue(code: number): number {
  let zero = code;
  while (zero > code - 9 && /\p{Nd}/u.test(String.fromCharCode(zero - 1))) zero -= 1;
  return (code - zero) % 10;
}

function lowerOf(code: number): number {
  if (code < 0x80) return code >= 65 && code <= 90 ? code + 32 : code;
  if (code >= 0x700 && !(code >= 0x1e00 && code <= 0x1fff)) return code;
  const base = String.fromCharCode(code).normalize('NFD').charAt(0).toLowerCase();
  return base.length === 1 ? base.charCodeAt(0) : code;
}

function classify(code: number): number {
  if (code >= 48 && code <= 57) return charClass.digit;
  if (code === 32 || code === 0xa0) return charClass.space;
  const char = String.fromCharCode(code);
  // Marks of direction stand between figures and their sign, and are not seen.
  if (/[\u061c\u200e\u200f\u2066-\u2069]/.test(char)) return charClass.mark;
  if (/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|〇/u.test(char)) return charClass.han;
  return /\p{L}|\p{M}/u.test(char) ? charClass.letter : charClass.other;
}
