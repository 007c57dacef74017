import { describe, expect, it } from 'vitest';
import { reasonsOf } from '../../../../../src/renderer/features/actions/reasons.ts';
import type { Unit } from '../../../../../src/shared/model/unit.ts';

const reason = (detail: string, share: number) => ({ cost: 'values', share, detail });
const unit = (change: Partial<Unit> = {}): Unit => ({
  id: 'u1',
  segments: { en: ['en:1'], fr: ['fr:1'] },
  confidence: 0.983,
  status: 'auto',
  reasons: [
    reason('length as expected', 0.4),
    reason('same number 3.', 5),
    reason('', 9),
    reason('order crosses', -2),
  ],
  ...change,
});

describe('the reasons of a unit', () => {
  it('begin with how likely it is, the weightiest first, for or against', () => {
    expect(reasonsOf(unit())).toBe('98 % likely: same number 3. · order crosses · length as expected');
  });

  it('are four at most', () => {
    const reasons = ['a', 'b', 'c', 'd', 'e'].map((detail, at) => reason(detail, 5 - at));
    expect(reasonsOf(unit({ reasons }))).toBe('98 % likely: a · b · c · d');
  });

  it('never claim certainty of a computed unit', () => {
    expect(reasonsOf(unit({ confidence: 1, reasons: [] }))).toBe('99 % likely');
  });

  it('tell no probability of what a person decided', () => {
    expect(reasonsOf(unit({ status: 'confirmed', reasons: [] }))).toBe('confirmed');
    expect(reasonsOf(unit({ status: 'edited', reasons: [] }))).toBe('arranged by hand');
  });
});
