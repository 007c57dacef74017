import type { LengthModel } from './length-model.ts';
import type { PlacedWord, SideWords } from './side-words.ts';
import type { WordModel } from './word-model.ts';

/** Words in a row of one version that the other seems to lack. */
export interface LostWords {
  readonly words: readonly PlacedWord[];
  /** How much speaks for their being lost: log-odds from lengths and words, weighted. */
  readonly score: number;
}

/** The score from which words are taken for lost: lengths count more than words, which may be met by chance. */
const enough = 12;
const lengthsCount = 3;
/** What lengths must say at least, and words. */
const leastLength = 1;
const leastWords = 1;
const mostFromWords = 14;
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
  if (now > 0 || now * now < 2 * leastLength || own.words.length > mostWords) return null;
  const evidence = own.words.map(({ key }) => model.evidence(key, own, other));
  let best: LostWords | null = null;
  for (let from = 0; from < own.words.length; from += 1) {
    let fromWords = 0;
    for (let to = from; to < own.words.length; to += 1) {
      fromWords += evidence[to] ?? 0;
      if ((evidence[from] ?? 0) <= 0 || (evidence[to] ?? 0) <= 0) continue;
      const length = lengthOf(own.words, from, to);
      if (length < shortest || length > own.length * largestShare) continue;
      const without = lengths.deviation(own.length - length, other.length);
      const fromLength = (now * now - without * without) / 2;
      if (fromLength < leastLength || fromWords < leastWords) continue;
      const score = lengthsCount * fromLength + Math.min(mostFromWords, fromWords);
      if (score > (best?.score ?? enough)) best = { words: own.words.slice(from, to + 1), score };
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
