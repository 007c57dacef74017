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
/** What must be said for a link where nothing tells yet that the order is another one. */
const sure = 6;

/** A link that could be made: the holder's side of one block with the donor's side of another. */
export interface Candidate {
  readonly holder: number;
  readonly donor: number;
  readonly score: number;
  /** Good enough also where it leaves others without a partner. */
  readonly sure: boolean;
}

/** What is known of the blocks while links between two versions are looked for. */
interface Look {
  readonly blocks: readonly Block[];
  readonly holder: number;
  readonly donor: number;
  /** What words and numbers say for the holder's side of one block beside the donor's of another. */
  score(at: number, other: number): number;
  /** What they say for the two sides a block has; null where it lacks one. */
  readonly own: readonly (number | null)[];
  /** 1 for blocks near one that was linked across. */
  readonly near: Uint8Array;
  /** What the third versions say for the donor's side of a block beside their own side of the same or of another. */
  readonly thirds: readonly Third[];
}

interface Third {
  readonly version: number;
  says(block: Block, other: Block): number;
  present(block: Block): number;
}

/**
 * The links between the sides of two versions that are good enough by themselves, or as an exchange of partners between
 * two blocks. `blocks` are in the order of the documents; `pairs[a][b]`, a < b, is the alignment of versions a and b.
 */
export function linkCandidates(
  blocks: readonly Block[],
  pairs: readonly (readonly (PairAlignment | undefined)[])[],
  holder: number,
  donor: number,
): Candidate[] {
  const look = lookAt(blocks, pairs, holder, donor);
  const holders = blocks.map((_, at) => at).filter((at) => comparable(look, at, holder));
  const donors = blocks.map((_, at) => at).filter((at) => comparable(look, at, donor));
  const candidates: Candidate[] = [];
  const exchanged = new Set<number>();
  let first = 0;
  for (const at of holders) {
    while (first < donors.length && donors[first]! < at - reach) first++;
    for (let k = first; k < donors.length && donors[k]! <= at + reach; k++) {
      const other = donors[k]!;
      if (other === at || exchanged.has(other * blocks.length + at)) continue;
      if (!worthComparing(look, at, other) || joinsAcross(look, at, other)) continue;
      const exchange = at < other ? exchangeOf(look, at, other) : [];
      if (exchange.length > 0) {
        candidates.push(...exchange);
        exchanged.add(at * blocks.length + other);
      } else candidates.push(...linkOf(look, at, other));
    }
  }
  return candidates;
}

function lookAt(
  blocks: readonly Block[],
  pairs: readonly (readonly (PairAlignment | undefined)[])[],
  holder: number,
  donor: number,
): Look {
  const says = scorer(pairs, holder, donor);
  const present = presentScorer(pairs, holder, donor, says);
  const thirds = [...pairs.keys()]
    .filter((version) => version !== holder && version !== donor)
    .map((version): Third => {
      const says = scorer(pairs, version, donor);
      return { version, says, present: presentScorer(pairs, version, donor, says) };
    });
  return {
    blocks,
    holder,
    donor,
    score: (at, other) => says(blocks[at]!, blocks[other]!),
    own: blocks.map((block) => (isEmpty(block, holder) || isEmpty(block, donor) ? null : present(block))),
    near: nearLinks(blocks),
    thirds,
  };
}

/** The link of two blocks' sides by itself, if enough speaks for it. */
function linkOf(look: Look, at: number, other: number): Candidate[] {
  const { blocks, holder, donor, own } = look;
  const score = look.score(at, other);
  const needed = Math.max(own[at] ?? 0, own[other] ?? 0) + neededAt(at, other);
  const paired = isPaired(look, at, other);
  if (score < needed + (paired ? clearly : 0)) return [];
  if ((paired && !isTrusted(look, at, other, score)) || !isSeconded(look, at, other)) return [];
  // Between two rows that both have a partner a link leaves one side over and one empty.
  const robs = !isEmpty(blocks[at]!, donor) && !isEmpty(blocks[other]!, holder);
  const isSure =
    !robs || (score >= needed + robbing * clearly && isTrusted(look, at, other, score / robbing));
  return [{ holder: at, donor: other, score, sure: isSure }];
}

/** Two links by which two rows exchange their partners: they need be clearly better only together. */
function exchangeOf(look: Look, at: number, other: number): Candidate[] {
  if (!comparable(look, other, look.holder) || !comparable(look, at, look.donor)) return [];
  const [there, back] = [look.score(at, other), look.score(other, at)];
  const [mine, its] = [look.own[at] ?? 0, look.own[other] ?? 0];
  const needed = neededAt(at, other);
  const alone = Math.max(mine, its) + needed + (isPaired(look, at, other) ? clearly : 0);
  const least = Math.min(there, back);
  if (least <= 0 || least >= alone || there + back < mine + its + 2 * needed + clearly) return [];
  const score = (there + back) / 2;
  if (!isTrusted(look, at, other, score)) return [];
  if (!isSeconded(look, at, other) || !isSeconded(look, other, at)) return [];
  return [
    { holder: at, donor: other, score, sure: true },
    { holder: other, donor: at, score, sure: true },
  ];
}

function neededAt(at: number, other: number): number {
  return enough + enoughPerDistance * Math.log(Math.abs(at - other));
}

function isPaired({ blocks, holder, donor }: Look, at: number, other: number): boolean {
  return !isEmpty(blocks[at]!, donor) || !isEmpty(blocks[other]!, holder);
}

/** What the third versions of both blocks say for a change of place. */
function isSeconded({ blocks, holder, thirds }: Look, at: number, other: number): boolean {
  const [taker, giver] = [blocks[at]!, blocks[other]!];
  if (isEmpty(giver, holder)) return true;
  let sum = 0;
  for (const { version, says, present } of thirds) {
    if (!isEmpty(taker, version) || !isEmpty(giver, version)) sum -= weak;
    if (!isEmpty(taker, version)) sum += says(taker, giver);
    if (!isEmpty(giver, version)) sum -= present(giver);
  }
  return sum >= 0;
}

/** Rows that are neighbours are exchanged easily; a change of place further off must be sure, or lie near a sure one. */
function isTrusted({ near }: Look, at: number, other: number, value: number): boolean {
  return value >= sure || Math.abs(at - other) === 1 || near[at] === 1 || near[other] === 1;
}

function isBelow({ blocks, own }: Look, at: number, version: number, most: number): boolean {
  const size = blocks[at]!.to[version]! - blocks[at]!.from[version]!;
  if (size < 1 || size > longest) return false;
  const value = own[at];
  return value === null || value === undefined || value < most;
}

function comparable(look: Look, at: number, version: number): boolean {
  return isBelow(look, at, version, look.near[at] === 1 ? Number.POSITIVE_INFINITY : doubtful);
}

function worthComparing(look: Look, at: number, other: number): boolean {
  const { blocks, near, holder, donor } = look;
  const [taker, giver] = [isBelow(look, at, holder, weak), isBelow(look, other, donor, weak)];
  if (taker && giver) return true;
  if (Math.abs(at - other) > disorder && !(near[at] === 1 && near[other] === 1)) return false;
  return taker || giver || blocks[at]!.link !== undefined || blocks[other]!.link !== undefined;
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
function joinsAcross({ blocks, holder, donor }: Look, at: number, other: number): boolean {
  const [block, giver] = [blocks[at]!, blocks[other]!];
  if (!isEmpty(giver, holder)) return false;
  return [...block.from.keys()].some(
    (version) =>
      version !== holder && version !== donor && !isEmpty(block, version) && !isEmpty(giver, version),
  );
}
