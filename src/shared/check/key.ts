/** A short hash of `text` (FNV-1a, two passes of 32 bits: Fowler, Noll, Vo 1991), in base 36. */
function hashOf(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ (code + at), 0x85ebca6b);
  }
  return (low >>> 0).toString(36) + (high >>> 0).toString(36);
}

/** Texts of the last few rows: several checks ask for each of them several times. */
const letters = new Map<string, string>();
const mostRemembered = 500;

/** `text` as far as it matters for knowing it again: letters and digits, small, spaces and signs gone. */
export function normalised(text: string): string {
  const known = letters.get(text);
  if (known !== undefined) return known;
  const own = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
  if (letters.size >= mostRemembered) letters.clear();
  letters.set(text, own);
  return own;
}

/** Whether two texts are the same as far as it matters, as `normalised` has it. Most differ within their first letters. */
export function sameLetters(one: string, other: string): boolean {
  if (one === other) return true;
  let [at, there] = [0, 0];
  for (;;) {
    at = nextLetter(one, at);
    there = nextLetter(other, there);
    if (at < 0 || there < 0) return normalised(one) === normalised(other);
    if (small(one.charCodeAt(at)) !== small(other.charCodeAt(there))) return false;
    at += 1;
    there += 1;
  }
}

const isLetter = /[\p{L}\p{N}]/u;
/** Of every UTF-16 unit: 1 a letter or digit nothing can happen to, 2 a sign that drops out, 3 anything else, 0 not asked yet. */
const plain = new Uint8Array(0x10000);

/** The next plain letter of `text` from `at` on; -1 when the text ends, or something not so plain comes before or right behind it. */
function nextLetter(text: string, at: number): number {
  for (let next = at; next < text.length; next += 1) {
    const kind = plainness(text.charCodeAt(next));
    if (kind === 3) return -1;
    if (kind === 1) return next + 1 < text.length && plainness(text.charCodeAt(next + 1)) === 3 ? -1 : next;
  }
  return -1;
}

function plainness(code: number): number {
  if (plain[code] === 0) plain[code] = learned(code);
  return plain[code]!;
}

/** Plain are ASCII, the letters of Latin-1, Chinese characters and what Chinese and typographers put between letters. */
function learned(code: number): number {
  const character = String.fromCharCode(code);
  const latin = code >= 0xc0 && code <= 0xff;
  if (code < 0x80 || latin || (code >= 0x4e00 && code < 0xa000)) return isLetter.test(character) ? 1 : 2;
  return '\u00a0\u00ab\u00bb\u2013\u2014\u2018\u2019\u201c\u201d\u3001\u3002\uff0c\uff1a\uff1b'.includes(
    character,
  )
    ? 2
    : 3;
}

/** A plain letter in lower case. */
function small(code: number): number {
  const capital = (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde);
  return capital ? code + 32 : code;
}

/**
 * What an ignored finding is remembered by: its type, the languages, the values and the text it is about – nothing that
 * changes when the documents are aligned or imported again.
 */
export function findingKey(
  type: string,
  languages: readonly string[],
  values: readonly string[],
  text: string,
): string {
  return [type, languages.join('+'), values.join('|'), hashOf(normalised(text))].join(':');
}
