import type { LengthModel } from './length-model.ts';
import type { PlacedWord, SideWords } from './side-words.ts';
import type { WordModel } from './word-model.ts';

/** Words in a row of one version that the other seems to lack. */
export interface LostWords {
  readonly words: readonly PlacedWord[];
  /** How much the lengths speak for their being lost: by how much the other is too short, and how well this explains it. */
  readonly score: number;
}

/**
 * Words in a row are taken for lost when lengths and words together say enough, lengths counting more than words, which
 * may be met by chance …
 */
const enoughTogether = 12;
const lengthsCount = 3;
const mostFromWords = 14;
/** … and a part between two signs when lengths alone do, if its words are met clearly less than the rest of the text. */
const enoughLength = 3;
const lessMet = 0.2;
const leastFromPart = 2;
/** What lengths must say at least, and words. */
const leastLength = 1;
const leastWords = 1;
/** Shorter stretches are left to other checks. */
const shortest = 12;
const largestShare = 0.85;
const mostWords = 400;

/**
 * The stretch of `own` whose loss explains best that `other` is too short and has no words for it. Null when nothing
 * explains it well enough.
 */
export function lostWords(
  own: SideWords,
  other: SideWords,
  lengths: LengthModel,
  model: WordModel,
): LostWords | null {
  const now = lengths.deviation(own.length, other.length);
  // Were all of the difference explained, lengths would still not say enough: no word needs to be read for that.
  if (now > -leastLength || now * now < 2 * leastLength || own.words.length > mostWords) return null;
  const { words } = own;
  const evidence = words.map(({ key }) => model.evidence(key, own, other));
  const all = evidence.reduce((sum, one) => sum + one, 0);
  let best: LostWords | null = null;
  let bestSays = 0;
  for (let from = 0; from < words.length; from += 1) {
    let fromWords = 0;
    for (let to = from; to < words.length; to += 1) {
      fromWords += evidence[to] ?? 0;
      const trimmed = (evidence[from] ?? 0) > 0 && (evidence[to] ?? 0) > 0;
      const whole = words[from]?.opens === true && (words[to + 1]?.opens ?? true);
      if (!trimmed && !whole) continue;
      const length = lengthOf(words, from, to);
      if (length < shortest || length > own.length * largestShare) continue;
      const without = lengths.deviation(own.length - length, other.length);
      const fromLength = (now * now - without * without) / 2;
      if (fromLength < leastLength) continue;
      const together = lengthsCount * fromLength + Math.min(mostFromWords, fromWords);
      const score = fromLength - now;
      const count = to - from + 1;
      const contrast = fromWords / count - (all - fromWords) / Math.max(1, words.length - count);
      const isLost =
        (trimmed && fromWords >= leastWords && together > enoughTogether) ||
        (whole && contrast >= lessMet && fromWords >= leastFromPart && score > enoughLength);
      if (!isLost || together <= bestSays) continue;
      bestSays = together;
      best = { words: words.slice(from, to + 1), score };
    }
  }
  return best;
}

/** Characters from the first to the last word; words of several segments count with one character between. */
function lengthOf(words: readonly PlacedWord[], from: number, to: number): number {
  const first = words[from];
  const last = words[to];
  if (first === undefined || last === undefined) return 0;
  if (first.segment === last.segment) return last.end - first.start;
  return words.slice(from, to + 1).reduce((sum, { start, end }) => sum + end - start + 1, 0);
}
