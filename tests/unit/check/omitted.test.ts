import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../src/shared/check/check.ts';
import type { Alignment } from '../../../src/shared/model/alignment.ts';
import { buildAlignment } from '../../helpers/build.ts';

const rows = [
  ['There are 5 boats.', 'Il y a 6 bateaux.'],
  ['There are 8 nets.', 'Il y a 9 filets.'],
] as const;

describe('a unit that was left out by hand', () => {
  it('has no findings, the others keep theirs', () => {
    const start = buildAlignment(['en', 'fr'], rows);
    const [first, second] = start.units;
    const without: Alignment = { ...start, units: [{ ...first!, omitted: true }, second!] };
    expect(new Set(findingsOf(start).map(({ unit }) => unit))).toEqual(new Set(['u1', 'u2']));
    expect(new Set(findingsOf(without).map(({ unit }) => unit))).toEqual(new Set(['u2']));
  });
});
