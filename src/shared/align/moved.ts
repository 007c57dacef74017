import { type Block, isEmpty } from './blocks.ts';
import { type Candidate, linkCandidates } from './moved-candidates.ts';
import type { PairAlignment } from './pair.ts';

const mostRounds = 4;
/** By how much a link must be better than any other of either side: of two places that fit alike none is right. */
const better = 1;

/**
 * Links texts that stand at different places in the versions: lists sorted by alphabet, exchanged lines. Sides
 * without a partner, or with one that speaks against them, are compared with such sides of the other version
 * nearby; pairs that are each other's best choice and clearly better than what they have are joined, and whatever
 * they leave stands alone. Blocks come back in an order of their own; linked ones carry `link`.
 */
export function linkMoved(
  blocks: readonly Block[],
  pairs: readonly (readonly (PairAlignment | undefined)[])[],
  order: readonly number[],
): Block[] {
  let current = [...blocks];
  for (let x = 0; x < order.length; x++)
    for (let y = x + 1; y < order.length; y++) {
      current = linkAll(current, pairs, order[x]!, order[y]!);
      if (order.length > 2) current = linkAll(current, pairs, order[y]!, order[x]!);
    }
  return current;
}

/** Links until nothing is left to link: what a link sets free may be the partner of another. */
function linkAll(
  blocks: Block[],
  pairs: readonly (readonly (PairAlignment | undefined)[])[],
  holder: number,
  donor: number,
): Block[] {
  let current = blocks;
  for (let round = 0; round < mostRounds; round++) {
    const linked = linkPair(current, pairs, holder, donor);
    if (linked === current) break;
    current = linked;
  }
  return current;
}

function linkPair(
  blocks: Block[],
  pairs: readonly (readonly (PairAlignment | undefined)[])[],
  holder: number,
  donor: number,
): Block[] {
  const links = chosen(withoutRobbery(linkCandidates(blocks, pairs, holder, donor)));
  return links.length === 0 ? blocks : applied(blocks, links, holder, donor);
}

/**
 * The candidates without those that leave others without a partner and are not sure. In a circle everybody gets another
 * one; so whoever loses a partner has to be wanted elsewhere.
 */
function withoutRobbery(candidates: readonly Candidate[]): readonly Candidate[] {
  const holders = new Set(candidates.map(({ holder }) => holder));
  const donors = new Set(candidates.map(({ donor }) => donor));
  return candidates.filter(({ holder, donor, sure }) => sure || (donors.has(holder) && holders.has(donor)));
}

/** Pairs that are best for both, best first. */
function chosen(candidates: readonly Candidate[]): Candidate[] {
  const rivals = bestTwo(candidates);
  const sorted = [...candidates].sort(
    (a, b) => b.score - a.score || a.holder - b.holder || a.donor - b.donor,
  );
  const holders = new Map<number, number>();
  const donors = new Map<number, number>();
  const taken: Candidate[] = [];
  for (const candidate of sorted) {
    const rival = Math.max(holders.get(candidate.holder) ?? 0, donors.get(candidate.donor) ?? 0);
    if (rival === 0 && candidate.score - rivals(candidate) >= better) taken.push(candidate);
    holders.set(candidate.holder, Math.max(holders.get(candidate.holder) ?? 0, candidate.score));
    donors.set(candidate.donor, Math.max(donors.get(candidate.donor) ?? 0, candidate.score));
  }
  return taken;
}

/** The highest score of a candidate that shares a side with this one, but is another. */
function bestTwo(candidates: readonly Candidate[]): (candidate: Candidate) => number {
  const holders = new Map<number, number[]>();
  const donors = new Map<number, number[]>();
  for (const { holder, donor, score } of candidates) {
    holders.set(holder, [...(holders.get(holder) ?? []), score].sort((a, b) => b - a).slice(0, 2));
    donors.set(donor, [...(donors.get(donor) ?? []), score].sort((a, b) => b - a).slice(0, 2));
  }
  const beside = (scores: readonly number[] | undefined, own: number) =>
    (scores?.[0] === own ? scores[1] : scores?.[0]) ?? Number.NEGATIVE_INFINITY;
  return ({ holder, donor, score }) =>
    Math.max(beside(holders.get(holder), score), beside(donors.get(donor), score));
}

/**
 * Brings each chosen side to its new holder. A block without the holder's version comes whole; of any other only
 * the donor's side comes.
 */
function applied(
  blocks: readonly Block[],
  links: readonly Candidate[],
  holder: number,
  donor: number,
): Block[] {
  const source = new Map(links.map((link) => [link.holder, link]));
  const given = new Map(links.map((link) => [link.donor, link]));
  const result: Block[] = [];
  blocks.forEach((block, at) => {
    const from = Int32Array.from(block.from);
    const to = Int32Array.from(block.to);
    const link = source.get(at);
    const gift = given.get(at);
    if (gift !== undefined)
      for (const version of carried(block, blocks[gift.holder]!, holder, donor)) to[version] = from[version]!;
    let left: Int32Array | undefined;
    if (link !== undefined) {
      const giver = blocks[link.donor]!;
      if (!isEmpty({ from, to }, donor)) left = to.slice();
      for (const version of carried(giver, block, holder, donor)) {
        from[version] = giver.from[version]!;
        to[version] = giver.to[version]!;
      }
    }
    if (to.some((value, version) => value > from[version]!))
      result.push(
        link !== undefined
          ? { from, to, link: link.score }
          : { ...block, from, to, ...(gift && { freed: gift.score }) },
      );
    if (left !== undefined) {
      const alone = Int32Array.from(block.from);
      alone[donor] = left[donor]!;
      result.push({ from: block.from, to: alone, freed: link!.score });
    }
  });
  return result;
}

/** The versions that come along when `giver` gives its donor side to `taker`. */
function carried(giver: Block, taker: Block, holder: number, donor: number): number[] {
  const whole = isEmpty(giver, holder);
  const versions: number[] = [];
  for (let version = 0; version < giver.from.length; version++) {
    if (isEmpty(giver, version)) continue;
    if (version === donor || (whole && isEmpty(taker, version))) versions.push(version);
  }
  return versions;
}
