import { describe, expect, it } from 'vitest';
import {
  createRowHeights,
  likelyHeight,
  type RowMetrics,
} from '../../../../../src/renderer/features/grid/row-heights.ts';
import type { Unit } from '../../../../../src/shared/model/unit.ts';

const metrics: RowMetrics = { width: 300, em: 15, line: 24, padding: 20, least: 70, lines: 0 };
const unit = (id: string): Unit => ({ id, segments: {}, confidence: 1, status: 'auto' });
const [a, b, c, d] = ['u1', 'u2', 'u3', 'u4'].map(unit) as [Unit, Unit, Unit, Unit];

describe('the likely height of a row', () => {
  it('grows by whole lines with the longest text, and never falls below the first column', () => {
    expect(likelyHeight(1, metrics)).toBe(70);
    expect(likelyHeight(100, metrics)).toBe(5 * 24 + 20);
    expect(likelyHeight(101, metrics)).toBe(6 * 24 + 20);
  });

  it('is three lines at most when compact', () => {
    expect(likelyHeight(500, { ...metrics, least: 60, padding: 12, lines: 3 })).toBe(84);
  });
});

describe('heights', () => {
  it('that were measured stay with their units when others come and go', () => {
    const heights = createRowHeights();
    heights.update([a, b, c], Float64Array.of(1, 1, 1), metrics);
    expect(heights.note(1, 333)).toBe(true);
    heights.update([b, d, c], Float64Array.of(1, 100, 1), metrics);
    expect(heights.sums.valueAt(0)).toBe(70);
    heights.update([a, b, c], Float64Array.of(1, 1, 1), metrics);
    heights.note(1, 333);
    heights.update([a, b, d], Float64Array.of(1, 1, 100), metrics);
    expect([0, 1, 2].map((at) => heights.sums.valueAt(at))).toEqual([70, 333, 140]);
  });

  it('are guessed anew when the columns get another width', () => {
    const heights = createRowHeights();
    heights.update([a], Float64Array.of(100), metrics);
    heights.note(0, 333);
    heights.update([a], Float64Array.of(100), { ...metrics, width: 150 });
    expect(heights.sums.valueAt(0)).toBe(10 * 24 + 20);
  });

  it('that differ by rounding only are not news', () => {
    const heights = createRowHeights();
    heights.update([a], Float64Array.of(1), metrics);
    expect(heights.note(0, 70.1)).toBe(false);
    expect(heights.sums.total).toBe(70);
  });
});
