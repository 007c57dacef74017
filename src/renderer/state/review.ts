import type { Unit } from '../../shared/model/unit.ts';
import { isUneven } from './moves.ts';

/** What is left to review, and how it is queued. */
export interface ReviewQueue {
  /** Positions of the units that are not confirmed, the most doubtful first; equal ones in the order of the document. */
  readonly order: readonly number[];
  /** How many of them, at the front, are doubtful or have a gap. */
  readonly doubtful: number;
}

/** From this probability on a unit is not doubtful. */
const sure = 0.9;
/** Steps of probability that are told apart. */
const grades = 100;

let last: { units: readonly Unit[]; queue: ReviewQueue } | null = null;

/**
 * The queue of `units`: the less likely a unit is right, the earlier it comes; one with a gap or several segments on a
 * side before an even one of the same grade; what a person arranged comes last, what is left out not at all. Linear.
 */
export function reviewQueue(units: readonly Unit[]): ReviewQueue {
  if (last?.units === units) return last.queue;
  const ranks: number[][] = Array.from({ length: 2 * (grades + 2) }, () => []);
  let doubtful = 0;
  units.forEach((unit, at) => {
    if (unit.status === 'confirmed' || unit.omitted) return;
    if (unit.status === 'auto' && unit.confidence < sure) doubtful += 1;
    const grade = unit.status === 'edited' ? grades + 1 : Math.floor(unit.confidence * grades);
    ranks[2 * grade + (isUneven(unit) ? 0 : 1)]?.push(at);
  });
  const queue = { order: ranks.flat(), doubtful };
  last = { units, queue };
  return queue;
}
