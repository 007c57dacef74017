import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { equal } from '../../../../src/shared/lib/equal.ts';

describe('equal', () => {
  it('does not mind the order of keys, and takes absent for undefined', () => {
    expect(equal({ a: 1, b: [1, { c: null }] }, { b: [1, { c: null }], a: 1 })).toBe(true);
    expect(equal({ a: 1, b: undefined }, { a: 1 })).toBe(true);
    expect(equal({ a: 1 }, { a: 1, b: undefined })).toBe(true);
  });

  it('sees every difference', () => {
    expect(equal({ a: 1 }, { a: 2 })).toBe(false);
    expect(equal({ a: 1 }, { a: 1, b: 2 })).toBe(false);
    expect(equal({ a: 1, b: 2 }, { a: 1 })).toBe(false);
    expect(equal([1, 2], [1])).toBe(false);
    expect(equal([], {})).toBe(false);
    expect(equal({}, null)).toBe(false);
    expect(equal('1', 1)).toBe(false);
  });

  it('agrees with what JSON says, before and after a journey', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        expect(equal(a, JSON.parse(JSON.stringify(a)))).toBe(true);
        expect(equal(a, b)).toBe(equal(b, a));
      }),
    );
  });
});
