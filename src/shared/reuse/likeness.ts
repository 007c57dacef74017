const unspaced = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`;
const words = new RegExp(String.raw`[${unspaced}]\p{M}*|(?:(?![${unspaced}])[\p{L}\p{M}])+|\p{N}+`, 'gu');

/** The words of a text as texts are compared by: in lower case, numbers too, single characters where no spaces are written. */
export function wordsOf(text: string): readonly string[] {
  return text.normalize('NFKC').toLowerCase().match(words) ?? [];
}

/** A text as it must be to count as the very same: nothing but white space and its Unicode form may differ. */
export function settledText(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/**
 * How alike two texts are by their words, in per cent: the share of the longer one's that need no putting in, taking out or
 * exchanging (Levenshtein 1966, over words). 99 at most: only what is written the very same is 100.
 */
export function likeness(one: readonly string[], other: readonly string[]): number {
  const longer = Math.max(one.length, other.length);
  if (longer === 0) return 0;
  return Math.min(99, Math.floor(100 * (1 - distance(one, other) / longer)));
}

function distance(one: readonly string[], other: readonly string[]): number {
  let before = Uint32Array.from({ length: other.length + 1 }, (_, at) => at);
  let row = new Uint32Array(other.length + 1);
  for (let i = 1; i <= one.length; i += 1) {
    row[0] = i;
    for (let j = 1; j <= other.length; j += 1) {
      const exchanged = (before[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      row[j] = Math.min(exchanged, (before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
    }
    [before, row] = [row, before];
  }
  return before[other.length] ?? 0;
}
