import { type Block, isEmpty } from './blocks.ts';
import { wordEvidence } from './evidence.ts';
import type { PairAlignment } from './pair.ts';
import type { Side } from './side.ts';

/** By how much the words of one order must outweigh those of the other. */
const decisive = 2;

/**
 * Takes blocks of two segments a version apart when some version has the two in the opposite order: two closing lines
 * exchanged are found as one 2-2 bead, since no path can cross itself. A block is taken apart only when the words say
 * clearly for every version which way round it stands, and at least one stands crosswise; the two rows carry `link`.
 * Sentences of a paragraph are left together: a translator may turn them round, but they are told as one.
 * `pairs[a][b]`, a < b, is the alignment of versions a and b; `first` is the version the others are compared with.
 */
export function splitExchanged(
  blocks: readonly Block[],
  pairs: readonly (readonly (PairAlignment | undefined)[])[],
  first: number,
): Block[] {
  return blocks.flatMap((block) => rowsOf(block, pairs, first) ?? [block]);
}

function rowsOf(
  block: Block,
  pairs: readonly (readonly (PairAlignment | undefined)[])[],
  first: number,
): Block[] | null {
  if (block.to[first]! - block.from[first]! !== 2) return null;
  const upper = { from: Int32Array.from(block.from), to: Int32Array.from(block.to) };
  const lower = { from: Int32Array.from(block.from), to: Int32Array.from(block.to) };
  upper.to[first] = block.from[first]! + 1;
  lower.from[first] = block.from[first]! + 1;
  let link = 0;
  for (let version = 0; version < block.from.length; version++) {
    if (version === first || isEmpty(block, version)) continue;
    const start = block.from[version]!;
    if (block.to[version]! - start !== 2) return null;
    const says = (own: number, other: number) => evidence(pairs, first, own, version, other);
    const [a, b] = [block.from[first]!, block.from[first]! + 1];
    const straight = says(a, start) + says(b, start + 1);
    const crossed = says(a, start + 1) + says(b, start);
    if (Math.abs(crossed - straight) < decisive) return null;
    const across = crossed > straight;
    if (across && crossed < decisive) return null;
    if (across && !linesAlone(pairs, first, a, version, start)) return null;
    if (across) link = Math.max(link, crossed);
    upper.from[version] = across ? start + 1 : start;
    upper.to[version] = upper.from[version]! + 1;
    lower.from[version] = across ? start : start + 1;
    lower.to[version] = lower.from[version]! + 1;
  }
  return link === 0
    ? null
    : [
        { ...upper, link },
        { ...lower, link },
      ];
}

/** What the words say for one segment of version `a` and one of version `b`. */
function evidence(
  pairs: readonly (readonly (PairAlignment | undefined)[])[],
  a: number,
  own: number,
  b: number,
  other: number,
): number {
  const [pair, left, right] = a < b ? [pairs[a]![b]!, own, other] : [pairs[b]![a]!, other, own];
  return wordEvidence(pair, { left, leftEnd: left + 1, right, rightEnd: right + 1 }).sum;
}

/** True when two segments of either version are lines that stand for themselves, not sentences of running text. */
function linesAlone(
  pairs: readonly (readonly (PairAlignment | undefined)[])[],
  a: number,
  own: number,
  b: number,
  other: number,
): boolean {
  const pair = a < b ? pairs[a]![b]! : pairs[b]![a]!;
  const [left, right] = a < b ? [own, other] : [other, own];
  return (
    [left, left + 1].every((at) => alone(pair.left, at)) &&
    [right, right + 1].every((at) => alone(pair.right, at))
  );
}

const sentenceEnd = /[\p{P}](?:\p{Pf}|\p{Pe})*\s*$/u;

function alone(side: Side, at: number): boolean {
  const { kind, text } = side.segments[at]!;
  return kind !== 'paragraph' || side.labels[at] !== '' || !sentenceEnd.test(text);
}
