import { describe, expect, it } from 'vitest';
import {
  exportParams,
  firstChoices,
  fitsLanguage,
  groupLeftOut,
  usualTag,
  withLanguage,
} from '../../../../../src/renderer/features/export/choices.ts';

const all = ['zh', 'en', 'fr'];
const choices = firstChoices(all, '');

describe('what is to be exported', () => {
  it('does not name the languages when all are chosen', () => {
    expect(exportParams('p', { ...choices, format: 'csv' }, all)).toEqual({
      project: 'p',
      format: 'csv',
      only: 'all',
    });
  });
  it('names what concerns the format, and only that', () => {
    const all = ['en', 'fr'];
    const asked = { ...firstChoices(all, ' Anna '), tags: { fr: 'fr-CA', en: 'de' } };
    expect(exportParams('p', asked, all)).toEqual({
      project: 'p',
      format: 'tmx',
      only: 'all',
      tags: { fr: 'fr-CA' },
      profile: 'master',
      level: 1,
      duplicates: 'keep',
      conflicts: 'keep',
      user: 'Anna',
    });
    const xliff = exportParams('p', { ...asked, format: 'xliff', xliff: '1.2' }, all);
    expect(xliff).toEqual({
      project: 'p',
      format: 'xliff',
      only: 'all',
      tags: { fr: 'fr-CA' },
      xliff: '1.2',
    });
  });
  it('shows the code that is written where none is typed, and takes only codes of the same language', () => {
    expect([usualTag(choices, 'zh'), usualTag({ ...choices, profile: 'trados' }, 'zh')]).toEqual([
      'zh',
      'zh-CN',
    ]);
    expect(['fr-CA', 'FR', 'en', 'fr_CA', ''].map((tag) => fitsLanguage(tag, 'fr'))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
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
