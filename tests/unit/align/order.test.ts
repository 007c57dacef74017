import { describe, expect, it } from 'vitest';
import { crossingRows, rowOrder } from '../../../src/shared/align/order.ts';

const row = (...places: number[]) => ({ places, free: false });

describe('the order of rows', () => {
  it('follows the pivot and puts a row it lacks right after its predecessor', () => {
    const rows = [row(-1, 1), row(1, 2), row(0, 0), row(2, -1)];
    expect(rowOrder(rows, 0)).toEqual([2, 0, 1, 3]);
  });

  it('puts rows without a predecessor at the beginning', () => {
    expect(rowOrder([row(0, 1), row(-1, 0)], 0)).toEqual([1, 0]);
  });

  it('lets free rows stand where the pivot has them', () => {
    const rows = [row(0, 0), { places: [1, 2], free: true }, row(2, 1)];
    expect(rowOrder(rows, 0)).toEqual([0, 1, 2]);
  });

  it('keeps every row even when rows bind each other in a circle', () => {
    expect(rowOrder([row(-1, 0, 1), row(-1, 1, 0), row(0, -1, -1)], 0).sort()).toEqual([0, 1, 2]);
  });
});

describe('crossing rows', () => {
  it('names the fewest that break the order', () => {
    expect(crossingRows([0, 3, 1, 2], [true, true, true, true])).toEqual(new Set([1]));
  });

  it('names as many as it takes where the others may not be named', () => {
    expect(crossingRows([0, 3, 1, 2], [true, false, true, true])).toEqual(new Set([2, 3]));
    expect(crossingRows([3, 4, 5, 0, 1], [true, true, true, false, false])).toEqual(new Set([0, 1, 2]));
  });

  it('names none where only such cross that may not be named', () => {
    expect(crossingRows([0, 3, 1, 2], [true, false, false, false])).toEqual(new Set());
  });

  it('passes over rows the version lacks', () => {
    expect(crossingRows([0, -1, 1], [true, true, true])).toEqual(new Set());
  });
});
