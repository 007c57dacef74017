import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignSegments } from '../../src/shared/align/align.ts';
import { bandOf, wholeBand } from '../../src/shared/align/band.ts';
import { hopefulBand } from '../../src/shared/align/hopeful.ts';
import { nodeProbability, sumPaths } from '../../src/shared/align/lattice.ts';
import { type Bead, type BeadCost, bestPath, shapeOf } from '../../src/shared/align/search.ts';
import { beadShapes, startingPrior } from '../../src/shared/align/shapes.ts';
import { unwatched } from '../../src/shared/lib/watch.ts';
import { brokenLaws } from '../../src/shared/model/invariants.ts';
import type { Segment } from '../../src/shared/model/segment.ts';
import type { Unit } from '../../src/shared/model/unit.ts';

const word = fc.constantFrom(
  'lake',
  'lac',
  '湖',
  'Ostrava',
  '奥斯特拉瓦',
  '12',
  '1998',
  'fish.',
  'eau',
  '水，',
  '3.',
  '(a)',
  '😀',
  '—',
);
const text = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
const kind = fc.constantFrom<Segment['kind']>('paragraph', 'paragraph', 'heading', 'footnote', 'list-item');

const versions = fc
  .record({
    languages: fc.subarray(['zh', 'en', 'fr', 'ar'], { minLength: 2 }),
    rows: fc.array(fc.array(fc.tuple(text, kind), { maxLength: 9 }), { minLength: 4, maxLength: 4 }),
    pivotAt: fc.nat(3),
  })
  .map(({ languages, rows, pivotAt }) => {
    const segments: Record<string, Segment[]> = {};
    languages.forEach((language, side) => {
      segments[language] = rows[side]!.map(([words, of], at) => ({
        id: `${language}:${at}`,
        kind: of,
        text: words,
        spans: [],
      }));
    });
    return { languages, pivot: languages[pivotAt % languages.length]!, segments };
  });

describe('alignSegments', () => {
  it('keeps the laws of every alignment, whatever it is given', () => {
    fc.assert(
      fc.property(versions, (input) => {
        const units = alignSegments(input);
        expect(brokenLaws({ ...input, units })).toEqual([]);
        expect(new Set(units.map((unit) => unit.id)).size).toBe(units.length);
      }),
      { numRuns: 150 },
    );
  });

  it('gives the same answer every time', () => {
    fc.assert(
      fc.property(versions, (input) => {
        expect(alignSegments(input)).toEqual(alignSegments(input));
      }),
      { numRuns: 30 },
    );
  });

  it('gives back fixed units untouched and stays lawful around them', () => {
    fc.assert(
      fc.property(versions, fc.array(fc.nat(8), { maxLength: 3 }), (input, places) => {
        const fixed = [...new Set(places)]
          .sort((a, b) => a - b)
          .filter((at) => input.languages.some((language) => input.segments[language]![at] !== undefined))
          .map(
            (at): Unit => ({
              id: `u${at + 1}`,
              segments: Object.fromEntries(
                input.languages.map((language) => [
                  language,
                  input.segments[language]!.slice(at, at + 1).map((segment) => segment.id),
                ]),
              ),
              confidence: 1,
              status: 'confirmed',
            }),
          );
        const units = alignSegments({ ...input, fixed });
        for (const unit of fixed) expect(units).toContain(unit);
        expect(brokenLaws({ ...input, units })).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

const lattice = fc
  .record({ rows: fc.nat(7), columns: fc.nat(7), seed: fc.integer() })
  .map(({ rows, columns, seed }) => {
    const cost: BeadCost = (left, right, shape) =>
      Math.sin(seed + left * 12.9 + right * 78.2 + shape * 3.7) * 4;
    return { rows, columns, cost };
  });

const prior = startingPrior();

/** The score of a legal path, worked out bead by bead. */
function scoreOf(beads: readonly Bead[], cost: BeadCost): number {
  let sum = 0;
  let gap: 'none' | 'left' | 'right' = 'none';
  for (const bead of beads) {
    const lefts = bead.leftEnd - bead.left;
    const rights = bead.rightEnd - bead.right;
    if (lefts > 0 && rights > 0) {
      const shape = shapeOf(lefts, rights);
      sum += (gap === 'none' ? prior.gapNone : prior.gapEnd) + prior.shapes[shape]!;
      sum += cost(bead.leftEnd, bead.rightEnd, shape);
      gap = 'none';
    } else {
      const again = gap === 'right' && lefts > 0;
      sum += gap === 'none' ? prior.gapOpen : again ? prior.gapEnd + prior.gapOpen : prior.gapMore;
      gap = lefts > 0 ? 'left' : 'right';
    }
  }
  return sum + (gap === 'none' ? prior.gapNone : prior.gapEnd);
}

/** A path by random choices: shapes where they fit, else single segments, left ones first in a gap. */
function randomPath(rows: number, columns: number, choices: readonly number[]): Bead[] {
  const beads: Bead[] = [];
  let row = 0;
  let column = 0;
  for (const choice of choices) {
    const [lefts, rights] = beadShapes[choice % beadShapes.length]!;
    if (row + lefts > rows || column + rights > columns) continue;
    beads.push({ left: row, leftEnd: row + lefts, right: column, rightEnd: column + rights });
    row += lefts;
    column += rights;
  }
  for (; row < rows; row++) beads.push({ left: row, leftEnd: row + 1, right: column, rightEnd: column });
  for (; column < columns; column++)
    beads.push({ left: row, leftEnd: row, right: column, rightEnd: column + 1 });
  return beads;
}

describe('the search', () => {
  it('never does worse than a random legal path, and scores its own path right', () => {
    fc.assert(
      fc.property(lattice, fc.array(fc.nat(40), { maxLength: 8 }), ({ rows, columns, cost }, choices) => {
        const found = bestPath(wholeBand(rows, columns), cost, prior, unwatched);
        expect(found.score).toBeCloseTo(scoreOf(found.beads, cost), 6);
        expect(found.score).toBeGreaterThanOrEqual(scoreOf(randomPath(rows, columns, choices), cost) - 1e-9);
      }),
    );
  });

  it('covers every segment of both sides once, in order', () => {
    fc.assert(
      fc.property(lattice, ({ rows, columns, cost }) => {
        let row = 0;
        let column = 0;
        for (const bead of bestPath(wholeBand(rows, columns), cost, prior, unwatched).beads) {
          expect([bead.left, bead.right]).toEqual([row, column]);
          row = bead.leftEnd;
          column = bead.rightEnd;
        }
        expect([row, column]).toEqual([rows, columns]);
      }),
    );
  });

  it('finds in a band that holds the best path what it finds in the whole lattice', () => {
    fc.assert(
      fc.property(lattice, fc.nat(2), ({ rows, columns, cost }, room) => {
        const whole = bestPath(wholeBand(rows, columns), cost, prior, unwatched);
        const low = new Float64Array(rows + 1).fill(columns);
        const high = new Float64Array(rows + 1);
        for (const bead of whole.beads)
          for (let row = bead.left; row <= bead.leftEnd; row++) {
            low[row] = Math.min(low[row]!, bead.right - room);
            high[row] = Math.max(high[row]!, bead.rightEnd + room);
          }
        expect(bestPath(bandOf(columns, low, high), cost, prior, unwatched).score).toBeCloseTo(
          whole.score,
          6,
        );
      }),
    );
  });

  it('gives probabilities that add up: every path passes each row at one node at least', () => {
    fc.assert(
      fc.property(lattice, ({ rows, columns, cost }) => {
        const sums = sumPaths(wholeBand(rows, columns), cost, prior, unwatched);
        expect(nodeProbability(sums, 0, 0)).toBeCloseTo(1, 6);
        expect(nodeProbability(sums, rows, columns)).toBeCloseTo(1, 6);
        const { score } = bestPath(wholeBand(rows, columns), cost, prior, unwatched);
        expect(sums.total).toBeGreaterThanOrEqual(score - 1e-9);
      }),
    );
  });

  it('loses no probability by leaving out what is hopeless', () => {
    fc.assert(
      fc.property(lattice, ({ rows, columns, cost }) => {
        // Strong evidence, so that there is something to leave out.
        const sure: BeadCost = (left, right, shape) => 8 * cost(left, right, shape);
        const whole = wholeBand(rows, columns);
        const path = bestPath(whole, sure, prior, unwatched);
        const all = sumPaths(whole, sure, prior, unwatched);
        const some = sumPaths(hopefulBand(whole, path, sure, prior, []), sure, prior, unwatched);
        for (let row = 0; row <= rows; row++)
          for (let column = 0; column <= columns; column++)
            expect(nodeProbability(some, row, column)).toBeCloseTo(nodeProbability(all, row, column), 6);
      }),
    );
  });

  it('makes lawful bands of any wish, through every wall', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: -3, max: 15 }), fc.integer({ min: -3, max: 15 })), {
          minLength: 1,
          maxLength: 12,
        }),
        fc.nat(12),
        fc.array(fc.tuple(fc.nat(12), fc.nat(12)), { maxLength: 3 }),
        (ends, columns, points) => {
          const rows = ends.length - 1;
          const walls = points
            .filter(([row, column]) => row <= rows && column <= columns)
            .sort((a, b) => a[0] - b[0] || a[1] - b[1])
            .filter(([, column], at, list) => list.slice(0, at).every(([, other]) => other <= column));
          const band = bandOf(
            columns,
            ends.map((end) => end[0]),
            ends.map((end) => end[1]),
            walls,
          );
          expect(band.low[0]).toBe(0);
          expect(band.high[rows]).toBe(columns);
          for (let row = 0; row <= rows; row++) {
            expect(band.low[row]).toBeLessThanOrEqual(band.high[row]!);
            if (row > 0) expect(band.low[row]).toBeLessThanOrEqual(band.high[row - 1]!);
            if (row > 0) expect(band.low[row]).toBeGreaterThanOrEqual(band.low[row - 1]!);
            if (row > 0) expect(band.high[row]).toBeGreaterThanOrEqual(band.high[row - 1]!);
          }
          for (const [row, column] of walls) {
            expect(band.low[row]).toBeLessThanOrEqual(column);
            expect(band.high[row]).toBeGreaterThanOrEqual(column);
          }
        },
      ),
    );
  });
});
