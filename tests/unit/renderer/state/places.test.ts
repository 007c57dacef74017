import { describe, expect, it } from 'vitest';
import { keepPlace, placeAt, segmentAt, segmentsOf, unitAt } from '../../../../src/renderer/state/places.ts';
import { alignmentOf } from '../../../helpers/rows.ts';

const alignment = alignmentOf(
  ['en', 'fr'],
  [
    ['One.', 'Un.'],
    ['Two.', ['Deux a.', 'Deux b.']],
    ['Three.', null],
  ],
);

describe('placeAt', () => {
  it('takes up where the user was', () => {
    expect(placeAt(alignment, { unit: 'u2', language: 'fr' })).toEqual({
      unit: 'u2',
      language: 'fr',
      segmentAt: 0,
    });
  });

  it('starts at the first unit of the pivot when that place is gone or there was none', () => {
    const first = { unit: 'u1', language: 'en', segmentAt: 0 };
    expect(placeAt(alignment, null)).toEqual(first);
    expect(placeAt(alignment, { unit: 'u9', language: 'fr' })).toEqual(first);
    expect(placeAt(alignment, { unit: 'u1', language: 'de' })).toEqual(first);
  });

  it('is nowhere in an empty alignment', () => {
    expect(placeAt({ ...alignment, units: [] }, null)).toBeNull();
  });
});

describe('keepPlace', () => {
  it('stays on a unit that stays, even when others went', () => {
    const after = { ...alignment, units: alignment.units.slice(1) };
    const place = { unit: 'u2', language: 'fr', segmentAt: 1 };
    expect(keepPlace(alignment, after, place)).toBe(place);
  });

  it('goes to the unit that took the place of one that went, or to the last', () => {
    const without = (id: string) => ({
      ...alignment,
      units: alignment.units.filter((unit) => unit.id !== id),
    });
    expect(keepPlace(alignment, without('u2'), { unit: 'u2', language: 'fr', segmentAt: 0 })?.unit).toBe(
      'u3',
    );
    expect(keepPlace(alignment, without('u3'), { unit: 'u3', language: 'fr', segmentAt: 0 })?.unit).toBe(
      'u2',
    );
  });
});

describe('the active cell', () => {
  it('holds its segments in order, and the active one of several', () => {
    const place = { unit: 'u2', language: 'fr', segmentAt: 1 };
    const found = unitAt(alignment, place);
    expect(found?.at).toBe(1);
    expect(found && segmentsOf(alignment, found.unit, 'fr').map(({ text }) => text)).toEqual([
      'Deux a.',
      'Deux b.',
    ]);
    expect(segmentAt(alignment, place)?.text).toBe('Deux b.');
  });

  it('has no segment in a gap, and the last one when there are fewer than there were', () => {
    expect(segmentAt(alignment, { unit: 'u3', language: 'fr', segmentAt: 0 })).toBeNull();
    expect(segmentAt(alignment, { unit: 'u1', language: 'fr', segmentAt: 4 })?.text).toBe('Un.');
  });
});
