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
    for (const lesson of lessons)
      count(lesson, (link, forward, backward) => {
        links.forward[link] = links.forward[link]! + forward;
        links.backward[link] = links.backward[link]! + backward;
      });
  }
  return links;
}

/** Hands out the expected count of every link that may be at work in a bead, in both directions. */
export type LessonCounter = (
  lesson: Lesson,
  take: (link: number, forward: number, backward: number) => void,
) => void;

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
  return (lesson, take) => {
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
    let at = 0;
    for (let t = leftFrom; t < leftTo; t++) {
      const end = ends[t - leftFrom]!;
      let leftMass = (nullChance * left.words[left.tokens[t]!]!.frequency) / leftTotal;
      for (let i = at; i < end; i++) leftMass += rightTimes[rights[met[i]!]!]! * backwardChance[met[i]!]!;
      for (; at < end; at++) {
        const link = met[at]!;
        const other = rights[link]!;
        const share = lesson.weight * rightTimes[other]!;
        take(
          link,
          (share * forwardChance[link]!) / rightMass[other]!,
          (share * backwardChance[link]!) / leftMass,
        );
      }
    }
    for (let t = rightFrom; t < rightTo; t++) rightTimes[right.tokens[t]!] = 0;
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
  lessons.forEach((lesson, at) => {
    for (let t = left.starts[lesson.left]!; t < left.starts[lesson.leftEnd]!; t++) {
      const word = left.tokens[t]!;
      const list = holders[word]!;
      if (list[list.length - 1] !== at) {
        list.push(at);
        leftSeen[word] = leftSeen[word]! + lesson.weight;
      }
    }
    eachWordOnce(right, lesson, at, (word) => {
      rightSeen[word] = rightSeen[word]! + lesson.weight;
    });
  });
  const together = new Float32Array(right.words.length);
  // Pairs seen once explain their bead away in small documents; large ones have too many of them, and need none.
  const least = lessons.length > manyLessons ? 1.3 : 0.2;
  const pairs: WordPair[] = [];
  holders.forEach((list, word) => {
    if (list.length < 2 && least > 1) return;
    const touched: number[] = [];
    for (const at of list) {
      const lesson = lessons[at]!;
      eachWordOnce(right, lesson, at, (other) => {
        if (together[other] === 0) touched.push(other);
        together[other] = together[other]! + lesson.weight;
      });
    }
    let own: WordPair[] = [];
    for (const other of touched) {
      const joint = together[other]!;
      together[other] = 0;
      if (joint < least) continue;
      const dice = (2 * joint) / (leftSeen[word]! + rightSeen[other]!);
      if (dice > leastDice) own.push({ left: word, right: other, weight: dice * dice });
    }
    const most = least > 1 ? mostPartners / 4 : mostPartners;
    if (own.length > most) own = own.sort((a, b) => b.weight - a.weight || a.right - b.right).slice(0, most);
    for (const pair of own) pairs.push(pair);
  });
  return pairs;
}

const lastHolder = new WeakMap<Side, Int32Array>();

function eachWordOnce(side: Side, lesson: Lesson, at: number, visit: (word: number) => void): void {
  let last = lastHolder.get(side);
  if (last === undefined) {
    last = new Int32Array(side.words.length).fill(-1);
    lastHolder.set(side, last);
  }
  const from = side.starts[lesson.right]!;
  const to = side.starts[lesson.rightEnd]!;
  for (let t = from; t < to; t++) {
    const word = side.tokens[t]!;
    if (last[word] === at) continue;
    last[word] = at;
    visit(word);
  }
  for (let t = from; t < to; t++) last[side.tokens[t]!] = -1;
}
