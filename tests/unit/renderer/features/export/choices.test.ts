import { describe, expect, it } from 'vitest';
import {
  exportParams,
  groupLeftOut,
  withLanguage,
} from '../../../../../src/renderer/features/export/choices.ts';

const all = ['zh', 'en', 'fr'];
const choices = { format: 'tmx', only: 'all', languages: all } as const;

describe('what is to be exported', () => {
  it('does not name the languages when all are chosen', () => {
    expect(exportParams('p', choices, all)).toEqual({ project: 'p', format: 'tmx', only: 'all' });
  });
  it('names the chosen ones in the order of the columns, whatever the order of choosing', () => {
    const without = withLanguage(choices, all, 'zh', false);
    expect(exportParams('p', without, all)).toMatchObject({ languages: ['en', 'fr'] });
    const back = withLanguage(withLanguage(without, all, 'en', false), all, 'zh', true);
    expect(exportParams('p', back, all)).toMatchObject({ languages: ['zh', 'fr'] });
  });
});

describe('what is left out', () => {
  it('stands under its reason, the commonest first, each unit once', () => {
    const groups = groupLeftOut([
      { unit: 'u1', why: 'not confirmed', text: 'Preamble' },
      { unit: 'u2', why: 'only one language', text: 'Annex' },
      { unit: 'u3', why: 'only one language', text: 'Schedule' },
    ]);
    expect(groups.map(({ why, units }) => [why, units.map(({ unit }) => unit)])).toEqual([
      ['only one language', ['u2', 'u3']],
      ['not confirmed', ['u1']],
    ]);
  });
});
