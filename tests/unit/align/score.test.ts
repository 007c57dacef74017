import { describe, expect, it } from 'vitest';
import { readGold } from '../../../src/shared/align/gold.ts';
import { evaluate, scoreBeads } from '../../../src/shared/align/score.ts';

const sure = (...sides: number[][]) => ({ sides, confidence: 0.95 });

describe('scoring beads against gold', () => {
  const gold = [
    [[0], [0]],
    [[1], [1, 2]],
    [[2], []],
  ];

  it('gives full marks to the gold itself', () => {
    const score = scoreBeads([{ gold, predicted: gold.map((sides) => sure(...sides)) }]);
    expect(score.strict).toEqual({ precision: 1, recall: 1, f1: 1 });
    expect(score.lax.f1).toBe(1);
  });

  it('counts one-sided beads for precision and not for recall', () => {
    const predicted = [sure([0], [0]), sure([1], [1]), sure([], [2]), sure([2], [])];
    const { strict, lax } = scoreBeads([{ gold, predicted }]);
    expect(strict.precision).toBeCloseTo(2 / 4);
    expect(strict.recall).toBeCloseTo(1 / 2);
    // The bead [1]–[1] overlaps gold on both sides, the lone [2] on neither.
    expect(lax.precision).toBeCloseTo(3 / 4);
    expect(lax.recall).toBe(1);
  });

  it('sums over documents and takes any number of sides', () => {
    const three = [[[0], [0], [0]]];
    const score = scoreBeads([
      { gold: three, predicted: [sure([0], [0], [0])] },
      { gold: three, predicted: [sure([0], [0], []), sure([], [], [0])] },
    ]);
    expect(score.strict.precision).toBeCloseTo(1 / 3);
    expect(score.strict.recall).toBeCloseTo(1 / 2);
  });

  it('measures how far confidence is from the truth', () => {
    const predicted = [
      { sides: [[0], [0]], confidence: 0.9 },
      { sides: [[1], [1]], confidence: 0.9 },
    ];
    const { calibrationError, reliability } = scoreBeads([{ gold, predicted }]);
    expect(calibrationError).toBeCloseTo(0.4);
    expect(reliability[9]).toEqual({ count: 2, promised: 0.9, right: 0.5 });
  });
});

describe('evaluating a set', () => {
  it('aligns its lines and finds every pair of an easy text', () => {
    const rows = ['Ostrava 1998', 'Berlin 2004 and 2005', 'Lisbon 1755, Cadiz 1756 and Tangier'];
    const set = readGold({
      langs: ['en', 'en'],
      docs: [{ id: 'towns', sides: [rows, rows], gold: rows.map((_, at) => [[at], [at]]) }],
    });
    expect(evaluate(set).strict.f1).toBe(1);
  });
});

describe('reading gold', () => {
  it.each([
    [[], 'not a JSON object'],
    [{ langs: ['en'], docs: [] }, 'two languages'],
    [{ langs: ['en', 'fr'] }, '"docs" has to be a list'],
    [{ langs: ['en', 'fr'], docs: [{ sides: [['a']], gold: [] }] }, 'document 1 needs "sides"'],
    [{ langs: ['en', 'fr'], docs: [{ sides: [['a'], ['b']], gold: [[[0], ['x']]] }] }, 'document 1, bead 1'],
  ])('says what is wrong with %j', (json, message) => {
    expect(() => readGold(json)).toThrow(message);
  });
});
