import { describe, expect, it } from 'vitest';
import { valuesOf } from '../../../src/shared/language/values.ts';

function referencesIn(text: string, language: string): readonly string[] {
  return valuesOf(text, language)
    .filter((value) => value.kind === 'reference')
    .map((value) => value.key);
}

describe('symbols and numbers of acts', () => {
  it.each([
    ['en', 'in documents A/61/3/Add.2 and E/CN.5/2004/L.6.', ['A/61/3/Add.2', 'E/CN.5/2004/L.6']],
    ['ru', 'документ А/61/3', ['A/61/3']],
    ['zh', '见Ａ／61／3号文件', ['A/61/3']],
    ['en', 'resolutions 44/7 B and 61/180', ['44/7 B', '61/180']],
    ['zh', '第44/7B号和第61/180号决议', ['44/7 B', '61/180']],
    ['ru', 'резолюции 44/7 В и 61/180', ['44/7 B', '61/180']],
    ['ar', 'القراران 44/7 باء و 61/180', ['44/7 B', '61/180']],
    ['en', 'resolution 1410 (2002)', ['1410 (2002)']],
    ['zh', '第1410（2002）号决议', ['1410 (2002)']],
    ['en', 'resolution 217 A (III)', ['217 A (III)']],
    ['de', 'Verordnung (EU) 2016/679', ['2016/679']],
    ['en', 'Case C-131/12', ['C-131/12']],
  ])('%s: %s', (language, text, keys) => {
    expect(referencesIn(text, language)).toEqual(keys);
  });

  it('does not take words with a slash for symbols', () => {
    expect(referencesIn('men and/or women, N/A, HIV/AIDS', 'en')).toEqual([]);
  });
});

describe('articles and paragraphs', () => {
  it.each([
    ['en', 'para. 53'],
    ['fr', 'par. 53'],
    ['zh', '第53段'],
    ['zh', '第五十三段'],
    ['es', 'párr. 53'],
    ['ru', 'п. 53'],
    ['ar', 'الفقرة 53'],
    ['de', 'Absatz 53'],
    ['it', 'comma 53'],
    ['pt', 'parágrafo 53'],
  ])('%s: 53 in “%s”', (language, text) => {
    expect(referencesIn(`x ${text}`, language)).toEqual(['53']);
  });

  it('takes every number of a list, a range and a path', () => {
    expect(referencesIn('See articles 3, 4 and 16 (1) (b) to 18.', 'en')).toEqual([
      '3',
      '4',
      '16',
      '1',
      '18',
    ]);
    expect(referencesIn('见第3、4和16条第1款', 'zh')).toEqual(['3', '4', '16', '1']);
  });

  it('knows spelt ones where the language writes them so', () => {
    expect(referencesIn('l’article premier', 'fr')).toEqual(['1']);
    expect(referencesIn('el artículo primero', 'es')).toEqual(['1']);
    expect(referencesIn('under Article Three', 'en')).toEqual(['3']);
    expect(referencesIn('a figure first seen', 'en')).toEqual([]);
  });
});

describe('addresses', () => {
  it('are one page whatever its language', () => {
    const [english] = referencesIn('at https://www.example.org/en/a/7.', 'en');
    const [french] = referencesIn('sur https://www.example.org/fr/a/7.', 'fr');
    expect(english).toBe(french);
    expect(english).toBeDefined();
  });

  it('end before the sentence does', () => {
    const text = 'Write to clerk@example.org, or see www.example.org/list.';
    expect(valuesOf(text, 'en').map(({ start, end }) => text.slice(start, end))).toEqual([
      'clerk@example.org',
      'www.example.org/list',
    ]);
  });
});
