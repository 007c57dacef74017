import { type Ballot, ballotOf, type Voices, voicesOf } from './ballot.ts';
import type { Cuts } from './blocks.ts';
import { chainTree } from './chain.ts';
import { partedAtHoles } from './holes.ts';
import type { PairAlignment } from './pair.ts';
import { eachOf, valueAt } from './support.ts';

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
 * ascending chain of cuts with the highest summed mean support above a floor. Where all but one agree on a cut, the one may
 * have a hole there. `pairs[a][b]`, a < b, is the alignment of versions a and b; `order` tells who comes when.
 */
export function joinPairs(
  counts: readonly number[],
  pairs: readonly (readonly (PairAlignment | undefined)[])[],
  order: readonly number[],
): Cuts {
  const voices = voicesOf(counts, pairs);
  const joined = cutsThrough(order, voices);
  if (order.length < 3) return joined;
  return order.reduce<Cuts>((cuts, version) => {
    const others = order.filter((other) => other !== version);
    return partedAtHoles(cuts, cutsThrough(others, voices), version, pairs);
  }, joined);
}

/** The cuts that stand in all these versions, added in this order; the places of others in them mean nothing. */
function cutsThrough(order: readonly number[], voices: Voices): Cuts {
  const ballot = ballotOf(voices, order);
  const first = order[0]!;
  let cuts: Int32Array[] = [];
  for (let at = 0; at <= voices.counts[first]!; at++) {
    const cut = new Int32Array(voices.counts.length).fill(-1);
    cut[first] = at;
    cuts.push(cut);
  }
  const placed = [first];
  for (const version of order.slice(1)) {
    cuts = withVersion(cuts, placed, version, ballot);
    placed.push(version);
  }
  return cuts.filter((cut, at) => at === 0 || at === cuts.length - 1 || holds(cut, ballot));
}

/** Adds a version to every cut that finds a place in it, by the heaviest ascending chain of (cut, place). */
function withVersion(
  cuts: readonly Int32Array[],
  placed: readonly number[],
  version: number,
  { counts, agreed, gaps }: Ballot,
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
function holds(cut: Int32Array, { versions, agreed, gaps, meetings }: Ballot): boolean {
  const spare = new Float64Array(cut.length);
  for (const a of versions)
    for (const b of versions) {
      if (a >= b) continue;
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
