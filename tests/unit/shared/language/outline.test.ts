import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../../../src/shared/language/numbering/outline.ts';
import { readLabel } from '../../../../src/shared/language/numbering/read-label.ts';
import { readingRules } from '../../../../src/shared/language/reading-rules.ts';

/** Paths of texts in order, "-" where there is none. */
function paths(language: string, texts: readonly string[]): string {
  const rules = readingRules(language);
  return outlineOf(texts.map((text) => readLabel(text, rules)))
    .map((entry) => entry?.path.join('/') ?? '-')
    .join(' | ');
}

describe('the outline of a document', () => {
  it('nests letters under numbers and Roman figures under letters, and comes back out', () => {
    const texts = ['1. A', '2. B', '(a) c', '(b) d', '(i) e', '(ii) f', '(c) g', '3. H', '(a) i', '4. J'];
    expect(paths('en', texts)).toBe('1 | 2 | 2/a | 2/b | 2/b/1 | 2/b/2 | 2/c | 3 | 3/a | 4');
  });

  it('takes (i) for the letter behind (h) and for the Roman figure elsewhere', () => {
    const letters = 'abcdefghij'.split('').map((letter) => `(${letter}) x`);
    expect(paths('en', letters)).toBe('a | b | c | d | e | f | g | h | i | j');
    expect(paths('en', ['(a) x', '(i) y', '(ii) z', '(v) w'])).toBe('a | a/1 | a/2 | a/5');
  });

  it('gives the same paths in every script', () => {
    const english = [
      'Chapter I',
      'Article 1',
      '1. A',
      '(a) b',
      '(b) c',
      '(c) d',
      'Article 2',
      '1. E',
      'Annex',
      '1. F',
    ];
    const chinese = [
      '第一章',
      '第一条',
      '1. 甲乙',
      '(a) 丙',
      '(b) 丁',
      '(c) 戊',
      '第二条',
      '1. 己',
      '附件',
      '1. 庚',
    ];
    const russian = [
      'Глава I',
      'Статья 1',
      '1. А',
      'а) б',
      'б) в',
      'в) г',
      'Статья 2',
      '1. Д',
      'Приложение',
      '1. Е',
    ];
    const arabic = [
      'الفصل الأول',
      'المادة ١',
      '١ - نص',
      '(أ) نص',
      '(ب) نص',
      '(ج) نص',
      'المادة ٢',
      '١ - نص',
      'المرفق',
      '١ - نص',
    ];
    const want =
      'chapter 1 | article 1 | article 1/1 | article 1/1/a | article 1/1/b | article 1/1/c | article 2 | article 2/1 | annex | annex/1';
    for (const [language, texts] of [
      ['en', english],
      ['zh', chinese],
      ['ru', russian],
      ['ar', arabic],
    ] as const)
      expect(paths(language, texts)).toBe(want);
  });

  it('keeps a numbering that runs on through sections out of them', () => {
    const running = ['I. A', '1. B', '2. C', 'II. D', '3. E', '4. F', 'III. G', '5. H'];
    expect(paths('en', running)).toBe('1 | 1 | 2 | 2 | 3 | 4 | 3 | 5');
    const restarting = ['I. A', '1. B', '2. C', 'II. D', '1. E', '2. F', 'III. G', '1. H'];
    expect(paths('en', restarting)).toBe('1 | 1/1 | 1/2 | 2 | 2/1 | 2/2 | 3 | 3/1');
  });

  it('bears a missing number', () => {
    expect(paths('en', ['1. A', '2. B', '4. C', '(a) d', '6. E'])).toBe('1 | 2 | 4 | 4/a | 6');
  });

  it('does not repeat what a decimal number says already', () => {
    expect(paths('en', ['1.1 A', '1.2 B', '1.2.1 C', '2.1 D'])).toBe('1/1 | 1/2 | 1/2/1 | 2/1');
  });

  it('leaves an initial alone that only looks like a letter', () => {
    expect(paths('en', ['A. General', 'B. Special', 'T. Lund was there', 'C. Final'])).toBe('a | b | - | c');
  });
});
