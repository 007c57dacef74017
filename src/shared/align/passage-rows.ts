import { type Block, isEmpty, singles } from './blocks.ts';
import type { Run } from './runs.ts';

/** A row of a passage that stands elsewhere: the segments of two versions that belong together. */
export interface PassageRow {
  readonly ranges: ReadonlyMap<number, Run>;
  /** What the words say for it; a log-likelihood ratio. */
  readonly link: number;
  /** How probable it is (0–1) among the ways to align the passage. */
  readonly sure: number;
}

/**
 * The blocks with the rows of passages put together. Blocks are not cut: a row takes whole what it touches, and rows that touch
 * one block become one. Other versions stay with the holder's side, or come along with the donor's where the holder has
 * none; what nobody takes along stands alone.
 */
export function withPassages(
  blocks: readonly Block[],
  rows: readonly PassageRow[],
  holder: number,
  donor: number,
): readonly Block[] {
  const places = [holder, donor].map((version) => blockOfEach(blocks, version));
  const made = new Map<number, Block>();
  const taken = new Map<number, Set<number>>();
  for (const { takers, givers, link, sure } of joined(rows, places, holder, donor)) {
    const row = together(blocks, takers, givers, holder, donor);
    if (row === null) continue;
    made.set(takers[0]!, { from: row.from, to: row.to, link, sure });
    for (const at of takers) note(taken, at, row.kept);
    for (const at of givers) note(taken, at, row.brought);
  }
  return blocks.flatMap((block, at) => {
    const own = made.get(at);
    const gone = taken.get(at);
    const left = gone === undefined ? [block] : leftOver(block, gone);
    return own === undefined ? left : [own, ...left];
  });
}

/** The blocks that become one row: those that hold the holder's side, and those that hold the donor's. */
interface Joined {
  takers: number[];
  givers: number[];
  link: number;
  sure: number;
}

function joined(
  rows: readonly PassageRow[],
  [holders, donors]: readonly Int32Array[],
  holder: number,
  donor: number,
): Joined[] {
  const groups: Joined[] = [];
  for (const { ranges, link, sure } of rows) {
    const takers = blocksIn(holders!, ranges.get(holder)!);
    const givers = blocksIn(donors!, ranges.get(donor)!);
    const last = groups.at(-1);
    if (last !== undefined && (last.takers.includes(takers[0]!) || last.givers.includes(givers[0]!))) {
      last.takers = [...new Set([...last.takers, ...takers])];
      last.givers = [...new Set([...last.givers, ...givers])];
      last.link += link;
      last.sure = Math.min(last.sure, sure);
    } else groups.push({ takers, givers, link, sure });
  }
  return groups;
}

/** One row of these blocks; the versions it keeps of the takers, and those the givers bring. Null when some version would be torn. */
function together(
  blocks: readonly Block[],
  takers: readonly number[],
  givers: readonly number[],
  holder: number,
  donor: number,
): { from: Int32Array; to: Int32Array; kept: number[]; brought: number[] } | null {
  const from = Int32Array.from(blocks[takers[0]!]!.from);
  const to = Int32Array.from(from);
  const kept: number[] = [];
  const brought: number[] = [];
  for (let version = 0; version < from.length; version++) {
    const stays = version !== donor && takers.some((at) => !isEmpty(blocks[at]!, version));
    const comes = version !== holder && !stays && givers.some((at) => !isEmpty(blocks[at]!, version));
    if (!stays && !comes) continue;
    const run = runOf(
      (stays ? takers : givers).map((at) => blocks[at]!),
      version,
    );
    if (run === null) return null;
    from[version] = run.from;
    to[version] = run.to;
    (stays ? kept : brought).push(version);
  }
  return { from, to, kept, brought };
}

/** The segments of a version in several blocks as one run; null when they do not stand together. */
function runOf(blocks: readonly Block[], version: number): Run | null {
  const held = blocks.filter((block) => !isEmpty(block, version));
  const from = Math.min(...held.map((block) => block.from[version]!));
  const to = Math.max(...held.map((block) => block.to[version]!));
  const size = held.reduce((sum, block) => sum + block.to[version]! - block.from[version]!, 0);
  return size === to - from ? { from, to } : null;
}

/** What is left of a block when some of its versions are gone; of one version each segment stands alone. */
function leftOver(block: Block, gone: ReadonlySet<number>): Block[] {
  const to = block.to.map((end, version) => (gone.has(version) ? block.from[version]! : end));
  const held = [...to.keys()].filter((version) => to[version]! > block.from[version]!);
  if (held.length === 0) return [];
  const rest = { from: block.from, to };
  return held.length === 1 ? singles(rest, held[0]!) : [rest];
}

function blockOfEach(blocks: readonly Block[], version: number): Int32Array {
  const count = blocks.reduce((most, block) => Math.max(most, block.to[version]!), 0);
  const places = new Int32Array(count);
  blocks.forEach((block, at) => {
    if (!isEmpty(block, version)) places.fill(at, block.from[version]!, block.to[version]!);
  });
  return places;
}

function blocksIn(places: Int32Array, { from, to }: Run): number[] {
  return [...new Set(places.subarray(from, to))];
}

function note(taken: Map<number, Set<number>>, at: number, versions: readonly number[]): void {
  const gone = taken.get(at) ?? new Set();
  for (const version of versions) gone.add(version);
  taken.set(at, gone);
}
