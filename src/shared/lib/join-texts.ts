/**
 * `first` and `second` as one running text: nothing between them where either side of the seam is written without
 * spaces (Han, Kana, Bopomofo, CJK and full-width punctuation), else one space. White space at the seam is dropped.
 */
export function joinTexts(first: string, second: string): string {
  const head = first.trimEnd();
  const tail = second.trimStart();
  if (head === '' || tail === '') return head + tail;
  return unspacedEnd.test(head) || unspacedStart.test(tail) ? head + tail : `${head} ${tail}`;
}

/** All `texts` as one running text; see `joinTexts`. */
export function joinAll(texts: readonly string[]): string {
  return texts.reduce(joinTexts, '');
}

const unspaced = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303f\uff00-\uff60\uffe0-\uffe6]`;
const unspacedEnd = new RegExp(`${unspaced}$`, 'u');
const unspacedStart = new RegExp(`^${unspaced}`, 'u');
