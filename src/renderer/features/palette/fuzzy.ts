/**
 * How well `query` fits `text`, higher is better; null when not all of its characters stand in it in order.
 * Beginnings of words count most, then characters in a row; case and accents do not count.
 */
export function fitOf(query: string, text: string): number | null {
  const wanted = fold(query).replace(/\s+/g, '');
  if (wanted === '') return 0;
  const folded = fold(text);
  const whole = folded.indexOf(fold(query).trim());
  let best: number | null =
    whole < 0 ? null : (startsWord(folded, whole) ? 150 : 4 * wanted.length) - whole / 10;
  for (
    let start = folded.indexOf(wanted[0] ?? '');
    start >= 0;
    start = folded.indexOf(wanted[0] ?? '', start + 1)
  ) {
    const score = from(wanted, folded, start);
    if (score === null) break;
    best = Math.max(best ?? Number.NEGATIVE_INFINITY, score);
  }
  return best;
}

/** The score of the first way to find all of `wanted` from `start` on. */
function from(wanted: string, text: string, start: number): number | null {
  let score = 0;
  let at = start - 1;
  for (const character of wanted) {
    const next = nextOf(character, text, at + 1);
    if (next < 0) return null;
    score += startsWord(text, next) ? 8 : next === at + 1 ? 5 : -1;
    at = next;
  }
  return score - text.length / 100;
}

/** The next place of `character`, at the beginning of a word rather than inside one. */
function nextOf(character: string, text: string, from: number): number {
  const near = text.indexOf(character, from);
  if (near === from || near < 0) return near;
  for (let at = near; at >= 0; at = text.indexOf(character, at + 1)) if (startsWord(text, at)) return at;
  return near;
}

function startsWord(text: string, at: number): boolean {
  return at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '');
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
