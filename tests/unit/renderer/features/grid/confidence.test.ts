import { describe, expect, it } from 'vitest';
import { trustOf, trustSigns } from '../../../../../src/renderer/features/grid/confidence.ts';
import type { Unit } from '../../../../../src/shared/model/unit.ts';

const unit = (change: Partial<Unit>): Unit => ({
  id: 'u1',
  segments: { en: ['en:1'], fr: ['fr:1'] },
  confidence: 0.95,
  status: 'auto',
  ...change,
});

describe('trustOf', () => {
  it('says in three steps how likely a unit is right', () => {
    expect([0.95, 0.8, 0.3].map((confidence) => trustOf(unit({ confidence })))).toEqual([
      'sure',
      'likely',
      'doubtful',
    ]);
  });

  it('calls a gap a gap, however sure', () => {
    expect(trustOf(unit({ segments: { en: ['en:1'], fr: [] } }))).toBe('gap');
  });

  it('lets what a person said go before what was computed', () => {
    expect(trustOf(unit({ status: 'confirmed', segments: { en: ['en:1'], fr: [] } }))).toBe('confirmed');
    expect(trustOf(unit({ status: 'edited', confidence: 0.2 }))).toBe('edited');
  });

  it('has another shape for each', () => {
    expect(new Set(Object.values(trustSigns)).size).toBe(7);
  });
});
