import { longestRising } from '../lib/rising.ts';
import type { Unit } from '../model/unit.ts';
import type { Step } from './step.ts';

/** A run of units that takes the place of another: positions in the list before and in the list after. */
export interface UnitRun {
  readonly at: number;
  readonly end: number;
  readonly to: number;
  readonly toEnd: number;
}

/** More runs than this are not worth telling apart: the closest become one. */
const mostRuns = 64;

/** Where `after` differs from `before`, unit by identity, as runs in their order; everything between them stays as it is. */
export function unitRuns(before: readonly Unit[], after: readonly Unit[]): readonly UnitRun[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail])
    tail += 1;
  const positions = new Map<Unit, number>();
  for (let at = head; at < before.length - tail; at += 1) positions.set(before[at]!, at);
  const middle = after.slice(head, after.length - tail);
  const places = middle.map((unit) => positions.get(unit) ?? -1);
  const runs: UnitRun[] = [];
  let [at, to] = [head, head];
  const close = (end: number, toEnd: number) => {
    if (end > at || toEnd > to) runs.push({ at, end, to, toEnd });
    [at, to] = [end + 1, toEnd + 1];
  };
  for (const kept of longestRising(places)) close(places[kept]!, head + kept);
  close(before.length - tail, after.length - tail);
  return merged(runs);
}

/** The steps that make `after` of `before`. */
export function unitSteps(before: readonly Unit[], after: readonly Unit[]): readonly Step[] {
  return unitRuns(before, after)
    .toReversed()
    .map(({ at, end, to, toEnd }) => ({
      type: 'units',
      at,
      remove: before.slice(at, end),
      insert: after.slice(to, toEnd),
    }));
}

/** The runs, those with the fewest units between them taken together until few enough are left. */
function merged(runs: readonly UnitRun[]): readonly UnitRun[] {
  const distances = runs.slice(1).map((run, at) => run.at - runs[at]!.end);
  const widest = distances.toSorted((a, b) => b - a)[mostRuns - 1] ?? -1;
  const found: UnitRun[] = [];
  for (const run of runs) {
    const last = found.at(-1);
    if (last !== undefined && run.at - last.end <= widest)
      found[found.length - 1] = { ...last, end: run.end, toEnd: run.toEnd };
    else found.push(run);
  }
  return found;
}
