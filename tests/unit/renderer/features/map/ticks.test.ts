import { describe, expect, it } from 'vitest';
import { ticksOf } from '../../../../../src/renderer/features/map/ticks.ts';
import type { Finding, Severity } from '../../../../../src/shared/model/finding.ts';
import type { Unit } from '../../../../../src/shared/model/unit.ts';

const finding = (unit: string, severity: Severity): Finding => ({
  id: `${unit} ${severity}`,
  key: unit,
  unit,
  type: 'number',
  severity,
  languages: [],
  message: '',
  evidence: [],
});
const units = ['u1', 'u2', 'u3'].map((id): Unit => ({ id, segments: {}, confidence: 1, status: 'auto' }));

describe('the marks of findings beside the map', () => {
  it('stand where their units begin', () => {
    const ticks = ticksOf(
      [finding('u1', 'warning'), finding('u3', 'error')],
      units,
      Float64Array.of(0, 30, 60, 90),
    );
    expect(ticks).toEqual([
      { y: 0, severity: 'warning' },
      { y: 60, severity: 'error' },
    ]);
  });

  it('show the gravest where several fall together, and nothing of a unit that is gone', () => {
    const close = Float64Array.of(0, 1, 2, 90);
    const all = [
      finding('u1', 'error'),
      finding('u2', 'info'),
      finding('u3', 'warning'),
      finding('u9', 'error'),
    ];
    expect(ticksOf(all, units, close)).toEqual([{ y: 0, severity: 'error' }]);
  });
});
