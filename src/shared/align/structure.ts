import type { Segment } from '../model/segment.ts';
import { renumbered } from './renumbering.ts';
import type { BeadCost } from './search.ts';
import { shapeLeft, shapeRight } from './shapes.ts';
import type { Side } from './side.ts';

/** How far numbering and kinds can be trusted between two versions: shares of aligned pairs (0–1). */
export interface StructureTrust {
  /** Both are numbered: the numbers are the same. */
  readonly sameLabel: number;
  /** One is numbered: the other is, too. */
  readonly bothLabelled: number;
  /** The kinds are the same. */
  readonly sameKind: number;
}

export const startingTrust: StructureTrust = { sameLabel: 0.93, bothLabelled: 0.9, sameKind: 0.85 };

const mostForLabel = 6;
/** How often the members behind a dropped one are counted anew, rather than keeping their numbers. */
const countedAnew = 0.4;
const insideLabel = -2.5;
/** The same where both sides are numbered: who numbers members keeps them apart. */
const insideNumbered = -4;
const insideKind = -1.5;
const insideAlone = -2.5;
/** Kinds that are set apart on lines of their own in every language: to join two of them is rarely right. */
const standAlone: ReadonlySet<Segment['kind']> = new Set([
  'title',
  'heading',
  'header',
  'footer',
  'table-cell',
]);

/**
 * The share of numbering in a bead: its first segments carry the same label, which is worth the more the rarer the
 * label is, or the one it would have where the members of a shorter list were counted anew. A label inside a bead speaks
 * against the bead. Differing labels cost less than equal ones win, so that
 * one wrong number in a version does not turn its neighbours.
 */
export function labelCost(left: Side, right: Side, trust: StructureTrust): BeadCost {
  const numbers = new Map<string, number>();
  const numberOf = (label: string): number => {
    if (label === '') return 0;
    const known = numbers.get(label);
    if (known !== undefined) return known;
    numbers.set(label, numbers.size + 1);
    return numbers.size;
  };
  const lefts = Int32Array.from(left.labels, numberOf);
  const rights = Int32Array.from(right.labels, numberOf);
  const leftShares = shares(lefts, numbers.size);
  const rightShares = shares(rights, numbers.size);
  const leftBare = leftShares[0]!;
  const rightBare = rightShares[0]!;
  if (leftBare > 0.999 || rightBare > 0.999) return () => 0;
  // A version that numbers far less than the other is not expected to answer every number.
  const answered = Math.min(1, (1 - rightBare) / (1 - leftBare), (1 - leftBare) / (1 - rightBare));
  const both = trust.bothLabelled * answered;
  const oneBare = Math.max(
    -3,
    Math.log(((1 - both) * 0.5 + 0.02) / Math.max(0.05, Math.min(leftBare, rightBare))),
  );
  const neither = Math.min(2, Math.log((0.98 / Math.max(0.05, Math.max(leftBare, rightBare))) ** 0.5));
  const differing = Math.max(-3, Math.log((1 - trust.sameLabel) / 0.95));
  const same = new Float64Array(numbers.size + 1);
  for (let label = 1; label <= numbers.size; label++) {
    const chance = Math.max(leftShares[label]!, rightShares[label]!) / Math.max(1 - leftBare, 1 - rightBare);
    same[label] = Math.min(mostForLabel, Math.log(trust.sameLabel / Math.max(chance, 1e-4)));
  }
  const leftInside = inside(lefts);
  const rightInside = inside(rights);
  const anew = new Int32Array(numbers.size + 1);
  for (const [label, answer] of renumbered(left.labels, right.labels))
    anew[numbers.get(label)!] = numbers.get(answer)!;
  const kept = Math.log(1 - countedAnew);
  return (row, column, shape) => {
    const a = row - shapeLeft[shape]!;
    const b = column - shapeRight[shape]!;
    const x = lefts[a]!;
    const y = rights[b]!;
    let sum = 0;
    const within = leftInside[row]! - leftInside[a + 1]! + rightInside[column]! - rightInside[b + 1]!;
    if (x === 0 && y === 0) sum = neither;
    else if (x === 0 || y === 0) sum = oneBare;
    else if (x === y) sum = anew[x] === 0 ? same[x]! : same[x]! + kept;
    else sum = anew[x] === y ? same[y]! + Math.log(countedAnew) : differing;
    return sum + (x === 0 || y === 0 ? insideLabel : insideNumbered) * within;
  };
}

/**
 * The share of kinds in a bead: a heading answers a heading; a bead does not run from one kind into another, and does not
 * join lines that stand alone.
 */
export function kindCost(left: Side, right: Side, trust: StructureTrust): BeadCost {
  const kinds = new Map<string, number>();
  const numberOf = (segment: Segment): number => {
    const key = segment.kind === 'header' || segment.kind === 'footer' ? 'frame' : segment.kind;
    const known = kinds.get(key);
    if (known !== undefined) return known;
    kinds.set(key, kinds.size);
    return kinds.size - 1;
  };
  const lefts = Int32Array.from(left.segments, numberOf);
  const rights = Int32Array.from(right.segments, numberOf);
  const count = kinds.size;
  if (count < 2) return () => 0;
  const leftShares = shares(lefts, count);
  const rightShares = shares(rights, count);
  const ratio = new Float64Array(count * count);
  for (let x = 0; x < count; x++)
    for (let y = 0; y < count; y++) {
      const other = (1 - trust.sameKind) * (rightShares[y]! + 0.1);
      const chance = rightShares[y]! + 0.02;
      const back = leftShares[x]! + 0.02;
      const aligned = x === y ? trust.sameKind + other : other;
      ratio[x * count + y] = Math.max(-2, Math.min(2, Math.log(aligned / Math.sqrt(chance * back)) / 2));
    }
  const leftTurns = turns(lefts);
  const rightTurns = turns(rights);
  const leftAlone = inside(Int32Array.from(left.segments, ({ kind }) => Number(standAlone.has(kind))));
  const rightAlone = inside(Int32Array.from(right.segments, ({ kind }) => Number(standAlone.has(kind))));
  return (row, column, shape) => {
    const a = row - shapeLeft[shape]!;
    const b = column - shapeRight[shape]!;
    return (
      ratio[lefts[a]! * count + rights[b]!]! +
      insideKind * (leftTurns[row]! - leftTurns[a + 1]! + rightTurns[column]! - rightTurns[b + 1]!) +
      insideAlone * (leftAlone[row]! - leftAlone[a + 1]! + rightAlone[column]! - rightAlone[b + 1]!)
    );
  };
}

function shares(values: Int32Array, count: number): Float64Array {
  const found = new Float64Array(count + 1);
  for (const value of values) found[value] = found[value]! + 1 / values.length;
  return found;
}

/** Running number of segments with a label, or another mark above 0, among the first n. */
function inside(labels: Int32Array): Int32Array {
  const sums = new Int32Array(labels.length + 1);
  labels.forEach((label, at) => {
    sums[at + 1] = sums[at]! + (label > 0 ? 1 : 0);
  });
  return sums;
}

/** Running number of segments that differ in kind from the one before, among the first n. */
function turns(kinds: Int32Array): Int32Array {
  const sums = new Int32Array(kinds.length + 1);
  for (let at = 1; at < kinds.length; at++) sums[at + 1] = sums[at]! + (kinds[at] === kinds[at - 1] ? 0 : 1);
  return sums;
}
