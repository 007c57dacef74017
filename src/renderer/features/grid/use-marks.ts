import { useEffect, useState } from 'react';
import type { Alignment } from '../../../shared/model/alignment.ts';
import type { Unit } from '../../../shared/model/unit.ts';
import { drawn, inBreaths } from '../../state/breath.ts';
import { useMarking } from '../../state/marking.ts';
import { readRow, rowOf } from './row-data.ts';

/** How many rows beyond those that are drawn are read beforehand, below and above. */
const below = 16;
const above = 8;
/** So much idle time, in milliseconds, is worth beginning with another row. */
const worth = 4;

/**
 * Reads what is marked in rows, which takes the longest: of those that are drawn once they are on the screen, and draws them
 * again with it; of those next to them while nothing else is to be done, so that they are drawn with it at once.
 */
export function useMarks(
  alignment: Alignment,
  shown: readonly Unit[],
  [first, last]: readonly [number, number],
): void {
  const marking = useMarking();
  const [, drawAgain] = useState(0);
  useEffect(() => {
    if (marking === null) return;
    const unread = shown.slice(first, last + 1).filter((unit) => !rowOf(alignment, unit).read);
    const coming = [
      ...shown.slice(last + 1, last + 1 + below),
      ...shown.slice(Math.max(0, first - above), first).reverse(),
    ];
    let gone = false;
    let idle = 0;
    const wait = () => {
      idle = requestIdleCallback((deadline) => {
        do {
          const unit = coming.shift();
          if (unit === undefined) return;
          readRow(alignment, unit);
        } while (deadline.timeRemaining() > worth);
        wait();
      });
    };
    const read = async () => {
      await drawn();
      await inBreaths(
        unread.length,
        (at) => readRow(alignment, unread[at]!),
        () => gone,
        1,
      );
      if (gone) return;
      drawAgain((times) => times + 1);
      wait();
    };
    if (unread.length > 0) void read();
    else wait();
    return () => {
      gone = true;
      cancelIdleCallback(idle);
    };
  }, [marking, alignment, shown, first, last]);
}
