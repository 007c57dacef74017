import type { Likeness } from './cognates.ts';
import type { Side } from './side.ts';

/**
 * Which word of one version goes with which of the other, and how often: a sparse table, listed by left word and
 * also reachable by right word. Counts are given apart for both directions of translation.
 */
export interface Links {
  /** Links of left word s: starts[s] … starts[s + 1] − 1. */
  readonly starts: Int32Array;
  readonly rights: Int32Array;
  readonly lefts: Int32Array;
  /** Links of right word w: byRight[rightStarts[w]] … */
  readonly rightStarts: Int32Array;
  readonly byRight: Int32Array;
  /** What was known before reading: likeness, dictionaries. */
  readonly known: Float32Array;
  /** Expected counts learned from the document: right words made by left ones, and the other way. */
  readonly forward: Float32Array;
  readonly backward: Float32Array;
  /** Translation probabilities of the last round of learning, to take a bead's own counts back out. */
  readonly forwardChance: Float32Array;
  readonly backwardChance: Float32Array;
}

/** Pairs of word numbers with a weight. */
export interface WordPair {
  readonly left: number;
  readonly right: number;
  readonly weight: number;
}

/** How much a likeness counts: as much as so many sightings, shared among several partners. */
export function pairsFromLikeness(likenesses: readonly Likeness[]): WordPair[] {
  const leftPartners = new Map<number, number>();
  const rightPartners = new Map<number, number>();
  for (const { left, right } of likenesses) {
    leftPartners.set(left, (leftPartners.get(left) ?? 0) + 1);
    rightPartners.set(right, (rightPartners.get(right) ?? 0) + 1);
  }
  return likenesses.map(({ left, right, likeness }) => ({
    left,
    right,
    weight: (2 * likeness) / Math.sqrt(Math.max(leftPartners.get(left)!, rightPartners.get(right)!)),
  }));
}

/**
 * A table of known and of seen pairs. Of a pair known twice the stronger weight counts; the weight of a seen pair
 * is the first guess of its translation probability.
 */
export function linksOf(
  left: Side,
  right: Side,
  known: readonly WordPair[],
  seen: readonly WordPair[],
): Links {
  const places = [...known, ...seen];
  const starts = new Int32Array(left.words.length + 1);
  for (const pair of places) starts[pair.left + 1] = starts[pair.left + 1]! + 1;
  for (let word = 0; word < left.words.length; word++) starts[word + 1] = starts[word + 1]! + starts[word]!;
  const order = new Int32Array(places.length);
  const next = starts.slice();
  places.forEach((pair, at) => {
    order[next[pair.left]!] = at;
    next[pair.left] = next[pair.left]! + 1;
  });
  // Pairs named more than once become one link.
  const rights = new Int32Array(places.length);
  const lefts = new Int32Array(places.length);
  const weights = new Float32Array(places.length);
  const guesses = new Float32Array(places.length);
  const linkOf = new Int32Array(right.words.length).fill(-1);
  let size = 0;
  for (let word = 0; word < left.words.length; word++) {
    const from = size;
    for (let at = starts[word]!; at < next[word]!; at++) {
      const place = order[at]!;
      const pair = places[place]!;
      let link = linkOf[pair.right]!;
      if (link < from) {
        link = size++;
        linkOf[pair.right] = link;
        rights[link] = pair.right;
        lefts[link] = word;
      }
      if (place < known.length) weights[link] = Math.max(weights[link]!, pair.weight);
      else guesses[link] = pair.weight;
    }
    starts[word] = from;
  }
  starts[left.words.length] = size;
  const links = {
    starts,
    rights: rights.slice(0, size),
    lefts: lefts.slice(0, size),
    ...transposed(right.words.length, rights, size),
    known: weights.slice(0, size),
    forward: new Float32Array(size),
    backward: new Float32Array(size),
    forwardChance: guesses.slice(0, size),
    backwardChance: guesses.slice(0, size),
  };
  for (let link = 0; link < size; link++) {
    const guess = Math.max(links.forwardChance[link]!, links.known[link]! * 0.1);
    links.forwardChance[link] = guess;
    links.backwardChance[link] = guess;
  }
  return links;
}

function transposed(words: number, rights: Int32Array, size: number) {
  const rightStarts = new Int32Array(words + 1);
  for (let link = 0; link < size; link++)
    rightStarts[rights[link]! + 1] = rightStarts[rights[link]! + 1]! + 1;
  for (let word = 0; word < words; word++)
    rightStarts[word + 1] = rightStarts[word + 1]! + rightStarts[word]!;
  const next = rightStarts.slice();
  const byRight = new Int32Array(size);
  for (let link = 0; link < size; link++) {
    const word = rights[link]!;
    byRight[next[word]!] = link;
    next[word] = next[word]! + 1;
  }
  return { rightStarts, byRight };
}
