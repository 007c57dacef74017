import { type Band, bandOf, type Walls, wholeBand } from './band.ts';
import { chainTree } from './chain.ts';
import { lengthRatio } from './density.ts';
import type { WordPair } from './links.ts';
import type { Side } from './side.ts';

const smallLattice = 300_000;
const rarest = 4;
const surest = 1.4;
const narrow = 8;
const widest = 300;
/** Anchors further apart than this may not stray from each other any more than anchors so far apart. */
const farthest = 200;
/** By how much the path may stray more with every segment that lies between a place and the nearest anchor. */
const slack = 0.06;

/** A place where two versions meet: left segment, right segment, and how much it says. */
interface Anchor {
  readonly left: number;
  readonly right: number;
  readonly weight: number;
}

/**
 * Where to look at first. Small lattices are searched whole. In large ones rare words that look alike show the way
 * (a heaviest ascending chain of them, cleared of loners); between these anchors the path is near the line on which
 * both versions have used up the same share of their text.
 */
export function firstBand(left: Side, right: Side, known: readonly WordPair[], walls: Walls): Band {
  if (left.count * right.count <= smallLattice) return wholeBand(left.count, right.count, walls);
  const leftText = running(left.lengths);
  const rightText = running(right.lengths);
  const ratio = lengthRatio(left, right);
  // Right segments that go with a left one.
  const slope = (ratio * (leftText[left.count]! / left.count)) / (rightText[right.count]! / right.count);
  const anchors = withoutLoners(heaviestChain(meetings(left, right, known), right.count), slope);
  const points: Anchor[] = [
    { left: 0, right: 0, weight: 1 },
    ...walls.map(([l, r]) => ({ left: l, right: r, weight: 1 })),
    ...anchors,
    { left: left.count, right: right.count, weight: 1 },
  ].sort((a, b) => a.left - b.left || a.right - b.right);
  const low = new Float64Array(left.count + 1).fill(right.count);
  const high = new Float64Array(left.count + 1);
  for (let at = 1; at < points.length; at++) {
    const from = points[at - 1]!;
    const to = points[at]!;
    if (to.right < from.right) continue;
    stretch(from, to, leftText, rightText, ratio, low, high);
  }
  return bandOf(right.count, low, high, walls);
}

/**
 * Rows between two anchors: near the lines on which the right text goes along with the left one from the first anchor
 * and back from the second, and all between these lines. They part where one version lacks something; nobody knows yet
 * at which of its rows.
 */
function stretch(
  from: Anchor,
  to: Anchor,
  leftText: Float64Array,
  rightText: Float64Array,
  ratio: number,
  low: Float64Array,
  high: Float64Array,
): void {
  let onward = from.right;
  let back = from.right;
  for (let row = from.left; row <= to.left; row++) {
    const reached = rightText[from.right]! + ratio * (leftText[row]! - leftText[from.left]!);
    const remaining = rightText[to.right]! - ratio * (leftText[to.left]! - leftText[row]!);
    while (onward < to.right && rightText[onward]! < reached) onward++;
    while (back < to.right && rightText[back]! < remaining) back++;
    const near = Math.min(row - from.left, to.left - row);
    const width = Math.min(widest, narrow + near * slack);
    low[row] = Math.min(low[row]!, Math.min(onward, back) - width);
    high[row] = Math.max(high[row]!, Math.max(onward, back) + width);
  }
}

function meetings(left: Side, right: Side, known: readonly WordPair[]): Anchor[] {
  const wantedLeft = new Map<number, number[]>();
  const wantedRight = new Map<number, number[]>();
  const pairs = known.filter(
    (pair) =>
      pair.weight >= surest &&
      left.words[pair.left]!.frequency <= rarest &&
      right.words[pair.right]!.frequency <= rarest,
  );
  for (const pair of pairs) {
    wantedLeft.set(pair.left, []);
    wantedRight.set(pair.right, []);
  }
  collect(left, wantedLeft);
  collect(right, wantedRight);
  const anchors: Anchor[] = [];
  for (const pair of pairs)
    for (const l of wantedLeft.get(pair.left)!)
      for (const r of wantedRight.get(pair.right)!)
        anchors.push({
          left: l,
          right: r,
          weight: 1 / (left.words[pair.left]!.frequency * right.words[pair.right]!.frequency),
        });
  return anchors;
}

function collect(side: Side, wanted: Map<number, number[]>): void {
  for (let segment = 0; segment < side.count; segment++)
    for (let t = side.starts[segment]!; t < side.starts[segment + 1]!; t++) {
      const places = wanted.get(side.tokens[t]!);
      if (places !== undefined && places[places.length - 1] !== segment) places.push(segment);
    }
}

/** The heaviest chain that ascends in both versions. */
function heaviestChain(anchors: readonly Anchor[], columns: number): Anchor[] {
  // Of anchors in one row the rightmost comes first, so that a chain takes only one of them.
  const sorted = [...anchors].sort((a, b) => a.left - b.left || b.right - a.right);
  const best = new Float64Array(sorted.length);
  const before = new Int32Array(sorted.length).fill(-1);
  const tree = chainTree(columns);
  let end = -1;
  sorted.forEach((anchor, at) => {
    const previous = anchor.right > 0 ? tree.bestUpTo(anchor.right - 1) : -1;
    best[at] = anchor.weight + (previous < 0 ? 0 : best[previous]!);
    before[at] = previous;
    tree.enter(anchor.right, at, best[at]!);
    if (end < 0 || best[at]! > best[end]!) end = at;
  });
  const chain: Anchor[] = [];
  for (let at = end; at >= 0; at = before[at]!) chain.push(sorted[at]!);
  return chain.reverse();
}

/** Anchors whose neighbours in the chain agree with them; a lone match far off the line is chance. */
function withoutLoners(chain: readonly Anchor[], slope: number): Anchor[] {
  return chain.filter((anchor, at) => {
    let agreeing = 0;
    for (let other = Math.max(0, at - 4); other <= Math.min(chain.length - 1, at + 4); other++) {
      if (other === at) continue;
      const rows = chain[other]!.left - anchor.left;
      const columns = chain[other]!.right - anchor.right;
      if (Math.abs(columns - slope * rows) <= 6 + 0.25 * Math.min(farthest, Math.abs(rows))) agreeing++;
    }
    return agreeing >= 2;
  });
}

function running(values: Float64Array): Float64Array {
  const sums = new Float64Array(values.length + 1);
  values.forEach((value, at) => {
    sums[at + 1] = sums[at]! + value;
  });
  return sums;
}
