/**
 * Where `offset` of `from` stands in `to`, when `from` was rewritten as `to`: what both begin or end with keeps its
 * place; in the rewritten middle it follows the letters right before it to where they stand now, and goes to the
 * beginning of the middle when they are gone. Offsets in UTF-16 units.
 */
export function mapOffset(from: string, to: string, offset: number): number {
  const shorter = Math.min(from.length, to.length);
  let head = 0;
  while (head < shorter && from.charCodeAt(head) === to.charCodeAt(head)) head += 1;
  if (offset <= head) return offset;
  let tail = 0;
  while (
    tail < shorter - head &&
    from.charCodeAt(from.length - 1 - tail) === to.charCodeAt(to.length - 1 - tail)
  ) {
    tail += 1;
  }
  if (offset >= from.length - tail) return offset + to.length - from.length;
  const share = (offset - head) / (from.length - tail - head);
  const guess = head + share * (to.length - tail - head);
  for (const length of contexts) {
    const found = nearest(to, from.slice(Math.max(0, offset - length), offset), guess);
    if (found !== null && found >= head && found <= to.length - tail) return found;
  }
  return head;
}

/** How many letters before an offset are looked for, the surest first. */
const contexts = [12, 6, 3] as const;

/** The end of the occurrence of `words` in `text` that ends nearest to `guess`; null when there is none. */
function nearest(text: string, words: string, guess: number): number | null {
  let best: number | null = null;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    if (best === null || Math.abs(end - guess) < Math.abs(best - guess)) best = end;
  }
  return best;
}
