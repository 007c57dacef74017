import { describe, expect, it } from 'vitest';
import { parseLabel } from '../../../../src/shared/language/numbering.ts';

const labels: readonly (readonly [language: string, text: string, label: string, path: string])[] = [
  ['en', '3. The Board', '3.', '3'],
  ['en', '3) The Board', '3)', '3'],
  ['en', '(3) The Board', '(3)', '3'],
  ['zh', '（三）理事会', '（三）', '3'],
  ['zh', '三、理事会', '三、', '3'],
  ['zh', '二十一、附则', '二十一、', '21'],
  ['zh', '1、理事会', '1、', '1'],
  ['zh', '3．理事会', '3．', '3'],
  ['zh', '①理事会', '①', '1'],
  ['ar', '٣ - يعقد المجلس', '٣ -', '3'],
  ['fa', '۳- شورا', '۳-', '3'],
  ['ar', 'ثالثا - أحكام عامة', 'ثالثا -', '3'],
  ['en', 'IV. General', 'IV.', '4'],
  ['en', 'IV', 'IV', '4'],
  ['en', '(iii) the lamp', '(iii)', '3'],
  ['en', '(b) the lamp', '(b)', 'b'],
  ['en', 'b. the lamp', 'b.', 'b'],
  ['ru', 'б) лампа', 'б)', 'b'],
  ['ru', '(в) лампа', '(в)', 'c'],
  ['el', 'γ) ο φάρος', 'γ)', 'c'],
  ['ar', '(ب) المصباح', '(ب)', 'b'],
  ['ar', '(ج) المصباح', '(ج)', 'c'],
  ['fa', 'الف) چراغ', 'الف)', 'a'],
  ['he', '(ג) המנורה', '(ג)', 'c'],
  ['ko', '나. 등대', '나.', 'b'],
  ['ja', '（ア）灯台', '（ア）', 'a'],
  ['fr', '1° Les gardiens', '1°', '1'],
  ['en', '12a. The Board', '12a.', '12a'],
  ['fr', '3 bis. Le Conseil', '3 bis.', '3 bis'],
  ['en', '1.2.3 Lamps', '1.2.3', '1/2/3'],
  ['en', '4.2. Lamps', '4.2.', '4/2'],
  ['en', 'Article 3', 'Article 3', 'article 3'],
  ['en', 'ARTICLE 3 – Lamps', 'ARTICLE 3', 'article 3'],
  ['en', 'Article 3. Lamps', 'Article 3.', 'article 3'],
  ['en', 'Article 5(2)(b) The Board', 'Article 5(2)(b)', 'article 5/2/b'],
  ['fr', 'Article premier', 'Article premier', 'article 1'],
  ['fr', 'Article 1er', 'Article 1er', 'article 1'],
  ['fr', 'Chapitre II', 'Chapitre II', 'chapter 2'],
  ['de', '§ 4 bis', '§ 4 bis', 'section 4 bis'],
  ['de', '§ 4 Geltung', '§ 4', 'section 4'],
  ['zh', '第三条 灯塔', '第三条', 'article 3'],
  ['zh', '第三条灯塔由理事会管理', '第三条', 'article 3'],
  ['zh', '第十二条之二', '第十二条之二', 'article 12 bis'],
  ['zh', '第四章', '第四章', 'chapter 4'],
  ['zh', '附件二', '附件二', 'annex 2'],
  ['ja', '第二章　灯台', '第二章', 'chapter 2'],
  ['ko', '제3조(목적)', '제3조', 'article 3'],
  ['ru', 'Статья 3', 'Статья 3', 'article 3'],
  ['ru', 'Глава II', 'Глава II', 'chapter 2'],
  ['ar', 'المادة ٣', 'المادة ٣', 'article 3'],
  ['ar', 'المادة الثالثة', 'المادة الثالثة', 'article 3'],
  ['he', 'סעיף 5', 'סעיף 5', 'article 5'],
  ['el', 'Άρθρο 3', 'Άρθρο 3', 'article 3'],
  ['hu', '3. cikk', '3. cikk', 'article 3'],
  ['hu', '2. § A tanács', '2. §', 'section 2'],
  ['es', 'Artículo 1º. Objeto', 'Artículo 1º.', 'article 1'],
  ['es', 'TERCERA.- La renta', 'TERCERA.-', '3'],
  ['en', 'Annex', 'Annex', 'annex'],
  ['en', 'Annex B', 'Annex B', 'annex b'],
  ['en', '9/14. Cooperation', '9/14.', '9/14'],
  ['zh', '9/14.关于灯塔', '9/14.', '9/14'],
];

const running: readonly (readonly [language: string, text: string])[] = [
  ['en', '1991 was a hard year'],
  ['fr', '20 décembre 2017 et 3 mars 2018'],
  ['de', '19. Dezember 2023 in Kraft'],
  ['cs', '19. 12. 2023 v platnost'],
  ['en', '3.5 million people'],
  ['de', '3.5 Millionen Menschen'],
  ['en', 'Article 3 of the Treaty'],
  ['en', 'Article 3, paragraph 2, applies'],
  ['de', 'Artikel 3 Absatz 2 bestimmt'],
  ['zh', '第三条规定的义务'],
  ['zh', '第三条至第五条'],
  ['zh', '一、二、三月'],
  ['zh', '表示注意到'],
  ['fr', 'M. Dupin est arrivé'],
  ['en', 'J. R. Ames wrote it'],
  ['en', 'I was there'],
  ['en', '(2019) 5 Reports 12'],
  ['en', '(see below)'],
  ['en', 'article 3'],
  ['en', 'The Board'],
  ['en', ''],
];

describe('a printed label', () => {
  it.each(labels)('%s: %s', (language, text, label, path) => {
    const found = parseLabel(text, language);
    expect([found?.label, found?.path.join('/')]).toEqual([label, path]);
    expect(text.slice(0, found?.end)).toBe(label);
  });

  it('is found behind white space, and its end is told in the text as given', () => {
    expect(parseLabel('  (b) x', 'en')).toMatchObject({ label: '(b)', end: 5 });
  });
});

describe('a number inside running text', () => {
  it.each(running)('is no label: %s: %s', (language, text) => {
    expect(parseLabel(text, language)).toBeNull();
  });
});
