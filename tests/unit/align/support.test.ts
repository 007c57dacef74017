import { describe, expect, it } from 'vitest';
import { eachOf, sparse, turned } from '../../../src/shared/align/support.ts';

const table = sparse(2, (row, put) => {
  if (row === 0) put(1, 0.5);
  if (row === 2) {
    put(1, 0.25);
    put(4, 0.75);
  }
});

function rowOf(support: typeof table, row: number) {
  const found: [number, number][] = [];
  eachOf(support, row, (column, value) => found.push([column, value]));
  return found;
}

describe('a table turned round', () => {
  it('holds the same values, rows in ascending order', () => {
    const round = turned(table);
    expect([0, 1, 2, 3, 4].map((row) => rowOf(round, row))).toEqual([
      [],
      [
        [0, 0.5],
        [2, 0.25],
      ],
      [],
      [],
      [[2, 0.75]],
    ]);
  });

  it('is itself again when turned twice, also when it holds nothing', () => {
    expect(turned(turned(table))).toEqual(table);
    expect(rowOf(turned(sparse(0, () => undefined)), 0)).toEqual([]);
  });
});
