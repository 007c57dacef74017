import { setImmediate as turn } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { bitByBit } from '../../../../src/main/services/project/bit-by-bit.ts';
import { Cancelled } from '../../../../src/shared/lib/watch.ts';

it('what is read bit by bit is left as soon as nobody wants it any more', async () => {
  let read = 0;
  let wanted = true;
  function* reading(): Generator<undefined, string> {
    for (; read < 1_000_000_000; read += 1) yield undefined;
    return 'all';
  }
  const done = bitByBit(reading(), () => !wanted);
  await turn();
  wanted = false;
  await expect(done).rejects.toBeInstanceOf(Cancelled);
  expect(read).toBeGreaterThan(0);
  expect(read).toBeLessThan(1_000_000_000);
});
