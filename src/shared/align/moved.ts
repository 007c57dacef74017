import { type Block, isEmpty } from './blocks.ts';
import type { PairAlignment } from './pair.ts';
import { longestCompared as longest, presentScorer, scorer, weak } from './partners.ts';

/** How far away, in blocks, a moved text is looked for. */
const reach = 60;
/** What words must say for a link; more the further apart, more when a partner has to be left. */
const enough = 0.7;
const enoughPerDistance = 0.5;
const clearly = 3;
/** By how many times as much a link must be better that leaves others without a partner. */
const robbing = 2;
/** A side whose partner says less for it than this is compared with sides that may belong elsewhere. */
const doubtful = 4;
/** Where a link was found the order is another one, and every side within so many blocks is compared. */
const disorder = 30;
const mostRounds = 4;
/** What must be said for a link where nothing tells yet that the order is another one. */
const sure = 6;
/** By how much a link must be better than any other of either side: of two places that fit alike none is right. */
const better = 1;

interface Candidate {
  readonly holder: number;
  readonly donor: number;
  readonly score: number;
  /** Good enough also where it leaves others without a partner. */
  readonly sure: boolean;
}

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
  const score = scorer(pairs, holder, donor);
  const present = presentScorer(pairs, holder, donor, score);
  const own = blocks.map((block) =>
    isEmpty(block, holder) || isEmpty(block, donor) ? null : present(block),
  );
  const thirds = pairs.flatMap((_, third) => {
    if (third === holder || third === donor) return [];
    const says = scorer(pairs, third, donor);
    const present = presentScorer(pairs, third, donor, says);
    return [{ third, says, present }];
  });
  // What the third versions of both blocks say for a change of place.
  const seconded = (at: number, other: number): boolean => {
    const [taker, giver] = [blocks[at]!, blocks[other]!];
    if (isEmpty(giver, holder)) return true;
    let sum = 0;
    for (const { third, says, present } of thirds) {
      if (!isEmpty(taker, third) || !isEmpty(giver, third)) sum -= weak;
      if (!isEmpty(taker, third)) sum += says(taker, giver);
      if (!isEmpty(giver, third)) sum -= present(giver);
    }
    return sum >= 0;
  };
  const near = nearLinks(blocks);
  // Rows that are neighbours are exchanged easily; a change of place further off must be sure, or lie near a sure one.
  const trusted = (at: number, other: number, value: number) =>
    value >= sure || Math.abs(at - other) === 1 || near[at] === 1 || near[other] === 1;
  const below = (at: number, version: number, most: number): boolean => {
    const block = blocks[at]!;
    const size = block.to[version]! - block.from[version]!;
    if (size < 1 || size > longest) return false;
    const value = own[at];
    return value === null || value === undefined || value < most;
  };
  // Between two rows that both have a partner a link leaves one side over and one empty.
  const robbingIsSure = (at: number, other: number, value: number, needed: number) => {
    if (isEmpty(blocks[at]!, donor) || isEmpty(blocks[other]!, holder)) return true;
    return value >= needed + robbing * clearly && trusted(at, other, value / robbing);
  };
  const open = (at: number, version: number) => below(at, version, weak);
  const comparable = (at: number, version: number) =>
    below(at, version, near[at] === 1 ? Number.POSITIVE_INFINITY : doubtful);
  const worthComparing = (at: number, other: number): boolean => {
    const [taker, giver] = [open(at, holder), open(other, donor)];
    if (taker && giver) return true;
    if (Math.abs(at - other) > disorder && !(near[at] === 1 && near[other] === 1)) return false;
    return taker || giver || blocks[at]!.link !== undefined || blocks[other]!.link !== undefined;
  };
  const holders = blocks.map((_, at) => at).filter((at) => comparable(at, holder));
  const donors = blocks.map((_, at) => at).filter((at) => comparable(at, donor));
  const candidates: Candidate[] = [];
  const exchanged = new Set<number>();
  let first = 0;
  for (const at of holders) {
    while (first < donors.length && donors[first]! < at - reach) first++;
    for (let k = first; k < donors.length && donors[k]! <= at + reach; k++) {
      const other = donors[k]!;
      if (other === at || !worthComparing(at, other)) continue;
      if (joinsAcross(blocks[at]!, blocks[other]!, holder, donor)) continue;
      if (exchanged.has(other * blocks.length + at)) continue;
      const value = score(blocks[at]!, blocks[other]!);
      const needed = enough + enoughPerDistance * Math.log(Math.abs(at - other));
      const paired = !isEmpty(blocks[at]!, donor) || !isEmpty(blocks[other]!, holder);
      const best = Math.max(own[at] ?? 0, own[other] ?? 0);
      const enoughAlone = best + needed + (paired ? clearly : 0);
      if (at < other && comparable(other, holder) && comparable(at, donor)) {
        // Two rows that exchange their partners need be clearly better only together.
        const back = score(blocks[other]!, blocks[at]!);
        const before = (own[at] ?? 0) + (own[other] ?? 0);
        if (
          Math.min(value, back) > 0 &&
          Math.min(value, back) < enoughAlone &&
          value + back >= before + 2 * needed + clearly &&
          trusted(at, other, (value + back) / 2) &&
          seconded(at, other) &&
          seconded(other, at)
        ) {
          const score = (value + back) / 2;
          candidates.push({ holder: at, donor: other, score, sure: true });
          candidates.push({ holder: other, donor: at, score, sure: true });
          exchanged.add(at * blocks.length + other);
          continue;
        }
      }
      if (value >= enoughAlone && (!paired || trusted(at, other, value)) && seconded(at, other))
        candidates.push({
          holder: at,
          donor: other,
          score: value,
          sure: robbingIsSure(at, other, value, best + needed),
        });
    }
  }
  const links = chosen(withoutRobbery(candidates));
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

/** Which blocks lie near one that was linked across. */
function nearLinks(blocks: readonly Block[]): Uint8Array {
  const near = new Uint8Array(blocks.length);
  blocks.forEach((block, at) => {
    if (block.link !== undefined) near.fill(1, Math.max(0, at - disorder), at + disorder + 1);
  });
  return near;
}

/** True when a third version would come to stand twice: both blocks already hold it beside the side in question. */
function joinsAcross(block: Block, other: Block, holder: number, donor: number): boolean {
  for (let version = 0; version < block.from.length; version++) {
    if (version === holder || version === donor) continue;
    if (!isEmpty(block, version) && !isEmpty(other, version) && isEmpty(other, holder)) return true;
  }
  return false;
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
