import { type Lesson, type LessonCounter, lessonCounter } from './learn.ts';
import type { PairAlignment } from './pair.ts';
import type { Bead } from './search.ts';
import { classNumber } from './side.ts';
import { doubt, mostPerWord, unknownShare } from './words.ts';

/** What the words of two ranges of segments say for each other, by kind of word; log-likelihood ratios. */
export interface WordEvidence {
  readonly words: number;
  readonly values: number;
  readonly names: number;
  readonly marks: number;
  readonly sum: number;
  /** Names and numbers of the left range that are answered on the right, of how many. */
  readonly namesMet: number;
  readonly namesAll: number;
  readonly valuesMet: readonly string[];
  readonly valuesAll: number;
}

const numberClass = classNumber('number');
const markClass = classNumber('mark');

/**
 * Weighs any two ranges, on the path or off it, by the pair's table of links without what the two ranges themselves
 * taught. Both ranges must hold segments.
 */
export function wordEvidence(pair: PairAlignment, bead: Bead): WordEvidence {
  const { left, right, links } = pair;
  const { forward: ownForward, backward: ownBackward } = taughtBy(pair, bead);
  const counts = new Map<number, number>();
  const rightFrom = right.starts[bead.right]!;
  const rightTo = right.starts[bead.rightEnd]!;
  const leftFrom = left.starts[bead.left]!;
  const leftTo = left.starts[bead.leftEnd]!;
  for (let t = rightFrom; t < rightTo; t++) counts.set(right.tokens[t]!, 0);
  const leftPull = new Float64Array(leftTo - leftFrom);
  let forwardGround = 1;
  const backwardTotals = new Map<number, number>();
  let backwardGround = 1;
  for (let t = rightFrom; t < rightTo; t++) {
    const word = right.tokens[t]!;
    let total = backwardTotals.get(word);
    if (total === undefined) {
      total = doubt;
      for (let at = links.rightStarts[word]!; at < links.rightStarts[word + 1]!; at++)
        total += links.known[links.byRight[at]!]! + learned(links.backward, ownBackward, links.byRight[at]!);
      backwardTotals.set(word, total);
    }
    backwardGround += doubt / total;
  }
  const times = new Map<number, number>();
  for (let t = rightFrom; t < rightTo; t++)
    times.set(right.tokens[t]!, (times.get(right.tokens[t]!) ?? 0) + 1);
  for (let t = leftFrom; t < leftTo; t++) {
    const word = left.tokens[t]!;
    let total = doubt;
    for (let link = links.starts[word]!; link < links.starts[word + 1]!; link++)
      total += links.known[link]! + learned(links.forward, ownForward, link);
    forwardGround += doubt / total;
    const chance = left.words[word]!.frequency / left.total;
    for (let link = links.starts[word]!; link < links.starts[word + 1]!; link++) {
      const other = links.rights[link]!;
      const present = times.get(other);
      if (present === undefined) continue;
      const otherChance = right.words[other]!.frequency / right.total;
      const forward = (links.known[link]! + learned(links.forward, ownForward, link)) / (total * otherChance);
      counts.set(other, counts.get(other)! + forward);
      const backward =
        (links.known[link]! + learned(links.backward, ownBackward, link)) /
        (backwardTotals.get(other)! * chance);
      leftPull[t - leftFrom] = leftPull[t - leftFrom]! + present * backward;
    }
  }
  const sums = { words: 0, values: 0, names: 0, marks: 0 };
  let namesMet = 0;
  let namesAll = 0;
  let valuesAll = 0;
  const valuesMet: string[] = [];
  const add = (kind: number, capital: number, share: number) => {
    const half = 0.5 * pair.weights.words * share;
    if (kind === numberClass) sums.values += half;
    else if (kind === markClass) sums.marks += half;
    else if (capital > 0.5) sums.names += half;
    else sums.words += half;
  };
  const rightRate = (1 - unknownShare) / (leftTo - leftFrom + 1);
  for (let t = rightFrom; t < rightTo; t++) {
    const word = right.words[right.tokens[t]!]!;
    const pulled = counts.get(right.tokens[t]!)!;
    const share = Math.log(unknownShare + rightRate * (forwardGround + pulled));
    add(classNumber(word.kind), word.capital, Math.min(mostPerWord, share));
  }
  const leftRate = (1 - unknownShare) / (rightTo - rightFrom + 1);
  for (let t = leftFrom; t < leftTo; t++) {
    const word = left.words[left.tokens[t]!]!;
    const share = Math.log(unknownShare + leftRate * (backwardGround + leftPull[t - leftFrom]!));
    add(classNumber(word.kind), word.capital, Math.min(mostPerWord, share));
    const met = leftPull[t - leftFrom]! > 0 && share > 0.5;
    if (word.kind === 'number') {
      valuesAll++;
      if (met) valuesMet.push(word.form);
    } else if (word.kind === 'word' && word.capital > 0.5) {
      namesAll++;
      if (met) namesMet++;
    }
  }
  const sum = sums.words + sums.values + sums.names + sums.marks;
  return { ...sums, sum, namesMet, namesAll, valuesMet, valuesAll };
}

/** Learned counts less a range's own. */
function learned(counts: Float32Array, own: ReadonlyMap<number, number>, link: number): number {
  return Math.max(0, counts[link]! - (own.get(link) ?? 0));
}

interface LessonIndex {
  readonly count: LessonCounter;
  readonly byLeft: ReadonlyMap<number, readonly Lesson[]>;
  readonly byRight: ReadonlyMap<number, readonly Lesson[]>;
}

const indexes = new WeakMap<PairAlignment, LessonIndex>();

function indexOf(pair: PairAlignment): LessonIndex {
  let index = indexes.get(pair);
  if (index === undefined) {
    const byLeft = new Map<number, Lesson[]>();
    const byRight = new Map<number, Lesson[]>();
    const put = (map: Map<number, Lesson[]>, from: number, to: number, lesson: Lesson) => {
      for (let at = from; at < to; at++) {
        const list = map.get(at);
        if (list === undefined) map.set(at, [lesson]);
        else list.push(lesson);
      }
    };
    for (const lesson of pair.lessons) {
      put(byLeft, lesson.left, lesson.leftEnd, lesson);
      put(byRight, lesson.right, lesson.rightEnd, lesson);
    }
    index = { count: lessonCounter(pair.left, pair.right, pair.links), byLeft, byRight };
    indexes.set(pair, index);
  }
  return index;
}

/** What the lessons that hold segments of either range added to each link. */
function taughtBy(
  pair: PairAlignment,
  bead: Bead,
): { readonly forward: ReadonlyMap<number, number>; readonly backward: ReadonlyMap<number, number> } {
  const index = indexOf(pair);
  const lessons = new Set<Lesson>();
  for (let at = bead.left; at < bead.leftEnd; at++)
    for (const lesson of index.byLeft.get(at) ?? []) lessons.add(lesson);
  for (let at = bead.right; at < bead.rightEnd; at++)
    for (const lesson of index.byRight.get(at) ?? []) lessons.add(lesson);
  const forward = new Map<number, number>();
  const backward = new Map<number, number>();
  for (const lesson of lessons)
    index.count(lesson, (link, there, back) => {
      forward.set(link, (forward.get(link) ?? 0) + there);
      backward.set(link, (backward.get(link) ?? 0) + back);
    });
  return { forward, backward };
}
