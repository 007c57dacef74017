import type { Side } from './side.ts';

/**
 * One row of an alignment in the making: of every version the half-open range of segments it holds. An empty range
 * tells nothing by its place. `link` is set when a side was fetched from elsewhere; its log-likelihood ratio.
 */
export interface Block {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly link?: number;
  /** How probable (0–1) a row is that no search of the whole has seen: of a passage that stands elsewhere, or larger than any shape. */
  readonly sure?: number;
  /** The ratio of the link that took away what this side stood beside. */
  readonly freed?: number;
}

/** Cuts through all versions at once: entry v of a cut is the number of segments of version v before it. */
export type Cuts = readonly Int32Array[];

export function isEmpty(block: Block, version: number): boolean {
  return block.from[version]! >= block.to[version]!;
}

/** True when only one version has anything in the block. */
export function isOneSided(block: Block): boolean {
  let held = 0;
  for (let version = 0; version < block.from.length; version++) if (!isEmpty(block, version)) held++;
  return held === 1;
}

/** The blocks between consecutive cuts through all versions; segments without any partner stand one by one. */
export function blocksBetween(cuts: Cuts): Block[] {
  const blocks: Block[] = [];
  for (let at = 1; at < cuts.length; at++) {
    const from = cuts[at - 1]!;
    const to = cuts[at]!;
    const held = [...from.keys()].filter((version) => from[version]! < to[version]!);
    if (held.length > 1) blocks.push({ from, to });
    else if (held.length === 1) blocks.push(...singles({ from, to }, held[0]!));
  }
  return blocks;
}

/** A one-sided block as one block per segment. */
export function singles(block: Block, version: number): Block[] {
  const blocks: Block[] = [];
  for (let at = block.from[version]!; at < block.to[version]!; at++) {
    const from = Int32Array.from(block.from);
    const to = Int32Array.from(block.from);
    from[version] = at;
    to[version] = at + 1;
    blocks.push({ from, to });
  }
  return blocks;
}

/** The segments of a version in a block. */
export function segmentsOf(block: Block, version: number, sides: readonly Side[]): readonly string[] {
  return sides[version]!.segments.slice(block.from[version]!, block.to[version]!).map(
    (segment) => segment.id,
  );
}
