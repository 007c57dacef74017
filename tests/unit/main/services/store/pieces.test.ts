import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  asWritten,
  itemsBetween,
  lengthOf,
  type Pieces,
  placeOf,
  placeOfNew,
  spliced,
} from '../../../../../src/main/services/store/pieces.ts';

const written = Array.from({ length: 40 }, (_, at) => `w${at}`);
const read = (from: number, count: number) => written.slice(from, from + count);
const change = fc.record({ at: fc.nat(1000), removed: fc.nat(6), came: fc.nat(4) });

it('is the list that the changes make, however they lie, and knows where each item stands', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 30 }), fc.nat(50), fc.nat(50), (changes, start, end) => {
      let pieces: Pieces<string> = asWritten(written.length);
      const list = [...written];
      for (const [turn, { at, removed, came }] of changes.entries()) {
        const from = at % (list.length + 1);
        const gone = Math.min(removed, list.length - from);
        const items = Array.from({ length: came }, (_, index) => `n${turn}-${index}`);
        pieces = spliced(pieces, from, gone, items);
        list.splice(from, gone, ...items);
      }
      expect(lengthOf(pieces)).toBe(list.length);
      expect(itemsBetween(pieces, 0, list.length, read)).toEqual(list);
      expect(itemsBetween(pieces, start, Math.max(start, end), read)).toEqual(
        list.slice(start, Math.max(start, end)),
      );
      for (const [position, item] of written.entries())
        expect(placeOf(pieces, position)).toBe(list.indexOf(item));
      const latest = list.find((item) => item.startsWith('n')) ?? 'none';
      expect(placeOfNew(pieces, (item) => item === latest)).toBe(list.indexOf(latest));
    }),
  );
});

it('refuses a change of what is not there', () => {
  expect(() => spliced(asWritten<string>(3), 2, 2, [])).toThrow(/a list of 3/);
});
