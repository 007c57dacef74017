import { type Block, isEmpty } from './blocks.ts';
import { wordEvidence } from './evidence.ts';
import { nodeProbability } from './lattice.ts';
import type { PairAlignment } from './pair.ts';
import { weak } from './partners.ts';
import type { Side } from './side.ts';

/** Consecutive segments [from, to) of one version. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** Runs of two versions that may belong together. */
export interface RunPair {
  readonly left: Run;
  readonly right: Run;
}

/** So many segments of a run must have no partner at all. */
const fewest = 3;
/** A partner that is less probable than this may be none. */
const doubtful = 0.5;
/** Words that are more frequent than this do not tell passages from each other. */
const rare = 12;
/** With fewer in common the words of two passages cannot say enough, however rare they are. */
const fewestShared = 4;

/**
 * The runs of segments of versions l and r (l before r) that have no partner in the other one, with doubtful partners in
 * between: a text beside one that has nothing to do with it now and then finds something like it.
 */
export function looseRuns(
  blocks: readonly Block[],
  pair: PairAlignment,
  l: number,
  r: number,
): [lefts: Run[], rights: Run[]] {
  const lefts = new Uint8Array(pair.left.count);
  const rights = new Uint8Array(pair.right.count);
  for (const block of blocks) {
    const [left, right] = [!isEmpty(block, l), !isEmpty(block, r)];
    const state = !left || !right ? alone : isDoubtful(pair, block, l, r) ? loose : 0;
    if (left) lefts.fill(state, block.from[l]!, block.to[l]!);
    if (right) rights.fill(state, block.from[r]!, block.to[r]!);
  }
  return [runsIn(lefts), runsIn(rights)];
}

const alone = 1;
const loose = 2;

function isDoubtful(pair: PairAlignment, block: Block, l: number, r: number): boolean {
  if (block.link !== undefined) return false;
  const [left, leftEnd, right, rightEnd] = [block.from[l]!, block.to[l]!, block.from[r]!, block.to[r]!];
  const { doubt } = pair;
  const probability = nodeProbability(doubt, left, right) * nodeProbability(doubt, leftEnd, rightEnd);
  return probability < doubtful && wordEvidence(pair, { left, leftEnd, right, rightEnd }).sum < weak;
}

function runsIn(states: Uint8Array): Run[] {
  const runs: Run[] = [];
  for (let from = 0; from < states.length; from++) {
    if (states[from] !== alone) continue;
    let to = from;
    let count = 0;
    for (let at = from; at < states.length && states[at] !== 0; at++)
      if (states[at] === alone) {
        count++;
        to = at + 1;
      }
    if (count >= fewest) runs.push({ from, to });
    from = to;
  }
  return runs;
}

/** Runs of both versions that share the most rare words, each in one pair at most. */
export function sharingWords(pair: PairAlignment, lefts: readonly Run[], rights: readonly Run[]): RunPair[] {
  if (lefts.length === 0 || rights.length === 0) return [];
  const holders = new Map<number, number[]>();
  rights.forEach((run, at) => {
    for (const word of rareWords(pair.right, run)) {
      const list = holders.get(word);
      if (list === undefined) holders.set(word, [at]);
      else list.push(at);
    }
  });
  const candidates = lefts.flatMap((left) =>
    [...sharedWith(pair, left, holders)].flatMap(([at, { words, sum }]) =>
      words < fewestShared ? [] : [{ left, right: rights[at]!, sum }],
    ),
  );
  candidates.sort((a, b) => b.sum - a.sum || a.left.from - b.left.from || a.right.from - b.right.from);
  const taken = new Set<Run>();
  return candidates.filter(({ left, right }) => {
    if (taken.has(left) || taken.has(right)) return false;
    taken.add(left).add(right);
    return true;
  });
}

/** How many rare words a run shares with each run that holds some, and how much they say. */
function sharedWith(
  { left, right, links }: PairAlignment,
  run: Run,
  holders: ReadonlyMap<number, readonly number[]>,
): Map<number, { words: number; sum: number }> {
  const shared = new Map<number, { words: number; sum: number }>();
  for (const word of rareWords(left, run))
    for (let link = links.starts[word]!; link < links.starts[word + 1]!; link++) {
      const other = links.rights[link]!;
      const sightings = links.known[link]! + Math.min(links.forward[link]!, links.backward[link]!);
      const share = sightings / Math.max(left.words[word]!.frequency, right.words[other]!.frequency);
      for (const at of holders.get(other) ?? []) {
        const { words, sum } = shared.get(at) ?? { words: 0, sum: 0 };
        shared.set(at, { words: words + 1, sum: sum + share });
      }
    }
  return shared;
}

function rareWords(side: Side, { from, to }: Run): Set<number> {
  const words = new Set<number>();
  for (let t = side.starts[from]!; t < side.starts[to]!; t++)
    if (side.words[side.tokens[t]!]!.frequency <= rare) words.add(side.tokens[t]!);
  return words;
}
