import { describe, expect, it } from 'vitest';
import { agreement, groupFindings, placeOf } from '../../../../../src/renderer/features/findings/grouping.ts';
import type { Finding } from '../../../../../src/shared/model/finding.ts';
import type { Unit } from '../../../../../src/shared/model/unit.ts';

const units: readonly Unit[] = ['a', 'b', 'c', 'd'].map((id) => ({
  id,
  segments: {},
  confidence: 1,
  status: 'auto',
}));

function finding(id: string, part: Partial<Finding>): Finding {
  return {
    id,
    key: id,
    unit: 'a',
    type: 'number',
    severity: 'error',
    languages: ['fr'],
    message: '',
    evidence: [],
    ...part,
  };
}
const quote = (language: string) => ({ language, segment: `${language}:1`, start: 0, end: 2, value: '12' });

describe('the findings under their headings', () => {
  it('stand in document order: what differs, what is missing, what is worth a look', () => {
    const groups = groupFindings(
      [
        finding('short', { unit: 'b', type: 'length', severity: 'warning' }),
        finding('gap', { unit: 'c', type: 'missing' }),
        finding('later', { unit: 'd' }),
        finding('moved', { unit: 'b', type: 'moved', severity: 'warning' }),
        finding('hint', { unit: 'a', type: 'punctuation', severity: 'info' }),
      ],
      units,
    );
    expect(groups.map(({ id, findings }) => [id, findings.map(({ finding: { id: one } }) => one)])).toEqual([
      ['differs', ['moved', 'later']],
      ['missing', ['gap']],
      ['look', ['hint', 'short']],
    ]);
  });
  it('leave out a heading nothing stands under, and a finding whose unit is gone', () => {
    expect(groupFindings([finding('old', { unit: 'gone' })], units)).toEqual([]);
  });
  it('say from which unit to which they reach', () => {
    const several = finding('lines', { unit: 'b', units: ['b', 'c', 'd'] });
    expect(placeOf(several, units)).toMatchObject({ first: 2, last: 4 });
    expect(placeOf(finding('one', { unit: 'c' }), units)).toMatchObject({ first: 3, last: 3 });
  });
});

describe('how many agree', () => {
  const languages = ['zh', 'en', 'fr'];
  it('is told when at least two say the same against one', () => {
    const odd = finding('odd', { languages: ['en'], evidence: ['zh', 'en', 'fr'].map(quote) });
    expect(agreement(odd, languages)).toEqual({ agree: 2, of: 3 });
  });
  it('is no question between two, nor where something is missing', () => {
    expect(agreement(finding('two', { evidence: [quote('en'), quote('fr')] }), ['en', 'fr'])).toBeNull();
    expect(
      agreement(finding('gap', { type: 'missing', evidence: [quote('en'), quote('zh')] }), languages),
    ).toBeNull();
  });
});
