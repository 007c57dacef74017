import { chainTree } from './chain.ts';
import { gapOf, meetingOf } from './meetings.ts';
import type { PairAlignment } from './pair.ts';
import { eachOf, rowSums, type Support, sparse, turned, valueAt } from './support.ts';

/** Cuts through all versions at once: entry v of a cut is the number of segments of version v before it. */
export type Cuts = readonly Int32Array[];

const worthKeeping = 0.02;
/** A pair's own word counts as much as that of so many third versions. */
const ownWord = 3;
const floorWhileGrowing = 0.3;
/** What every version has to hear on average from the others for a cut to stand. */
const floorOfEach = 0.5;
const certain = 1e6;
const nearlySilent = 0.02;
const tolerated = 0.1;
/** Less than one third version of one brings to two cuts that their own pair keeps apart. */
const seconded = 0.2;

/**
 * Joins pairwise alignments of N versions into one. Every pair says how probable each meeting of two cuts is; a
 * third version that is sure of both confirms or corrects the pair (probabilistic consistency; C. Do and others
 * 2005). Inside a gap a pair has nothing to say and abstains. Versions are then added one at a time, keeping the
 * ascending chain of cuts with the highest summed mean support above a floor. `pairs[a][b]`, a < b, is the
 * alignment of versions a and b; `order` tells who comes when.
 */
export function joinPairs(
  counts: readonly number[],
  pairs: readonly (readonly (PairAlignment | undefined)[])[],
  order: readonly number[],
): Cuts {
  const versions = counts.length;
  const direct = both(versions, (a, b) => meetingOf(pairs[a]![b]!.lattice, counts[a]!));
  const gaps = both(versions, (a, b) => gapOf(pairs[a]![b]!.lattice, counts[a]!));
  const meetings = direct.map((row) => row.map(rowSums));
  const agreed = both(versions, (a, b) => agreement(direct, gaps, meetings, a, b, counts));
  const ballot: Ballot = { agreed, gaps, meetings };
  const first = order[0]!;
  let cuts: Int32Array[] = [];
  for (let at = 0; at <= counts[first]!; at++) {
    const cut = new Int32Array(versions).fill(-1);
    cut[first] = at;
    cuts.push(cut);
  }
  const placed = [first];
  for (const version of order.slice(1)) {
    cuts = withVersion(cuts, placed, version, counts, ballot);
    placed.push(version);
  }
  return cuts.filter((cut, at) => at === 0 || at === cuts.length - 1 || holds(cut, ballot));
}

/** What the pairs say for a meeting of two cuts, and how far they abstain. */
interface Ballot {
  readonly agreed: readonly (readonly Support[])[];
  readonly gaps: readonly (readonly Support[])[];
  /** How many cuts of the other version each cut meets, by the pair itself. */
  readonly meetings: readonly (readonly Float64Array[])[];
}

/** Makes something for every ordered pair of versions: as given for a < b, turned round for a > b. */
function both(versions: number, make: (a: number, b: number) => Support): Support[][] {
  const table: Support[][] = Array.from({ length: versions }, () => []);
  for (let a = 0; a < versions; a++)
    for (let b = a + 1; b < versions; b++) {
      table[a]![b] = make(a, b);
      table[b]![a] = turned(table[a]![b]!);
    }
  return table;
}

/**
 * Direct support counted more than once, and what each other version makes of it, as far as it has a say. `meetings` are the
 * sums of the rows of `direct`: how many cuts of the other version each cut meets.
 */
function agreement(
  direct: readonly (readonly Support[])[],
  gaps: readonly (readonly Support[])[],
  meetings: readonly (readonly Float64Array[])[],
  a: number,
  b: number,
  counts: readonly number[],
): Support {
  const sums = new Float64Array(counts[b]! + 1);
  const through = new Float64Array(counts[b]! + 1);
  const others = direct.map((_, other) => other).filter((other) => other !== a && other !== b);
  const silent = others.map((other) => [rowSums(gaps[a]![other]!), rowSums(gaps[b]![other]!)] as const);
  return sparse(counts[a]!, (row, put) => {
    const touched = new Set<number>();
    eachOf(direct[a]![b]!, row, (column, value) => {
      sums[column] = sums[column]! + ownWord * value;
      touched.add(column);
    });
    for (const other of others) {
      const seen = new Set<number>();
      eachOf(direct[a]![other]!, row, (middle, near) => {
        // Where the third version stands still it meets both ends of what it lacks, and cannot tell them apart.
        const meets = Math.max(1, meetings[other]![a]![middle]!) * Math.max(1, meetings[other]![b]![middle]!);
        eachOf(direct[other]![b]!, middle, (column, far) => {
          seen.add(column);
          through[column] = Math.max(through[column]!, (near * far) / meets);
        });
      });
      for (const column of seen) {
        sums[column] = sums[column]! + through[column]!;
        through[column] = 0;
        touched.add(column);
      }
    }
    for (const column of [...touched].sort((x, y) => x - y)) {
      let voices = ownWord + others.length;
      for (const [near, far] of silent) voices -= Math.min(1, Math.max(near[row] ?? 0, far[column] ?? 0));
      const value = Math.min(1, sums[column]! / voices);
      sums[column] = 0;
      if (value > worthKeeping) put(column, value);
    }
  });
}

/** Adds a version to every cut that finds a place in it, by the heaviest ascending chain of (cut, place). */
function withVersion(
  cuts: readonly Int32Array[],
  placed: readonly number[],
  version: number,
  counts: readonly number[],
  { agreed, gaps }: Ballot,
): Int32Array[] {
  const end = counts[version]!;
  const gains = new Map<number, number>();
  const silences = new Map<number, number>();
  const points: { cut: number; place: number; best: number; before: number }[] = [];
  const tree = chainTree(end);
  cuts.forEach((cut, at) => {
    gains.clear();
    silences.clear();
    for (const other of placed) {
      eachOf(agreed[other]![version]!, cut[other]!, (place, value) => {
        gains.set(place, (gains.get(place) ?? 0) + value / placed.length);
      });
      eachOf(gaps[other]![version]!, cut[other]!, (place, value) => {
        gains.set(place, (gains.get(place) ?? 0) + (floorWhileGrowing * value) / placed.length);
        silences.set(place, (silences.get(place) ?? 0) + value / placed.length);
      });
    }
    if (at === 0) gains.set(0, certain);
    if (at === cuts.length - 1) gains.set(end, certain);
    for (const place of [...gains.keys()].sort((x, y) => x - y)) {
      const gain = gains.get(place)! - floorWhileGrowing;
      // A cut most have nothing to say about is kept for versions still to come.
      const silent = (silences.get(place) ?? 0) > 0.5;
      if (gain <= 0 && !(silent && gain > -tolerated)) continue;
      const before = tree.bestUpTo(place);
      const best = Math.max(gain, nearlySilent) + (before < 0 ? 0 : points[before]!.best);
      tree.enter(place, points.length, best);
      points.push({ cut: at, place, best, before });
    }
  });
  let last = 0;
  points.forEach((point, at) => {
    if (point.best > points[last]!.best) last = at;
  });
  const grown: Int32Array[] = [];
  for (let at = last; at >= 0; at = points[at]!.before) {
    const { cut, place } = points[at]!;
    const wider = Int32Array.from(cuts[cut]!);
    wider[version] = place;
    grown.push(wider);
  }
  return grown.reverse();
}

/**
 * True when every version hears on average enough support from the others, where its pairs have a say. A mean over
 * all pairs would let versions that agree among themselves cut one that does not. Two cuts that both belong elsewhere, and
 * that no third version brings together, do not meet, however well they go with all others: those stand still there.
 */
function holds(cut: Int32Array, { agreed, gaps, meetings }: Ballot): boolean {
  const spare = new Float64Array(cut.length);
  for (let a = 0; a < cut.length; a++)
    for (let b = a + 1; b < cut.length; b++) {
      const say = 1 - valueAt(gaps[a]![b]!, cut[a]!, cut[b]!);
      const heard = valueAt(agreed[a]![b]!, cut[a]!, cut[b]!);
      const elsewhere = Math.min(say, meetings[a]![b]![cut[a]!]!, meetings[b]![a]![cut[b]!]!);
      if (heard < seconded && elsewhere > 0.5) return false;
      const value = heard - floorOfEach * say;
      spare[a] = spare[a]! + value;
      spare[b] = spare[b]! + value;
    }
  return spare.every((value) => value > -tolerated);
}
