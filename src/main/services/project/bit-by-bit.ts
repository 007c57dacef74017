import { setImmediate as turn } from 'node:timers/promises';

/** How long work goes on until others have their turn, in milliseconds. */
const slice = 15;

/** Does `work` to its end, with room for everything else between its pieces. */
export async function bitByBit<T>(work: Generator<undefined, T>): Promise<T> {
  for (;;) {
    const until = performance.now() + slice;
    do {
      const { done, value } = work.next();
      if (done) return value;
    } while (performance.now() < until);
    await turn();
  }
}
