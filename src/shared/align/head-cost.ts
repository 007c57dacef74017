import type { BeadCost } from './search.ts';
import { shapeLeft, shapeRight } from './shapes.ts';
import type { Side } from './side.ts';

const unsaid = -3;
/** What `labelCost` takes off for a label inside a bead is given back where the other version says it inside, too. */
const runIn = 2.5;

/**
 * The share of heads in a bead. A segment that is nothing but a label ("II.", "Article 7") is not joined with its neighbours
 * when the other version does not say the label there: it stands alone, and the other version lacks it. Where the other
 * version runs the head into its text, it belongs to that text.
 */
export function headCost(left: Side, right: Side): BeadCost {
  if (!left.heads.includes(1) && !right.heads.includes(1)) return () => 0;
  const lefts = runningHeads(left);
  const rights = runningHeads(right);
  return (row, column, shape) => {
    const a = row - shapeLeft[shape]!;
    const b = column - shapeRight[shape]!;
    let sum = 0;
    if (row - a > 1 && lefts[row]! > lefts[a]!) sum += joinedHeads(left, a, row, right, b, column);
    if (column - b > 1 && rights[column]! > rights[b]!) sum += joinedHeads(right, b, column, left, a, row);
    return sum;
  };
}

/** What speaks for the heads in segments [from, to) of a side standing with its neighbours. */
function joinedHeads(side: Side, from: number, to: number, other: Side, start: number, end: number): number {
  let sum = 0;
  for (let at = from; at < to; at++) {
    if (side.heads[at] === 0) continue;
    const number = ordinalOf(side.labels[at]!);
    if (isLabelled(other, start, end, number)) continue;
    if (!says(other, start, end, number)) sum += unsaid;
    else if (at > from) sum += runIn;
  }
  return sum;
}

function isLabelled(side: Side, from: number, to: number, number: string): boolean {
  for (let at = from; at < to; at++) if (ordinalOf(side.labels[at]!) === number) return true;
  return false;
}

function says(side: Side, from: number, to: number, number: string): boolean {
  const word = side.wordNumbers.get(`#${number}`);
  return word !== undefined && side.tokens.subarray(side.starts[from]!, side.starts[to]!).includes(word);
}

/** The last part of a label: "article 7" and "7" say the same. */
function ordinalOf(label: string): string {
  return label.slice(Math.max(label.lastIndexOf('/'), label.lastIndexOf(' ')) + 1);
}

/** Running number of heads among the first n segments. */
function runningHeads({ heads }: Side): Int32Array {
  const sums = new Int32Array(heads.length + 1);
  heads.forEach((head, at) => {
    sums[at + 1] = sums[at]! + head;
  });
  return sums;
}
