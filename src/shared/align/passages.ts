import type { Watch } from '../lib/watch.ts';
import type { Block } from './blocks.ts';
import { wordEvidence } from './evidence.ts';
import { beadProbability } from './lattice.ts';
import type { WordPair } from './links.ts';
import { alignKnowing, type PairAlignment } from './pair.ts';
import { type PassageRow, withPassages } from './passage-rows.ts';
import { looseRuns, type RunPair, sharingWords } from './runs.ts';
import { partOf } from './side.ts';

const mostRounds = 4;
/** Fewer rows than this are looked for one by one (`moved.ts`). */
const fewestRows = 3;
/** What the words of all rows of a passage must say together, and of each on average: nothing else tells of the place. */
const enough = 10;
const enoughEach = 1;
/** How probable its rows must be on average. */
const leastSure = 0.5;

/**
 * Links passages that stand far from where the order has them: a chapter that was moved, two halves that changed places. No
 * path can hold both sides of them, so each is left without a partner, somewhere. Such runs of one version are aligned by
 * themselves with the run of another that shares most rare words with them, by what the whole document has taught of
 * words; rows come of it where the words leave no doubt. Rows carry `link` and `sure`; blocks come back in an order of
 * their own. Throws `Cancelled` when the watch says so.
 */
export function linkPassages(
  blocks: readonly Block[],
  pairs: readonly (readonly (PairAlignment | undefined)[])[],
  order: readonly number[],
  watch: Watch,
): readonly Block[] {
  let current = blocks;
  for (let x = 0; x < order.length; x++)
    for (let y = x + 1; y < order.length; y++) {
      const [holder, donor] = [order[x]!, order[y]!];
      const pair = pairs[Math.min(holder, donor)]![Math.max(holder, donor)]!;
      for (let round = 0; round < mostRounds; round++) {
        const rows = passageRows(current, pair, Math.min(holder, donor), Math.max(holder, donor), watch);
        if (rows.length === 0) break;
        current = withPassages(current, rows, holder, donor);
      }
    }
  return current;
}

/** The rows of all passages of two versions, l before r, that are found at other places. */
function passageRows(
  blocks: readonly Block[],
  pair: PairAlignment,
  l: number,
  r: number,
  watch: Watch,
): PassageRow[] {
  const [lefts, rights] = looseRuns(blocks, pair, l, r);
  const candidates = sharingWords(pair, lefts, rights);
  if (candidates.length === 0) return [];
  const known = whatIsKnown(pair);
  return candidates.flatMap((candidate) => rowsOf(pair, candidate, known, l, r, watch));
}

/** What was known and what was learned of the words of two versions, to align a part of them with. */
function whatIsKnown({ links }: PairAlignment): WordPair[] {
  return Array.from(links.rights, (right, link) => ({
    left: links.lefts[link]!,
    right,
    weight: links.known[link]! + Math.sqrt(links.forward[link]! * links.backward[link]!),
  }));
}

function rowsOf(
  pair: PairAlignment,
  { left, right }: RunPair,
  known: readonly WordPair[],
  l: number,
  r: number,
  watch: Watch,
): PassageRow[] {
  const aligned = alignKnowing(
    partOf(pair.left, left.from, left.to),
    partOf(pair.right, right.from, right.to),
    known,
    [],
    watch,
    pair.weights,
  );
  const rows = aligned.beads.flatMap((bead) => {
    if (bead.leftEnd === bead.left || bead.rightEnd === bead.right) return [];
    const whole = {
      left: bead.left + left.from,
      leftEnd: bead.leftEnd + left.from,
      right: bead.right + right.from,
      rightEnd: bead.rightEnd + right.from,
    };
    const ranges = new Map([
      [l, { from: whole.left, to: whole.leftEnd }],
      [r, { from: whole.right, to: whole.rightEnd }],
    ]);
    return [{ ranges, link: wordEvidence(pair, whole).sum, sure: beadProbability(aligned.doubt, bead) }];
  });
  const says = rows.reduce((sum, { link }) => sum + link, 0);
  const sure = rows.reduce((sum, row) => sum + row.sure, 0);
  const isFound =
    rows.length >= fewestRows &&
    says >= Math.max(enough, enoughEach * rows.length) &&
    sure >= leastSure * rows.length;
  return isFound ? rows : [];
}
