import { describe, expect, it } from 'vitest';
import { valuesOf } from '../../../src/shared/language/values.ts';

function datesIn(text: string, language: string): readonly string[] {
  return valuesOf(text, language)
    .filter((value) => value.kind === 'date')
    .map((value) => value.key);
}

describe('one date in many ways', () => {
  it.each([
    ['en', 'on 19 December 2023'],
    ['en', 'on December 19, 2023'],
    ['en', 'on the nineteenth day of December 2023'],
    ['en', '21-page letter of 19 Dec. 2023'],
    ['en', '19December2023'],
    ['en', 'on 2023-12-19'],
    ['en-US', 'on 12/19/2023'],
    ['fr', 'le 19 décembre 2023'],
    ['fr', 'LE 19 DECEMBRE 2023'],
    ['es', 'el 19 de diciembre de 2023'],
    ['ru', '19 декабря 2023 года'],
    ['ru', '19.12.2023'],
    ['ar', 'في 19 كانون الأول/ديسمبر 2023'],
    ['ar', 'في ١٩ ديسمبر ٢٠٢٣'],
    ['zh', '2023年12月19日'],
    ['zh', '2023 年 12 月 19 日'],
    ['zh', '二〇二三年十二月十九日'],
    ['zh', '19 December 2023'],
    ['de', 'am 19. Dezember 2023'],
    ['it', 'il 19 dicembre 2023'],
    ['pt', 'em 19 de dezembro de 2023'],
    ['pl', 'w dniu 19 grudnia 2023 r.'],
    ['hu', '2023. december 19.'],
    ['ja', '2023年12月19日'],
  ])('%s: %s', (language, text) => {
    expect(datesIn(text, language)).toEqual(['2023-12-19']);
  });
});

describe('dates that share a month or a year', () => {
  it.each([
    ['en', 'on 6 and 7 September 1999', ['1999-09-06', '1999-09-07']],
    ['en', 'on September 6 and 7, 1999', ['1999-09-06', '1999-09-07']],
    ['fr', 'les 6 et 7 septembre 1999', ['1999-09-06', '1999-09-07']],
    ['zh', '1999年9月6日和7日', ['1999-09-06', '1999-09-07']],
    ['zh', '1999 年 9 月 6 日至 8 日', ['1999-09-06', '1999-09-08']],
    ['de', 'am 6. und 7. September 1999', ['1999-09-06', '1999-09-07']],
    ['en', '6, 7 and 9 September 1999', ['1999-09-06', '1999-09-07', '1999-09-09']],
    ['en', 'from 6-9 September 1999', ['1999-09-06', '1999-09-09']],
    ['en', 'from 6 September to 7 October 1999', ['1999-09-06', '1999-10-07']],
    ['zh', '1999年9月6日至10月7日', ['1999-09-06', '1999-10-07']],
    ['es', 'del 6 al 9 de septiembre de 1999', ['1999-09-06', '1999-09-09']],
  ])('%s: %s', (language, text, keys) => {
    expect(datesIn(text, language)).toEqual(keys);
  });

  it('points at each day', () => {
    const text = 'held on 6 and 7 September 1999 in Oslo';
    const places = valuesOf(text, 'en').filter((value) => value.kind === 'date');
    expect(places.map(({ start, end }) => text.slice(start, end))).toEqual(['6', '7 September 1999']);
  });
});

describe('dates in part', () => {
  it.each([
    ['en', 'in December 2023', '2023-12'],
    ['zh', '2023年12月', '2023-12'],
    ['ru', 'в декабре 2023 года', '2023-12'],
    ['en', 'on 19 December', '--12-19'],
    ['zh', '12月19日', '--12-19'],
  ])('%s: %s', (language, text, key) => {
    expect(datesIn(text, language)).toEqual([key]);
  });

  it('reads the years of a range, shortened or not', () => {
    for (const [language, text] of [
      ['fr', 'la période 2020-2022'],
      ['en', 'from 2020 to 2022'],
      ['zh', '2020年至2022年期间'],
      ['en', 'in 2020–22'],
    ] as const)
      expect(valuesOf(text, language).map((value) => value.key)).toEqual(['2020', '2022']);
  });
});

it('does not take the verb "may" or a plain number for a date', () => {
  expect(datesIn('5 members may 10 times speak; one may 3 times.', 'en')).toEqual([]);
  expect(datesIn('May one ask?', 'en')).toEqual([]);
});

it('leaves dates of the Islamic calendar alone', () => {
  expect(valuesOf('on 12 Ramadan 1445 AH', 'en').filter((value) => value.kind !== 'name')).toEqual([]);
  expect(valuesOf('في 12 رمضان 1445', 'ar').filter((value) => value.kind !== 'name')).toEqual([]);
});

it('keeps a misprinted date whole, so that it can be compared', () => {
  expect(datesIn('on 62 June 1948', 'en')).toEqual(['1948-06-62']);
});
