import { describe, expect, it } from 'vitest';
import { findingsPerUnit } from '../../../src/shared/export/per-unit.ts';
import type { Finding } from '../../../src/shared/model/finding.ts';
import type { Unit } from '../../../src/shared/model/unit.ts';

const unit = (id: string, en: string): Unit => ({
  id,
  segments: { en: [en], fr: [] },
  confidence: 1,
  status: 'auto',
});
const units = [unit('u1', 'en:1'), unit('u2', 'en:2')];
const run: Finding = {
  id: 'f2',
  key: 'missing fr',
  unit: 'u1',
  units: ['u1', 'u2'],
  type: 'missing',
  severity: 'warning',
  languages: ['fr'],
  message: 'French has no header (2 lines)',
  evidence: ['en:1', 'en:2'].map((segment) => ({ language: 'en', segment, start: 0, end: 4, value: '' })),
};

describe('findings unit by unit', () => {
  it('tells a run of missing lines at every unit, with that unit’s evidence', () => {
    const told = findingsPerUnit([run], units);
    expect(told.map(({ id, unit, evidence }) => [id, unit, evidence.map(({ segment }) => segment)])).toEqual([
      ['f2-1', 'u1', ['en:1']],
      ['f2-2', 'u2', ['en:2']],
    ]);
  });

  it('leaves single and other findings as they are', () => {
    const single: Finding = { ...run, units: ['u1'] };
    const moved: Finding = { ...run, type: 'moved' };
    expect(findingsPerUnit([single, moved], units)).toEqual([single, moved]);
  });
});
