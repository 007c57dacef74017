import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { en } from '../../../../src/renderer/words/en.ts';
import { said } from '../../../../src/renderer/words/engine/said.ts';
import { fr } from '../../../../src/renderer/words/fr.ts';
import { speak, t } from '../../../../src/renderer/words/t.ts';
import { zh } from '../../../../src/renderer/words/zh.ts';
import { spokenOf } from '../../../../src/shared/api/spoken.ts';

afterEach(() => speak('en'));

describe('the language of the interface', () => {
  it.each([
    [['fr-CA', 'en'], 'fr'],
    [['pt-BR', 'zh-CN'], 'zh-Hans'],
    [['de', 'en-GB', 'fr'], 'en'],
    [['pt'], 'en'],
    [[], 'en'],
  ] as const)('for a system that wants %j is %s', (wanted, spoken) => expect(spokenOf(wanted)).toBe(spoken));

  it('changes at once', () => {
    expect(t('edit.undo')).toBe('Undo');
    speak('fr');
    expect(t('edit.undo')).toBe('Annuler');
    speak('zh-Hans');
    expect(t('edit.undo')).toBe('撤销');
  });
});

describe('counted words', () => {
  it('take the singular in French for nothing and for one, in English for one alone', () => {
    expect([0, 1, 2].map((n) => en.units(n))).toEqual(['0 units', '1 unit', '2 units']);
    expect([0, 1, 2].map((n) => fr.units(n))).toEqual(['0 unité', '1 unité', '2 unités']);
  });
  it('group figures as the language does', () => {
    expect(en.units(12_345)).toBe('12,345 units');
    expect(fr.units(12_345)).toMatch(/^12\s345 unités$/);
    expect(zh.units(12_345)).toBe('12,345 个单元');
  });
});

describe.each([
  ['fr', fr],
  ['zh', zh],
])('the catalogue %s', (_, words) => {
  it('leaves no sentence in English', () => {
    const same = Object.entries(words).filter(
      ([key, value]) => typeof value === 'string' && / /.test(value) && value === en[key as keyof typeof en],
    );
    expect(same).toEqual([]);
  });
});

describe('French', () => {
  it('keeps double punctuation, per cent and quotation marks with their words', () => {
    const sources = readdirSync(new URL('../../../../src/renderer/words/fr', import.meta.url), {
      recursive: true,
    });
    const lines = sources.flatMap((name) =>
      readFileSync(new URL(`../../../../src/renderer/words/fr/${name}`, import.meta.url), 'utf8').split('\n'),
    );
    // In code a blank stands there too, but only before ":" and "?" of a condition: not right behind a word and a comma.
    expect(lines.filter((line) => /[’\p{L}}] [;!»%]|« |\p{L} : \p{L}/u.test(line))).toEqual([]);
  });

  it('writes decimals with a comma', () => {
    speak('fr');
    expect(said('1.6 times longer than expected')).toBe('1,6 fois plus longue que prévu');
  });
});
