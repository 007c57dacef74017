import type { Segment } from '../model/segment.ts';
import type { Unit } from '../model/unit.ts';
import { type Lesson, learnedLinks } from './learn.ts';
import type { WordPair } from './links.ts';
import { readSide, type Side } from './side.ts';

/** A pair says something once this share of a word's sightings went to the other. */
const leastChance = 0.15;
/** A pair learned from examples counts as much as so many sightings at most. */
const mostSightings = 3;

/**
 * What units that people have fixed teach about the words of two versions: IBM Model 1 on the fixed units alone, as
 * pairs to start from when the rest is aligned. `segments` are all segments of the versions, fixed ones among them.
 */
export function examplePairs(
  left: Side,
  right: Side,
  segments: Readonly<Record<string, readonly Segment[]>>,
  fixed: readonly Unit[],
): WordPair[] {
  const lefts: Segment[] = [];
  const rights: Segment[] = [];
  const lessons: Lesson[] = [];
  const leftById = new Map((segments[left.language] ?? []).map((segment) => [segment.id, segment]));
  const rightById = new Map((segments[right.language] ?? []).map((segment) => [segment.id, segment]));
  for (const unit of fixed) {
    const own = held(unit, left.language, leftById);
    const other = held(unit, right.language, rightById);
    if (own.length === 0 || other.length === 0) continue;
    const from = { left: lefts.length, right: rights.length };
    lefts.push(...own);
    rights.push(...other);
    lessons.push({ ...from, leftEnd: lefts.length, rightEnd: rights.length, weight: 1 });
  }
  if (lessons.length === 0) return [];
  const taughtLeft = readSide(left.language, lefts);
  const taughtRight = readSide(right.language, rights);
  const links = learnedLinks(taughtLeft, taughtRight, [], lessons);
  const pairs: WordPair[] = [];
  for (let link = 0; link < links.rights.length; link++) {
    if (Math.min(links.forwardChance[link]!, links.backwardChance[link]!) < leastChance) continue;
    const here = left.wordNumbers.get(taughtLeft.words[links.lefts[link]!]!.key);
    const there = right.wordNumbers.get(taughtRight.words[links.rights[link]!]!.key);
    if (here === undefined || there === undefined) continue;
    const sightings = Math.sqrt(links.forward[link]! * links.backward[link]!);
    pairs.push({ left: here, right: there, weight: Math.min(mostSightings, sightings) });
  }
  return pairs;
}

function held(unit: Unit, language: string, byId: ReadonlyMap<string, Segment>): Segment[] {
  return (unit.segments[language] ?? []).flatMap((id) => byId.get(id) ?? []);
}
