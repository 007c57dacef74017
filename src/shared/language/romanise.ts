import anyAscii from 'any-ascii';

const memory = new Map<string, string>();
const remembered = 50_000;

/** `text` in lower-case Latin letters, however it is written ("Астана" → "astana", 塔纳 → "tana"); other signs are dropped. */
export function romanise(text: string): string {
  const known = memory.get(text);
  if (known !== undefined) return known;
  const roman = anyAscii(text)
    .toLowerCase()
    .replace(/[^a-z]/g, '');
  if (memory.size >= remembered) memory.clear();
  memory.set(text, roman);
  return roman;
}
