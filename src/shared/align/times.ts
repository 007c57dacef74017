import type { Time } from '../model/time.ts';
import type { BeadCost } from './search.ts';
import { shapeLeft, shapeRight } from './shapes.ts';
import type { Side } from './side.ts';

/** How the clock of one version becomes that of the other: `rate` for films at another frame rate, `offset` in milliseconds. */
export interface ClockShift {
  readonly rate: number;
  readonly offset: number;
}

/** What whole films are played at, against each other: 23.976, 24, 25 and 30 (29.97) pictures a second. */
const frames = [24_000 / 1001, 24, 25, 30_000 / 1001];
const rates = [...new Set(frames.flatMap((one) => frames.map((other) => Number((one / other).toFixed(6)))))];
/** Beginnings that are nearer than this fall together, in milliseconds. */
const slot = 400;
/** At most so many segments of a version vote on the shift. */
const voters = 600;
/** With fewer segments that fall together, and a smaller share of them, times tell nothing. */
const fewest = 4;
const leastShare = 0.4;
/** What a bead at the very same time wins, and one at another time loses, in nats. */
const together = 3;
const apart = -5;
const around = 12;

/**
 * The share of time in a bead of two versions that are shown at times (subtitles): texts on screen at the same time belong
 * together, whatever their words. Nothing where times are missing, or do not fall together under any shift; less where they
 * fall together badly around the bead (a scene that one version lacks).
 */
export function timeCosts(left: Side, right: Side): readonly TimeCost[] {
  const known = worked.get(left);
  if (known?.right === right) return known.costs;
  const costs = workedOut(left, right);
  worked.set(left, { right, costs });
  return costs;
}

interface TimeCost {
  readonly name: 'times';
  readonly cost: BeadCost;
}

/** Every search of a pair asks anew. */
const worked = new WeakMap<Side, { readonly right: Side; readonly costs: readonly TimeCost[] }>();

function workedOut(left: Side, right: Side): readonly TimeCost[] {
  const lefts = timesOf(left);
  const rights = timesOf(right);
  if (lefts === null || rights === null) return [];
  const shift = clockShift(lefts, rights);
  if (shift === null) return [];
  const moved = lefts.map((time) => shifted(time, shift));
  const trust = trustAlong(moved, rights);
  const cost: BeadCost = (row, column, shape) => {
    const from = row - (shapeLeft[shape] ?? 0);
    const beside = column - (shapeRight[shape] ?? 0);
    const [first, last] = [moved[from], moved[row - 1]];
    const [opening, closing] = [rights[beside], rights[column - 1]];
    if (from === row || beside === column || !first || !last || !opening || !closing) return 0;
    const share = common([first[0], last[1]], [opening[0], closing[1]]);
    return (trust[from] ?? 0) * (apart + (together - apart) * Math.sqrt(share));
  };
  return [{ name: 'times', cost }];
}

/**
 * The shift under which most beginnings fall together: for every ratio of frame rates the differences of all beginnings vote
 * (Hough 1962), and the fullest slot is made exact by least squares. Null when too few fall together.
 */
export function clockShift(lefts: readonly Time[], rights: readonly Time[]): ClockShift | null {
  const some = [thinned(lefts), thinned(rights)] as const;
  let best = { votes: 0, rate: 1, offset: 0 };
  for (const rate of rates) {
    const votes = new Map<number, number>();
    for (const [start] of some[0])
      for (const [other] of some[1]) {
        const at = Math.round((other - rate * start) / slot);
        votes.set(at, (votes.get(at) ?? 0) + 1);
      }
    for (const [at, count] of votes) {
      const near = count + 0.5 * ((votes.get(at - 1) ?? 0) + (votes.get(at + 1) ?? 0));
      // At the same number of votes the plainer explanation holds: no other rate, a smaller offset.
      const plainer =
        Math.abs(rate - 1) + Math.abs(at) / 1e6 <
        Math.abs(best.rate - 1) + Math.abs(best.offset / slot) / 1e6;
      if (near > best.votes || (near === best.votes && plainer))
        best = { votes: near, rate, offset: at * slot };
    }
  }
  let shift: ClockShift = best;
  for (const reach of [2.5 * slot, 1.5 * slot, slot]) shift = fitted(lefts, rights, shift, reach) ?? shift;
  const met = pairsNear(lefts, rights, shift, slot).length;
  return met >= fewest && met >= leastShare * Math.min(lefts.length, rights.length) ? shift : null;
}

function timesOf(side: Side): readonly Time[] | null {
  const times = side.segments.flatMap(({ time }) => (time === undefined ? [] : [time]));
  return times.length === side.count && times.length > 0 ? times : null;
}

function shifted([start, end]: Time, { rate, offset }: ClockShift): Time {
  return [rate * start + offset, rate * end + offset];
}

/** Not more than the voters, spread over the whole. */
function thinned(times: readonly Time[]): readonly Time[] {
  if (times.length <= voters) return times;
  // A stretch in one piece at the beginning, the middle and the end: neighbours must stay neighbours to fall together.
  const third = Math.floor(voters / 3);
  const middle = Math.floor((times.length - third) / 2);
  return [...times.slice(0, third), ...times.slice(middle, middle + third), ...times.slice(-third)];
}

/** Beginnings of both versions that are nearer than `reach` under `shift`, each left one with its nearest. */
function pairsNear(
  lefts: readonly Time[],
  rights: readonly Time[],
  shift: ClockShift,
  reach: number,
): readonly (readonly [number, number])[] {
  const starts = rights.map(([start]) => start).sort((a, b) => a - b);
  return lefts.flatMap(([start]) => {
    const at = shift.rate * start + shift.offset;
    const nearest = nearestTo(starts, at);
    return nearest === undefined || Math.abs(nearest - at) > reach ? [] : [[start, nearest] as const];
  });
}

function nearestTo(sorted: readonly number[], at: number): number | undefined {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  const [before, behind] = [sorted[low - 1], sorted[low]];
  if (before === undefined || behind === undefined) return before ?? behind;
  return at - before < behind - at ? before : behind;
}

/** The shift made exact by what falls together under it; null when that is too little to tell. */
function fitted(
  lefts: readonly Time[],
  rights: readonly Time[],
  shift: ClockShift,
  reach: number,
): ClockShift | null {
  const pairs = pairsNear(lefts, rights, shift, reach);
  if (pairs.length < fewest) return null;
  const mean = (of: (pair: readonly [number, number]) => number) =>
    pairs.reduce((sum, pair) => sum + of(pair), 0) / pairs.length;
  const [x, y] = [mean((pair) => pair[0]), mean((pair) => pair[1])];
  const spread = mean((pair) => (pair[0] - x) ** 2);
  const slope = mean((pair) => (pair[0] - x) * (pair[1] - y)) / spread;
  // A short piece tells no rate: it keeps the one it was found with.
  const rate = Number.isFinite(slope) && Math.abs(slope / shift.rate - 1) < 0.002 ? slope : shift.rate;
  return { rate, offset: y - rate * x };
}

/** How well the times fall together around each left segment, from 0 (not at all) to 1. */
function trustAlong(moved: readonly Time[], rights: readonly Time[]): Float64Array {
  const starts = rights.map(([start]) => start).sort((a, b) => a - b);
  const met = moved.map(([start]) => {
    const nearest = nearestTo(starts, start);
    return nearest !== undefined && Math.abs(nearest - start) <= 2 * slot ? 1 : 0;
  });
  return Float64Array.from(moved, (_, at) => {
    const near = met.slice(Math.max(0, at - around), at + around + 1);
    const share = near.reduce<number>((sum, one) => sum + one, 0) / near.length;
    return Math.min(1, Math.max(0, (share - 0.25) / 0.35));
  });
}

/** The share of two times that is common to both, of all that either covers. */
function common(one: Time, other: Time): number {
  const both = Math.min(one[1], other[1]) - Math.max(one[0], other[0]);
  const either = Math.max(one[1], other[1]) - Math.min(one[0], other[0]);
  return both <= 0 || either <= 0 ? 0 : both / either;
}
