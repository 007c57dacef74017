import { type Block, isEmpty } from './blocks.ts';
import { wordEvidence } from './evidence.ts';
import { lengthFit } from './length.ts';
import type { PairAlignment } from './pair.ts';
import { longestSide } from './shapes.ts';

/** What each segment more costs in a row larger than any shape, as 5-1 is rarer than 4-1. */
const another = -0.9;
/** So many segments on either side of a row are tried at most. */
const farthest = 20;

/**
 * Takes into a row what it left over beside it because no shape is that large: a version that has in one segment what another
 * has in more than five. It is done where lengths and words of the whole row are better than those of the row and a gap.
 */
export function withLargeRows(
  blocks: readonly Block[],
  pairs: readonly (readonly (PairAlignment | undefined)[])[],
): readonly Block[] {
  const versions = blocks[0]?.from.length ?? 0;
  let current = blocks;
  for (let version = 0; version < versions; version++) current = extended(current, pairs, version);
  return current;
}

function extended(
  blocks: readonly Block[],
  pairs: readonly (readonly (PairAlignment | undefined)[])[],
  version: number,
): readonly Block[] {
  const gone = new Set<number>();
  const rows = blocks.map((block, at) => {
    if (block.link !== undefined || isEmpty(block, version) || isAlone(block, version)) return block;
    let row = block;
    for (const step of [1, -1]) {
      const loose: number[] = [];
      for (let next = at + step; loose.length < farthest; next += step) {
        const other = blocks[next];
        if (other === undefined || gone.has(next) || !isAlone(other, version)) break;
        if (!touches(row, other, version, loose.length, step)) break;
        loose.push(next);
      }
      const taken = bestExtension(row, pairs, version, loose.length, step);
      for (let k = 0; k < taken.size; k++) gone.add(loose[k]!);
      row = taken.row;
    }
    return row;
  });
  return gone.size === 0 ? blocks : rows.filter((_, at) => !gone.has(at));
}

/** True when only this version has anything in the block. */
function isAlone(block: Block, version: number): boolean {
  return block.from.every((from, at) =>
    at === version ? block.to[at]! === from + 1 : block.to[at]! <= from,
  );
}

/** Whether a single segment is the next one of its version, so many beyond a row. */
function touches(row: Block, other: Block, version: number, beyond: number, step: number): boolean {
  return step > 0
    ? other.from[version] === row.to[version]! + beyond
    : other.to[version] === row.from[version]! - beyond;
}

function bestExtension(
  row: Block,
  pairs: readonly (readonly (PairAlignment | undefined)[])[],
  version: number,
  room: number,
  step: number,
): { readonly row: Block; readonly size: number } {
  let best = { row, size: 0 };
  let most = 0;
  const held = row.to[version]! - row.from[version]!;
  for (let size = Math.max(1, longestSide + 1 - held); size <= room; size++) {
    const wider = widened(row, version, step * size);
    const gain = gainOf(row, wider, pairs, version, size, size === room);
    if (gain.sum <= most) continue;
    most = gain.sum;
    best = { row: { ...wider, sure: 1 / (1 + Math.exp(-gain.believed)) }, size };
  }
  return best;
}

function widened(row: Block, version: number, by: number): Block {
  const from = Int32Array.from(row.from);
  const to = Int32Array.from(row.to);
  if (by > 0) to[version] = to[version]! + by;
  else from[version] = from[version]! + by;
  return { from, to };
}

/** By how much the wider row is better than the row and a gap, on average over the versions it is compared with. */
function gainOf(
  row: Block,
  wider: Block,
  pairs: readonly (readonly (PairAlignment | undefined)[])[],
  version: number,
  size: number,
  isWholeGap: boolean,
): { readonly sum: number; readonly believed: number } {
  let sum = 0;
  let believed = 0;
  let count = 0;
  for (let other = 0; other < row.from.length; other++) {
    if (other === version || isEmpty(row, other)) continue;
    const pair = pairs[Math.min(version, other)]![Math.max(version, other)]!;
    const { gapOpen, gapMore, gapEnd, gapNone } = pair.lattice.prior;
    const gap = size * gapMore + (isWholeGap ? gapOpen + gapEnd - gapNone - gapMore : 0);
    const gain = says(pair, wider, version, other) - says(pair, row, version, other) + size * another - gap;
    sum += gain;
    believed += pair.weights.belief * gain;
    count++;
  }
  return { sum: sum / count, believed: believed / count };
}

/** What lengths and words say for a row of any size. */
function says(pair: PairAlignment, row: Block, version: number, other: number): number {
  const [l, r] = [Math.min(version, other), Math.max(version, other)];
  const bead = { left: row.from[l]!, leftEnd: row.to[l]!, right: row.from[r]!, rightEnd: row.to[r]! };
  return lengthFit(pair.left, pair.right, pair.length, bead) + wordEvidence(pair, bead).sum;
}
