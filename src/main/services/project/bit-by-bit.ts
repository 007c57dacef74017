import { setImmediate as turn } from 'node:timers/promises';
import { Cancelled } from '../../../shared/lib/watch.ts';

/** How long work goes on until others have their turn, in milliseconds. */
const slice = 15;

/** Does `work` to its end, with room for everything else between its pieces. Throws `Cancelled` once nobody wants it. */
export async function bitByBit<T>(
  work: Generator<undefined, T>,
  unwanted: () => boolean = () => false,
): Promise<T> {
  for (;;) {
    if (unwanted()) throw new Cancelled();
    const until = performance.now() + slice;
    do {
      const { done, value } = work.next();
      if (done) return value;
    } while (performance.now() < until);
    await turn();
  }
}
