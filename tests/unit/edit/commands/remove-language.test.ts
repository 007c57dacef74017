import { describe, expect, it } from 'vitest';
import { buildAlignment, rowsOf } from '../../../helpers/build.ts';
import { edited, refusalOf } from '../../../helpers/edit-oracle.ts';

const start = buildAlignment(
  ['zh', 'en', 'fr'],
  [
    ['一。', 'One.', 'Un.'],
    { cells: ['', '', 'Deux.'], comment: 'where from?' },
    { cells: ['三。', 'Three.', 'Trois.'], status: 'confirmed' },
  ],
);

describe('removing a language', () => {
  it('takes its rows along, keeps what was said of them and every confirmation', () => {
    const { after, label } = edited(start, 'remove-language', { language: 'fr' });
    expect(label).toBe('Removed French');
    expect(rowsOf(after)).toEqual([
      ['一。', 'One.'],
      ['三。', 'Three.'],
    ]);
    expect(after.units[1]).toMatchObject({ status: 'confirmed', comment: 'where from?' });
  });

  it('is refused for the pivot, for one of the last two, and for what is not there', () => {
    expect(refusalOf(start, 'remove-language', { language: 'zh' })).toContain('Chinese is the pivot');
    expect(refusalOf(start, 'remove-language', { language: 'de' })).toContain('not in the project');
    const two = edited(start, 'remove-language', { language: 'fr' }).after;
    expect(refusalOf(two, 'remove-language', { language: 'en' })).toContain('Two languages are the least');
  });
});
