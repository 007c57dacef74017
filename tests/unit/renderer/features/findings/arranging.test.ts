import { describe, expect, it } from 'vitest';
import { arranged, kindCounts } from '../../../../../src/renderer/features/findings/arranging.ts';
import { findingsOf } from '../../../../../src/shared/check/check.ts';
import { alignmentOf } from '../../../check/rows.ts';

const alignment = alignmentOf(
  ['en', 'fr'],
  [
    { en: 'The bridge is 120 metres long.', fr: 'Le pont mesure 125 mètres.' },
    { en: 'The tower is guarded by day and by night.' },
    { fr: 'La tour est gardée jour et nuit.' },
    { en: 'It was built on 3 May 1901.', fr: 'Il fut construit le 3 mai 1902.' },
  ],
);
const findings = findingsOf(alignment);
const shape = (by: Parameters<typeof arranged>[2], type: Parameters<typeof arranged>[3] = null) =>
  arranged(findings, alignment.units, by, type).map(({ id, findings: list }) => [
    id,
    list.map(({ finding }) => finding.unit),
  ]);

describe('the list of findings', () => {
  it('can be arranged by kind, by language, and by place', () => {
    expect(shape('type').map(([id]) => id)).toEqual(['missing', 'extra', 'number', 'date']);
    expect(shape('language').map(([id]) => id)).toContain('en+fr');
    expect(shape('order')).toEqual([['', ['u1', 'u2', 'u3', 'u4']]]);
  });

  it('shows one kind alone, and counts the kinds', () => {
    expect(shape('order', 'date')).toEqual([['', ['u4']]]);
    expect(kindCounts(findings)).toEqual([
      ['missing', 1],
      ['extra', 1],
      ['number', 1],
      ['date', 1],
    ]);
  });
});
