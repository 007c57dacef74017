import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../src/shared/check/check.ts';
import { lexiconOf } from '../../bench/faults/lexicon.ts';
import { versionRows } from '../../helpers/versions-file.ts';
import { alignmentOf, changed, type Row } from './rows.ts';

const agreement = versionRows('agreement');

/** What is said of names. */
function named(languages: readonly string[], rows: readonly Row[]) {
  return findingsOf(alignmentOf(languages, rows), { words: lexiconOf(languages).concepts }).flatMap(
    ({ type, message }) => (type === 'name' ? [message] : []),
  );
}

const rowOf = (words: string) => agreement.findIndex((row) => String(row.en).includes(words));

describe('a name that became another one', () => {
  it.each([
    ['en', 'fr', 'Ingrid Sorensen', 'Ingrid Delacroix', 'Delacroix'],
    ['es', 'en', 'Sra. Ingrid Sorensen', 'Sra. Ingrid Okafor', 'Okafor'],
    ['ru', 'en', 'Ингрид Соренсен', 'Ингрид Дубравин', 'Дубравин'],
    ['zh', 'en', '英格丽德·索伦森', '英格丽德·奥卡福尔', '奥卡福尔'],
    ['de', 'en', 'Frau Ingrid Sorensen', 'Frau Ingrid Okafor', 'Okafor'],
    // Each begins with a short word: вас, luz, land, loi.
    ['ru', 'en', 'Ингрид Соренсен', 'Ингрид Васко', 'Васко'],
    ['es', 'en', 'Sra. Ingrid Sorensen', 'Sra. Ingrid Luzia', 'Luzia'],
    ['en', 'ru', 'Ingrid Sorensen', 'Ingrid Landis', 'Landis'],
    ['fr', 'en', 'Ingrid Sorensen', 'Ingrid Loire', 'Loire'],
  ])('is told in %s beside %s', (language, other, from, to, name) => {
    const rows = changed(agreement, rowOf('Dunleavy'), language, from, to);
    expect(named([other, language], rows).join()).toContain(name);
  });

  it('is told in a text too short to show how it treats names', () => {
    const rows: readonly Row[] = [
      {
        en: 'The ferry to Skarvik leaves at noon.',
        fr: 'Le bac pour Skarvik part à midi.',
        ru: 'Паром в Скарвик отходит в полдень.',
        zh: '开往斯卡尔维克的渡船中午出发。',
      },
      {
        en: 'The tickets are sold on the pier.',
        fr: 'Les billets sont vendus sur la jetée.',
        ru: 'Билеты продаются на причале.',
        zh: '船票在码头出售。',
      },
    ];
    expect(named(['en', 'fr', 'ru', 'zh'], rows)).toEqual([]);
    expect(named(['en', 'fr'], changed(rows, 0, 'fr', 'Skarvik', 'Ottermo'))).toEqual([
      'French has “Ottermo” where English has “Skarvik”',
    ]);
    expect(named(['en', 'ru'], changed(rows, 0, 'ru', 'Скарвик', 'Оттермо'))).toHaveLength(1);
    expect(named(['zh', 'en'], changed(rows, 0, 'en', 'Skarvik', 'Ottermo'))).toHaveLength(1);
  });

  it('is told in German, where nouns have capitals, if nothing else there can be the name', () => {
    const rows: readonly Row[] = [
      { en: 'The ferry to Skarvik leaves at noon.', de: 'Die Fähre nach Skarvik fährt am Mittag.' },
      { en: 'The tickets are sold on the pier.', de: 'Die Karten werden am Hafen verkauft.' },
    ];
    expect(named(['en', 'de'], rows)).toEqual([]);
    expect(named(['en', 'de'], changed(rows, 0, 'de', 'Skarvik', 'Ottermo'))).toEqual([
      'German has “Ottermo” where English has “Skarvik”',
    ]);
    const two = changed(rows, 0, 'de', 'nach Skarvik', 'nach Ottermo und Brumsund');
    expect(named(['en', 'de'], two)).toEqual([]);
  });

  it('is told where it stands a second time', () => {
    const at = agreement.findIndex((row) => (String(row.en).match(/Morvik/g) ?? []).length > 1);
    expect(String(agreement[at]?.ru).match(/Морвик/g)).toHaveLength(2);
    const rows = changed(agreement, at, 'ru', 'Морвике', 'Дубравине');
    expect(named(['en', 'ru'], rows).join()).toContain('Дубравине');
    expect(named(['en', 'ru'], changed(agreement, at, 'ru', 'Морвике', 'городе'))).toEqual([]);
  });

  it('is told in a title, where every word may have a capital, if it is known from elsewhere', () => {
    const at = agreement.findIndex((row) => String(row.en).includes('TARNHOLM'));
    expect(named(['en', 'fr'], changed(agreement, at, 'fr', 'TARNHOLM', 'HARMSEN'))).toEqual([
      'English has the name “TARNHOLM”, French does not',
    ]);
  });

  it('is no part of a longer one in Chinese', () => {
    const at = rowOf('Dunleavy');
    const rows = changed(agreement, at, 'zh', '邓利维', '德邓利克鲁瓦');
    expect(named(['en', 'zh'], rows).join()).toContain('Dunleavy');
  });

  it('is told in Arabic, which has no capitals, by its absence', () => {
    const at = rowOf('strait of Kolbeck');
    const rows = changed(agreement, at, 'ar', 'كولبيك', 'أوكافور');
    expect(named(['en', 'ar'], rows)).toEqual(['English has the name “Kolbeck”, Arabic does not']);
  });

  it('is told of a version without capitals by what it calls it elsewhere', () => {
    const at = rowOf('strait of Kolbeck');
    const rows = changed(agreement, at, 'en', 'Kolbeck', 'Harmsen');
    expect(named(['zh', 'en'], rows)).toEqual(['English has “Harmsen” where Chinese has “科尔贝克”']);
    expect(named(['ar', 'en'], rows)).toEqual(['English has “Harmsen” where Arabic has “كولبيك”']);
  });

  it('is told of one of several versions, whatever word the name looks like in one of them', () => {
    const rows: readonly Row[] = [
      ...agreement,
      {
        en: 'The receipts are sent to Mr Emil Vasko in good time.',
        fr: 'Les reçus sont envoyés à M. Emil Turner en temps utile.',
        ru: 'Квитанции своевременно направляются г-ну Эмилю Васко.',
        es: 'Los recibos se envían a tiempo al Sr. Emil Vasko.',
      },
    ];
    expect(named(['en', 'fr', 'ru', 'es'], rows)).toHaveLength(1);
    expect(named(['en', 'fr', 'ru', 'es'], rows).join()).toContain('Vasko');
  });

  it('is told where a word of every day has its place', () => {
    const statutes = versionRows('statutes');
    const at = statutes.findIndex((row) => String(row.en).includes('watch over the money of the Society'));
    const rows = changed(statutes, at, 'fr', 'la Société', 'Okafor');
    expect(named(['en', 'fr'], rows)).toEqual(['French has the name “Okafor”, English does not']);
  });
});

describe('a name is not missed', () => {
  it('where it opens a sentence', () => {
    const at = rowOf('pays for the fuel');
    expect(String(agreement[at]?.en)).toMatch(/^Tarnholm/);
    expect(named(['en', 'zh'], agreement)).toEqual([]);
  });

  it('where offices are translated and nothing strange stands instead', () => {
    const rows: readonly Row[] = [
      ...agreement,
      {
        en: 'It was read by the Chair and by the Member States.',
        fr: 'Il a été lu par la Présidence et par les États Membres.',
      },
    ];
    expect(named(['en', 'fr'], rows)).toEqual([]);
  });
});
