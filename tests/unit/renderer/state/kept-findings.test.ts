import { expect, it } from 'vitest';
import { findingsByUnit } from '../../../../src/renderer/state/findings-by-unit.ts';
import { keptFindings } from '../../../../src/renderer/state/kept-findings.ts';
import type { Finding } from '../../../../src/shared/model/finding.ts';

const finding = (key: string, unit: string, message = 'They differ'): Finding => ({
  id: `f-${key}`,
  key,
  unit,
  type: 'number',
  severity: 'error',
  languages: ['fr'],
  message,
  evidence: [],
});
const anew = (findings: readonly Finding[]) => structuredClone(findings);

it('keeps what is said again as it was, and takes what is said otherwise', () => {
  const before = [finding('a', 'u1'), finding('b', 'u2'), finding('c', 'u3')];
  expect(keptFindings(before, anew(before))).toBe(before);

  const after = anew([finding('a', 'u1'), finding('b', 'u2', 'Only French differs'), finding('d', 'u4')]);
  const kept = keptFindings(before, after);
  expect(kept).toEqual(after);
  expect(kept[0]).toBe(before[0]);
  expect(kept[1]).toBe(after[1]);
});

it('gives rows the list they had while nothing new is said of them', () => {
  const before = [finding('a', 'u1'), finding('b', 'u2')];
  const first = findingsByUnit(before);
  const second = findingsByUnit(keptFindings(before, anew([...before, finding('c', 'u2')])));
  expect(second.get('u1')).toBe(first.get('u1'));
  expect(second.get('u2')).toHaveLength(2);
});
