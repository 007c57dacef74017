import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, beside } from '../../../../../src/renderer/features/tour/beside.ts';

const size = { width: 320, height: 280 };
const window = { width: 1280, height: 720 };
const overlap = (a: Box, b: Box) =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height;

describe('the card of the tour', () => {
  it('stands in the window, and never over a control that leaves room for it', () => {
    const box = fc.record({
      left: fc.integer({ min: 0, max: 1200 }),
      top: fc.integer({ min: 0, max: 700 }),
      width: fc.integer({ min: 10, max: 600 }),
      height: fc.integer({ min: 10, max: 300 }),
    });
    fc.assert(
      fc.property(box, (target) => {
        const place = beside(target, size, window);
        expect(place.left).toBeGreaterThanOrEqual(0);
        expect(place.top).toBeGreaterThanOrEqual(0);
        expect(place.left + size.width).toBeLessThanOrEqual(window.width);
        expect(place.top + size.height).toBeLessThanOrEqual(window.height);
        const room =
          target.left > size.width + 40 || target.left + target.width + size.width + 40 < window.width;
        if (room) expect(overlap({ ...place, ...size }, target)).toBe(false);
      }),
    );
  });

  it('goes to the lower corner when its control fills the window', () => {
    const place = beside({ left: 0, top: 0, ...window }, size, window);
    expect(place.left).toBeGreaterThan(window.width / 2);
    expect(place.top).toBeGreaterThan(window.height / 2);
  });
});
