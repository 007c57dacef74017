import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSums } from '../../../../src/renderer/state/sums.ts';

describe('running sums', () => {
  it('find the row at a height and the height of a row, also after a row has changed', () => {
    const sums = createSums(Float64Array.of(10, 20, 30));
    expect([sums.before(0), sums.before(2), sums.total]).toEqual([0, 30, 60]);
    expect([0, 9, 10, 29, 30, 59].map((at) => sums.indexAt(at))).toEqual([0, 0, 1, 1, 2, 2]);
    sums.set(0, 40);
    expect([sums.total, sums.indexAt(39), sums.indexAt(40)]).toEqual([90, 0, 1]);
  });

  it('stay inside the document above its beginning and below its end', () => {
    const sums = createSums(Float64Array.of(10, 10));
    expect([sums.indexAt(-5), sums.indexAt(1e9), sums.before(7)]).toEqual([0, 1, 20]);
  });

  it('of nothing are nothing', () => {
    const sums = createSums(new Float64Array(0));
    expect([sums.total, sums.before(3), sums.indexAt(0)]).toEqual([0, 0, -1]);
  });

  it('agree with adding up one by one', () => {
    const heights = fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 70 });
    const changes = fc.array(fc.tuple(fc.nat(69), fc.integer({ min: 0, max: 900 })), { maxLength: 20 });
    fc.assert(
      fc.property(heights, changes, fc.nat(60_000), (start, edits, at) => {
        const plain = [...start];
        const sums = createSums(Float64Array.from(start));
        for (const [index, value] of edits) {
          plain[index % plain.length] = value;
          sums.set(index % plain.length, value);
        }
        let sum = 0;
        let found = plain.length - 1;
        plain.forEach((height, index) => {
          expect(sums.before(index)).toBe(sum);
          if (at >= sum && at < sum + height) found = index;
          sum += height;
        });
        expect(sums.total).toBe(sum);
        if (at < sum) expect(sums.indexAt(at)).toBe(found);
      }),
    );
  });
});
