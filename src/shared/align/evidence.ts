import { type LessonCounter, lessonCounter } from './learn.ts';
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
  const desk = deskOf(pair);
  const { counts, totals, times } = desk;
  takeOut(desk, bead);
  const rightFrom = right.starts[bead.right]!;
  const rightTo = right.starts[bead.rightEnd]!;
  const leftFrom = left.starts[bead.left]!;
  const leftTo = left.starts[bead.leftEnd]!;
  const leftPull = new Float64Array(leftTo - leftFrom);
  let forwardGround = 1;
  let backwardGround = 1;
  for (let t = rightFrom; t < rightTo; t++) {
    const word = right.tokens[t]!;
    if (times[word] === 0) {
      let total = doubt;
      for (let at = links.rightStarts[word]!; at < links.rightStarts[word + 1]!; at++) {
        const link = links.byRight[at]!;
        total += links.known[link]! + learned(links.backward, desk.backward, link);
      }
      totals[word] = total;
    }
    times[word] = times[word]! + 1;
    backwardGround += doubt / totals[word]!;
  }
  for (let t = leftFrom; t < leftTo; t++) {
    const word = left.tokens[t]!;
    const from = links.starts[word]!;
    const to = links.starts[word + 1]!;
    let total = doubt;
    for (let link = from; link < to; link++)
      total += links.known[link]! + learned(links.forward, desk.forward, link);
    forwardGround += doubt / total;
    const chance = left.words[word]!.frequency / left.total;
    for (let link = from; link < to; link++) {
      const other = links.rights[link]!;
      const present = times[other]!;
      if (present === 0) continue;
      const otherChance = right.words[other]!.frequency / right.total;
      const forward =
        (links.known[link]! + learned(links.forward, desk.forward, link)) / (total * otherChance);
      counts[other] = counts[other]! + forward;
      const backward =
        (links.known[link]! + learned(links.backward, desk.backward, link)) / (totals[other]! * chance);
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
    const pulled = counts[right.tokens[t]!]!;
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
  for (let t = rightFrom; t < rightTo; t++) {
    const word = right.tokens[t]!;
    counts[word] = 0;
    times[word] = 0;
  }
  putBack(desk);
  const sum = sums.words + sums.values + sums.names + sums.marks;
  return { ...sums, sum, namesMet, namesAll, valuesMet, valuesAll };
}

/** Learned counts less a range's own. */
function learned(counts: Float32Array, own: Float64Array, link: number): number {
  return Math.max(0, counts[link]! - own[link]!);
}

/** What is needed again and again to weigh ranges of a pair; all zero between two weighings. */
interface Desk {
  readonly pair: PairAlignment;
  readonly count: LessonCounter;
  readonly byLeft: Holders;
  readonly byRight: Holders;
  /** What the ranges in question taught each link. */
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  readonly touched: number[];
  /** Of each right word: what pulls it, what it links to in all (only where it was seen), how often it is there. */
  readonly counts: Float64Array;
  readonly totals: Float64Array;
  readonly times: Int32Array;
}

const desks = new WeakMap<PairAlignment, Desk>();

function deskOf(pair: PairAlignment): Desk {
  const known = desks.get(pair);
  if (known !== undefined) return known;
  const { left, right, links, lessons } = pair;
  const desk = {
    pair,
    count: lessonCounter(left, right, links),
    byLeft: holdersOf(
      left.count,
      lessons.map((lesson) => [lesson.left, lesson.leftEnd]),
    ),
    byRight: holdersOf(
      right.count,
      lessons.map((lesson) => [lesson.right, lesson.rightEnd]),
    ),
    forward: new Float64Array(links.rights.length),
    backward: new Float64Array(links.rights.length),
    touched: [],
    counts: new Float64Array(right.words.length),
    totals: new Float64Array(right.words.length),
    times: new Int32Array(right.words.length),
  };
  desks.set(pair, desk);
  return desk;
}

/** The lessons that hold each segment: those of segment s are lessons[starts[s]] … lessons[starts[s + 1] − 1]. */
interface Holders {
  readonly starts: Int32Array;
  readonly lessons: Int32Array;
}

function holdersOf(count: number, ranges: readonly (readonly [from: number, to: number])[]): Holders {
  const starts = new Int32Array(count + 2);
  for (const [from, to] of ranges) for (let at = from; at < to; at++) starts[at + 2] = starts[at + 2]! + 1;
  for (let at = 1; at < count + 2; at++) starts[at] = starts[at]! + starts[at - 1]!;
  const lessons = new Int32Array(starts[count + 1]!);
  ranges.forEach(([from, to], lesson) => {
    for (let at = from; at < to; at++) {
      lessons[starts[at + 1]!] = lesson;
      starts[at + 1] = starts[at + 1]! + 1;
    }
  });
  return { starts, lessons };
}

/** Notes what the lessons that hold segments of either range added to each link. */
function takeOut({ pair, count, byLeft, byRight, forward, backward, touched }: Desk, bead: Bead): void {
  const chosen = new Set<number>();
  for (let at = byLeft.starts[bead.left]!; at < byLeft.starts[bead.leftEnd]!; at++)
    chosen.add(byLeft.lessons[at]!);
  for (let at = byRight.starts[bead.right]!; at < byRight.starts[bead.rightEnd]!; at++)
    chosen.add(byRight.lessons[at]!);
  for (const lesson of chosen) {
    const counts = count(pair.lessons[lesson]!);
    for (let at = 0; at < counts.size; at++) {
      const link = counts.met[at]!;
      touched.push(link);
      forward[link] = forward[link]! + counts.forward[at]!;
      backward[link] = backward[link]! + counts.backward[at]!;
    }
  }
}

function putBack({ forward, backward, touched }: Desk): void {
  for (const link of touched) {
    forward[link] = 0;
    backward[link] = 0;
  }
  touched.length = 0;
}
