import { describe, expect, it } from 'vitest';
import { calibrated, type Manner } from '../../../src/shared/align/calibration.ts';
import { fittedWeights } from '../../../src/shared/align/weights.ts';
import { logisticFit } from '../../bench/fit/logistic.ts';

const literal: Manner = { lengths: 1.3, uneven: 0.01 };
const free: Manner = { lengths: 1.3, uneven: 0.35 };
const unchanged = { base: 0, odds: 1, lengths: 0, uneven: 0 };

describe('the correction of probabilities', () => {
  it('leaves what is counted once as it is, and never says that something is certain', () => {
    expect(calibrated(0.875, free, unchanged)).toBe(0.875);
    expect(calibrated(1, free, unchanged)).toBe(0.999);
    expect(calibrated(0, free, unchanged)).toBe(0.001);
  });

  it('keeps the order of the rows of a document', () => {
    const told = [0.05, 0.3, 0.6, 0.9, 0.97, 0.99].map((one) => fittedWeights.judge(one, free));
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(new Set(told).size).toBe(told.length);
  });

  it('believes a probability less where the versions are cut otherwise all along', () => {
    expect(fittedWeights.judge(0.95, free)).toBeLessThan(fittedWeights.judge(0.95, literal));
  });

  it('leaves the sure rows of a document of which all rows are alike sure', () => {
    expect(fittedWeights.judge(0.97, literal)).toBeGreaterThan(0.95);
  });
});

describe('the logistic regression it is fitted by', () => {
  it('finds the shares of what came true', () => {
    const cases = [
      { measures: [1, 0], right: 9, wrong: 1 },
      { measures: [1, 1], right: 1, wrong: 3 },
    ].flatMap(({ measures, right, wrong }) => [
      { measures, right: true, weight: right },
      { measures, right: false, weight: wrong },
    ]);
    const [base, slope] = logisticFit(cases) as [number, number];
    expect(base).toBeCloseTo(Math.log(9), 3);
    expect(base + slope).toBeCloseTo(Math.log(1 / 3), 3);
  });

  it('counts a case as much as it weighs', () => {
    const [base] = logisticFit([
      { measures: [1], right: true, weight: 0.5 },
      { measures: [1], right: false, weight: 0.25 },
    ]) as [number];
    expect(base).toBeCloseTo(Math.log(2), 3);
  });
});
