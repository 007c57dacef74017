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
