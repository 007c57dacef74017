import { describe, expect, it } from 'vitest';
import { stripOf, unitAtPixel, unitPlaces } from '../../../../../src/renderer/features/map/strips.ts';
import type { Unit } from '../../../../../src/shared/model/unit.ts';

const unit = (change: Partial<Unit> = {}): Unit => ({
  id: 'u',
  segments: { en: ['en:1'], fr: ['fr:1'] },
  confidence: 0.95,
  status: 'auto',
  ...change,
});
const gap = unit({ segments: { en: ['en:1'], fr: [] } });

describe('places on the map', () => {
  it('fill its height, longer units more of it', () => {
    const places = unitPlaces(Float64Array.of(10, 20, 10), 400);
    expect([...places]).toEqual([0, 100, 300, 400]);
  });

  it('leave room for short units beside one that is huge', () => {
    const places = unitPlaces(Float64Array.of(1, 1, 1, 100_000), 400);
    expect(places[1]).toBeGreaterThan(5);
  });

  it('lead back to the unit that was pressed', () => {
    const places = unitPlaces(Float64Array.of(10, 20, 10), 400);
    expect([-3, 0, 99, 100, 299, 399, 900].map((y) => unitAtPixel(places, y))).toEqual([0, 0, 0, 1, 1, 2, 2]);
  });
});

describe('a strip', () => {
  it('shows each unit with air between them while there is room', () => {
    const units = [unit(), unit({ status: 'confirmed' }), gap, unit({ confidence: 0.3 })];
    const places = unitPlaces(Float64Array.of(1, 1, 1, 1), 80);
    expect(stripOf(units, 'fr', places)).toEqual([
      { start: 0, end: 19, tone: 'solid' },
      { start: 20, end: 39, tone: 'confirmed' },
      { start: 40, end: 59, tone: 'gap' },
      { start: 60, end: 79, tone: 'doubtful' },
    ]);
  });

  it('shows what matters most where many units share a pixel', () => {
    const units = Array.from({ length: 10_000 }, (_, at) => (at === 5_050 ? gap : unit()));
    const strip = stripOf(units, 'fr', unitPlaces(new Float64Array(10_000).fill(1), 100));
    expect(strip).toEqual([
      { start: 0, end: 50, tone: 'solid' },
      { start: 50, end: 51, tone: 'gap' },
      { start: 51, end: 100, tone: 'solid' },
    ]);
    expect(stripOf(units, 'en', unitPlaces(new Float64Array(10_000).fill(1), 100))).toHaveLength(1);
  });
});
