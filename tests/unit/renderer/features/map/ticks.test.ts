import { describe, expect, it } from 'vitest';
import { ticksOf } from '../../../../../src/renderer/features/map/ticks.ts';
import type { Finding, Severity } from '../../../../../src/shared/model/finding.ts';

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
const positions = new Map([
  ['u1', 0],
  ['u2', 1],
  ['u3', 2],
]);

describe('the marks of findings beside the map', () => {
  it('stand where their units begin', () => {
    const ticks = ticksOf(
      [finding('u1', 'warning'), finding('u3', 'error')],
      positions,
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
    expect(ticksOf(all, positions, close)).toEqual([{ y: 0, severity: 'error' }]);
  });
});
