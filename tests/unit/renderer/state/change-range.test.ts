import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carried, changeRange } from '../../../../src/renderer/state/change-range.ts';

const [a, b, c, d, x, y] = ['a', 'b', 'c', 'd', 'x', 'y'];

describe('changeRange', () => {
  it('is empty between equal lists', () => {
    expect(changeRange([a, b], [a, b])).toEqual({ at: 2, removed: 0, inserted: 0 });
  });

  it('tells what was replaced in the middle, at the ends and everywhere', () => {
    expect(changeRange([a, b, c, d], [a, x, d])).toEqual({ at: 1, removed: 2, inserted: 1 });
    expect(changeRange([a, b], [x, a, b])).toEqual({ at: 0, removed: 0, inserted: 1 });
    expect(changeRange([a, b], [a])).toEqual({ at: 1, removed: 1, inserted: 0 });
    expect(changeRange([a, b], [x, y])).toEqual({ at: 0, removed: 2, inserted: 2 });
  });

  it('counts no item twice when the same ones stand side by side', () => {
    expect(changeRange([a, a], [a, a, a])).toEqual({ at: 2, removed: 0, inserted: 1 });
  });
});

describe('carried', () => {
  it('keeps what is known of items that stay and asks for those that are new', () => {
    const items = fc.uniqueArray(fc.nat(50), { maxLength: 20 });
    fc.assert(
      fc.property(items, items, (before, after) => {
        const known = Float64Array.from(before, (item) => item * 2);
        const asked: number[] = [];
        const next = carried(known, changeRange(before, after), (index) => {
          asked.push(index);
          return (after[index] ?? 0) * 2;
        });
        expect([...next]).toEqual(after.map((item) => item * 2));
        expect(asked.length).toBeLessThanOrEqual(after.length);
      }),
    );
  });
});
