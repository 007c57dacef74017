import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  confirmedCount,
  isBookmarked,
  isUnconfirmed,
  isUneven,
  nextUnit,
} from '../../../../src/renderer/state/moves.ts';
import { isConfirmed, type Unit } from '../../../../src/shared/model/unit.ts';
import { alignmentOf } from '../../../helpers/rows.ts';

const { units } = alignmentOf(
  ['en', 'fr'],
  [
    ['One.', 'Un.'],
    ['Two.', null],
    ['Three.', ['Trois a.', 'Trois b.']],
    ['Four.', 'Quatre.'],
  ],
);
const confirmed = units.map((unit, at): Unit => (at === 0 ? unit : { ...unit, status: 'confirmed' }));

describe('nextUnit', () => {
  it('goes to the next one that is not one to one, in both directions', () => {
    expect(nextUnit(units, 0, 1, isUneven)).toBe(1);
    expect(nextUnit(units, 1, 1, isUneven)).toBe(2);
    expect(nextUnit(units, 3, -1, isUneven)).toBe(2);
  });

  it('goes round at both ends of the document', () => {
    expect(nextUnit(units, 2, 1, isUneven)).toBe(1);
    expect(nextUnit(units, 1, -1, isUneven)).toBe(2);
  });

  it('comes back to where it is when that is the only one, and finds nothing when there is none', () => {
    expect(nextUnit(confirmed, 0, 1, isUnconfirmed)).toBe(0);
    expect(nextUnit(units, 0, 1, isBookmarked)).toBe(-1);
    expect(nextUnit([], -1, 1, () => true)).toBe(-1);
  });

  it('starts with the first unit when none is active', () => {
    expect(nextUnit(units, -1, 1, () => true)).toBe(0);
    expect(nextUnit(units, -1, -1, () => true)).toBe(3);
  });
});

describe('confirmedCount', () => {
  it('counts confirmed units', () => {
    expect(confirmedCount(units)).toBe(0);
    expect(confirmedCount(confirmed)).toBe(3);
  });

  it('counts the same however it came there from the list before', () => {
    const list = fc.array(fc.constantFrom(...units, ...confirmed), { maxLength: 12 });
    fc.assert(
      fc.property(list, list, (before, after) => {
        confirmedCount(before);
        expect(confirmedCount(after)).toBe(after.filter(isConfirmed).length);
      }),
    );
  });
});
