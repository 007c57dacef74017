import { type Links, linksOf, type WordPair } from './links.ts';
import type { Bead } from './search.ts';
import type { Side } from './side.ts';

/** A bead the document is taught with; `weight` is its probability. */
export interface Lesson extends Bead {
  readonly weight: number;
}

const rounds = 4;
const mostPartners = 60;
const manyLessons = 5000;
const leastDice = 0.02;
const nullChance = 0.2;

/**
 * A table of links taught by the document itself: IBM Model 1 (P. Brown and others 1993) on two-sided beads, in
 * both directions. Candidates are pairs seen together; the first guess is Dice's coefficient squared.
 */
export function learnedLinks(
  left: Side,
  right: Side,
  known: readonly WordPair[],
  lessons: readonly Lesson[],
): Links {
  const links = linksOf(left, right, known, candidates(left, right, lessons));
  const count = lessonCounter(left, right, links);
  for (let round = 0; round < rounds; round++) {
    if (round > 0) renewChances(links, left.words.length, right.words.length);
    links.forward.fill(0);
    links.backward.fill(0);
    for (const lesson of lessons) {
      const { size, met, forward, backward } = count(lesson);
      for (let at = 0; at < size; at++) {
        const link = met[at]!;
        links.forward[link] = links.forward[link]! + forward[at]!;
        links.backward[link] = links.backward[link]! + backward[at]!;
      }
    }
  }
  return links;
}

/** The links that may be at work in a bead, the first `size` of `met`, with the expected count of each in both directions. */
export interface LessonCounts {
  readonly size: number;
  readonly met: Int32Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
}

/** Counts a bead; what it gives holds until the next bead is counted. */
export type LessonCounter = (lesson: Lesson) => LessonCounts;

/** The counter for a table; it reads the table's chances anew on every call. */
export function lessonCounter(left: Side, right: Side, links: Links): LessonCounter {
  const rightTimes = new Int32Array(right.words.length);
  const rightMass = new Float64Array(right.words.length);
  const rightTotal = Math.max(1, right.total);
  const leftTotal = Math.max(1, left.total);
  const { starts, rights, forwardChance, backwardChance } = links;
  // Links of the bead's left tokens that meet a right token; those of token t end at ends[t − leftFrom].
  let met = new Int32Array(1024);
  let ends = new Int32Array(256);
  let forward = new Float64Array(1024);
  let backward = new Float64Array(1024);
  return (lesson) => {
    const leftFrom = left.starts[lesson.left]!;
    const leftTo = left.starts[lesson.leftEnd]!;
    const rightFrom = right.starts[lesson.right]!;
    const rightTo = right.starts[lesson.rightEnd]!;
    for (let t = rightFrom; t < rightTo; t++) {
      const word = right.tokens[t]!;
      rightTimes[word] = rightTimes[word]! + 1;
      rightMass[word] = (nullChance * right.words[word]!.frequency) / rightTotal;
    }
    if (ends.length < leftTo - leftFrom) ends = new Int32Array(2 * (leftTo - leftFrom));
    let count = 0;
    for (let t = leftFrom; t < leftTo; t++) {
      const word = left.tokens[t]!;
      const to = starts[word + 1]!;
      if (met.length < count + to - starts[word]!) met = grown(met, count + to - starts[word]!);
      for (let link = starts[word]!; link < to; link++) {
        const other = rights[link]!;
        if (rightTimes[other]! === 0) continue;
        rightMass[other] = rightMass[other]! + forwardChance[link]!;
        met[count++] = link;
      }
      ends[t - leftFrom] = count;
    }
    if (forward.length < count) {
      forward = new Float64Array(2 * count);
      backward = new Float64Array(2 * count);
    }
    let at = 0;
    for (let t = leftFrom; t < leftTo; t++) {
      const end = ends[t - leftFrom]!;
      let leftMass = (nullChance * left.words[left.tokens[t]!]!.frequency) / leftTotal;
      for (let i = at; i < end; i++) leftMass += rightTimes[rights[met[i]!]!]! * backwardChance[met[i]!]!;
      for (; at < end; at++) {
        const link = met[at]!;
        const other = rights[link]!;
        const share = lesson.weight * rightTimes[other]!;
        forward[at] = (share * forwardChance[link]!) / rightMass[other]!;
        backward[at] = (share * backwardChance[link]!) / leftMass;
      }
    }
    for (let t = rightFrom; t < rightTo; t++) rightTimes[right.tokens[t]!] = 0;
    return { size: count, met, forward, backward };
  };
}

function grown(values: Int32Array<ArrayBuffer>, least: number): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(2 * least);
  wider.set(values);
  return wider;
}

/** Chances from counts: shares of what each word was seen to make. */
function renewChances(links: Links, leftWords: number, rightWords: number): void {
  for (let word = 0; word < leftWords; word++) {
    let total = 0;
    for (let link = links.starts[word]!; link < links.starts[word + 1]!; link++)
      total += links.forward[link]! + links.known[link]!;
    for (let link = links.starts[word]!; link < links.starts[word + 1]!; link++)
      links.forwardChance[link] = total > 0 ? (links.forward[link]! + links.known[link]!) / total : 0;
  }
  for (let word = 0; word < rightWords; word++) {
    let total = 0;
    for (let at = links.rightStarts[word]!; at < links.rightStarts[word + 1]!; at++)
      total += links.backward[links.byRight[at]!]! + links.known[links.byRight[at]!]!;
    for (let at = links.rightStarts[word]!; at < links.rightStarts[word + 1]!; at++) {
      const link = links.byRight[at]!;
      links.backwardChance[link] = total > 0 ? (links.backward[link]! + links.known[link]!) / total : 0;
    }
  }
}

/** Pairs that share beads often enough to be worth a link, with Dice's coefficient squared as weight. */
function candidates(left: Side, right: Side, lessons: readonly Lesson[]): WordPair[] {
  const leftSeen = new Float32Array(left.words.length);
  const rightSeen = new Float32Array(right.words.length);
  const holders: number[][] = left.words.map(() => []);
  const lefts = wordsOfEach(left, lessons, true);
  const rights = wordsOfEach(right, lessons, false);
  lessons.forEach(({ weight }, at) => {
    for (let i = lefts.starts[at]!; i < lefts.starts[at + 1]!; i++) {
      const word = lefts.words[i]!;
      holders[word]!.push(at);
      leftSeen[word] = leftSeen[word]! + weight;
    }
    for (let i = rights.starts[at]!; i < rights.starts[at + 1]!; i++) {
      const word = rights.words[i]!;
      rightSeen[word] = rightSeen[word]! + weight;
    }
  });
  const together = new Float32Array(right.words.length);
  // Pairs seen once explain their bead away in small documents; large ones have too many of them, and need none.
  const least = lessons.length > manyLessons ? 1.3 : 0.2;
  const most = least > 1 ? mostPartners / 4 : mostPartners;
  const pairs: WordPair[] = [];
  holders.forEach((list, word) => {
    if (list.length < 2 && least > 1) return;
    const touched: number[] = [];
    for (const at of list) {
      const { weight } = lessons[at]!;
      const end = rights.starts[at + 1]!;
      for (let i = rights.starts[at]!; i < end; i++) {
        const other = rights.words[i]!;
        if (together[other] === 0) touched.push(other);
        together[other] = together[other]! + weight;
      }
    }
    let own: WordPair[] = [];
    for (const other of touched) {
      const joint = together[other]!;
      together[other] = 0;
      if (joint < least) continue;
      const dice = (2 * joint) / (leftSeen[word]! + rightSeen[other]!);
      if (dice > leastDice) own.push({ left: word, right: other, weight: dice * dice });
    }
    if (own.length > most) own = own.sort((a, b) => b.weight - a.weight || a.right - b.right).slice(0, most);
    for (const pair of own) pairs.push(pair);
  });
  return pairs;
}

/** The words of one side of each lesson, every word once: those of lesson k are words[starts[k]] … words[starts[k + 1] − 1]. */
function wordsOfEach(
  side: Side,
  lessons: readonly Lesson[],
  left: boolean,
): { readonly starts: Int32Array; readonly words: Int32Array } {
  const from = (lesson: Lesson) => side.starts[left ? lesson.left : lesson.right]!;
  const to = (lesson: Lesson) => side.starts[left ? lesson.leftEnd : lesson.rightEnd]!;
  const words = new Int32Array(lessons.reduce((sum, lesson) => sum + to(lesson) - from(lesson), 0));
  const starts = new Int32Array(lessons.length + 1);
  const last = new Int32Array(side.words.length).fill(-1);
  let size = 0;
  lessons.forEach((lesson, at) => {
    for (let t = from(lesson); t < to(lesson); t++) {
      const word = side.tokens[t]!;
      if (last[word] === at) continue;
      last[word] = at;
      words[size++] = word;
    }
    starts[at + 1] = size;
  });
  return { starts, words };
}
