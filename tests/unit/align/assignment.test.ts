import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignments } from '../../../src/shared/align/assignment.ts';

const matrix = fc
  .tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 2, max: 4 }))
  .chain(([lefts, rights]) =>
    fc.array(fc.array(fc.integer({ min: -20, max: 20 }), { minLength: rights, maxLength: rights }), {
      minLength: lefts,
      maxLength: lefts,
    }),
  );

describe('pairing two short lists off', () => {
  it('finds who answers whom, in order or not', () => {
    const { best, straight } = assignments([
      [1, 9, 0],
      [8, 2, 1],
      [0, 1, 7],
    ]);
    expect(best).toEqual({ partners: [1, 0, 2], sum: 24, least: 7 });
    expect(straight.partners).toEqual([0, 1, 2]);
  });

  it('leaves over who fits worst', () => {
    expect(
      assignments([
        [1, 9],
        [2, 3],
        [8, 1],
      ]).best.partners,
    ).toEqual([1, -1, 0]);
  });

  it('uses nobody twice and pairs off as many as it can; nothing is better than the best', () => {
    fc.assert(
      fc.property(matrix, (says) => {
        const { best, next, straight } = assignments(says);
        for (const { partners } of [best, next, straight]) {
          const held = partners.filter((partner) => partner >= 0);
          expect(new Set(held).size).toBe(held.length);
          expect(held.length).toBe(Math.min(says.length, says[0]!.length));
        }
        const order = straight.partners.filter((partner) => partner >= 0);
        expect(order).toEqual([...order].sort((a, b) => a - b));
        expect(best.sum).toBeGreaterThanOrEqual(next.sum);
        expect(best.sum).toBeGreaterThanOrEqual(straight.sum);
      }),
      { seed: 5 },
    );
  });
});
