import { useEffect } from 'react';
import type { Alignment } from '../../../shared/model/alignment.ts';
import type { Unit } from '../../../shared/model/unit.ts';
import { rowOf } from './row-data.ts';

/** How many rows beyond those that are drawn are read beforehand, below and above. */
const below = 16;
const above = 8;
/** So much idle time, in milliseconds, is worth beginning with another row. */
const worth = 4;

/** Reads the rows next to those that are drawn while nothing else is to be done, so that going there need not: what is marked in them takes the longest. */
export function useAhead(
  alignment: Alignment,
  shown: readonly Unit[],
  [first, last]: readonly [number, number],
): void {
  useEffect(() => {
    const coming = [
      ...shown.slice(last + 1, last + 1 + below),
      ...shown.slice(Math.max(0, first - above), first).reverse(),
    ];
    let idle = 0;
    const wait = () => {
      idle = requestIdleCallback((deadline) => {
        do {
          const unit = coming.shift();
          if (unit === undefined) return;
          rowOf(alignment, unit);
        } while (deadline.timeRemaining() > worth);
        wait();
      });
    };
    wait();
    return () => cancelIdleCallback(idle);
  }, [alignment, shown, first, last]);
}
