import { describe, expect, it } from 'vitest';
import { fitOf } from '../../../../../src/renderer/features/palette/fuzzy.ts';

const labels = [
  'Join with the next segment',
  'Next finding',
  'Next unconfirmed unit',
  'Merge with the next unit',
  'Confirm and go to the next unconfirmed unit',
  'Export',
];
const best = (query: string) =>
  labels
    .map((label) => ({ label, score: fitOf(query, label) }))
    .filter(({ score }) => score !== null)
    .sort((a, b) => (b.score ?? 0) - (a.score ?? 0))[0]?.label;

describe('fitOf', () => {
  it('finds commands by the first letters of their words', () => {
    expect(best('nf')).toBe('Next finding');
    expect(best('nuu')).toBe('Next unconfirmed unit');
  });

  it('puts what begins with the query first', () => {
    expect(best('next un')).toBe('Next unconfirmed unit');
    expect(best('ex')).toBe('Export');
    expect(best('merge')).toBe('Merge with the next unit');
  });

  it('refuses what does not hold the letters in order', () => {
    expect(fitOf('zz', 'Export')).toBeNull();
    expect(fitOf('tropxe', 'Export')).toBeNull();
  });

  it('does not mind case and accents, and takes everything when nothing is typed', () => {
    expect(fitOf('ÉX', 'export')).not.toBeNull();
    expect(fitOf('exp', 'Éxporter')).not.toBeNull();
    expect(fitOf('', 'Export')).toBe(0);
  });
});
