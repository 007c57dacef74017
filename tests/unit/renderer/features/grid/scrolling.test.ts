import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  lastTop,
  longestSpacer,
  nativeOf,
  revealed,
  scrolledTo,
  spacerHeight,
} from '../../../../../src/renderer/features/grid/scrolling.ts';

const short = { total: 5_000, viewport: 600 };
const long = { total: 30_000_000, viewport: 600 };

describe('the scrollbar', () => {
  it('is as long as the document, and never longer than browsers allow', () => {
    expect(spacerHeight(short)).toBe(5_000);
    expect(spacerHeight(long)).toBe(longestSpacer);
    expect(spacerHeight({ total: 100, viewport: 600 })).toBe(600);
  });

  it('reaches both ends exactly, however long the document', () => {
    for (const extent of [short, long]) {
      const range = spacerHeight(extent) - extent.viewport;
      expect(scrolledTo(900, 900, range, extent)).toBe(lastTop(extent));
      expect(scrolledTo(900, 900, 0, extent)).toBe(0);
      expect(nativeOf(lastTop(extent), extent)).toBe(range);
    }
  });

  it('moves pixel by pixel under the wheel, also where it stands for more', () => {
    expect(scrolledTo(1_000_000, 300_000, 300_120, long)).toBe(1_000_120);
  });

  it('goes by proportion when the thumb is dragged far', () => {
    const range = spacerHeight(long) - long.viewport;
    expect(scrolledTo(0, 10, range / 2, long)).toBeCloseTo(lastTop(long) / 2, 3);
  });

  it('stands still when there is nothing to scroll', () => {
    expect(scrolledTo(0, 0, 0, { total: 300, viewport: 600 })).toBe(0);
    expect(nativeOf(0, { total: 300, viewport: 600 })).toBe(0);
  });

  it('never leaves the document', () => {
    const extents = fc.record({
      total: fc.integer({ min: 1, max: 40_000_000 }),
      viewport: fc.integer({ min: 1, max: 2_000 }),
    });
    fc.assert(
      fc.property(
        extents,
        fc.nat(40_000_000),
        fc.nat(8_000_000),
        fc.nat(8_000_000),
        (extent, top, before, after) => {
          const next = scrolledTo(Math.min(top, lastTop(extent)), before, after, extent);
          expect(next).toBeGreaterThanOrEqual(0);
          expect(next).toBeLessThanOrEqual(lastTop(extent));
        },
      ),
    );
  });
});

describe('showing a row', () => {
  const row = (start: number, height = 100) => ({ start, height });

  it('that is on screen moves nothing', () => {
    expect(revealed(1_000, row(1_000), short)).toBe(1_000);
    expect(revealed(1_000, row(1_500), short)).toBe(1_000);
  });

  it('that is just above or below moves as little as needed', () => {
    expect(revealed(1_000, row(950), short)).toBe(926);
    expect(revealed(1_000, row(1_550), short)).toBe(1_074);
  });

  it('that is far away puts it in the upper third', () => {
    expect(revealed(0, row(3_000), short)).toBe(2_800);
  });

  it('that is higher than the window shows its beginning', () => {
    expect(revealed(1_000, row(1_500, 900), short)).toBe(1_476);
  });

  it('at the ends stays inside', () => {
    expect(revealed(300, row(0), short)).toBe(0);
    expect(revealed(0, row(4_900), short)).toBe(4_400);
  });
});
