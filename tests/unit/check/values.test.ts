import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../src/shared/check/check.ts';
import type { Finding } from '../../../src/shared/model/finding.ts';
import { contract, resolution, treaty } from './documents.ts';
import { alignmentOf, changed, type Row } from './rows.ts';

const three = ['zh', 'en', 'fr'];

function only(languages: readonly string[], rows: readonly Row[]): Finding {
  const findings = findingsOf(alignmentOf(languages, rows));
  expect(findings.map((finding) => finding.message)).toHaveLength(1);
  return findings[0] as Finding;
}

/** The words the finding points at, by language. */
function shown(finding: Finding, rows: readonly Row[], at: number): Readonly<Record<string, string>> {
  return Object.fromEntries(
    finding.evidence.map(({ language, start, end }) => [
      language,
      String(rows[at]?.[language]).slice(start, end),
    ]),
  );
}

describe('one of three versions says something else', () => {
  it('names the odd language and shows all three', () => {
    const rows = changed(resolution, 3, 'en', '61/180', '61/108');
    const finding = only(three, rows);
    expect(finding).toMatchObject({ type: 'reference', severity: 'error', languages: ['en'], unit: 'u4' });
    expect(finding.message).toBe('English says 61/108, Chinese and French 61/180');
    expect(shown(finding, rows, 3)).toEqual({ zh: '61/180', en: '61/108', fr: '61/180' });
  });

  it.each([
    ['a date in Chinese', 3, 'zh', '12月20日', '12月2日', 'date', 'zh'],
    ['a year in French', 5, 'fr', '2004', '2014', 'date', 'fr'],
    ['a day that shares its month', 5, 'en', '14 and 15', '14 and 16', 'date', 'en'],
    ['an ordinal in words', 10, 'fr', 'quatre-vingt-douzième', 'quatre-vingt-onzième', 'number', 'fr'],
    ['an ordinal in Chinese numerals', 1, 'zh', '第九十一', '第九十', 'number', 'zh'],
    ['a number in words', 8, 'en', 'twenty-four', 'twenty-five', 'number', 'en'],
    ['a percentage', 6, 'zh', '40%', '14%', 'number', 'zh'],
    ['an amount', 6, 'en', '3.5 million', '35 million', 'number', 'en'],
    ['a share', 4, 'fr', 'deux tiers', 'trois quarts', 'number', 'fr'],
    ['a symbol', 7, 'fr', 'A/90/55', 'A/90/56', 'reference', 'fr'],
    ['a paragraph', 7, 'zh', '第14至16段', '第14至17段', 'reference', 'zh'],
    ['a chapter in Roman numerals', 9, 'en', 'Chapter IV', 'Chapter VI', 'reference', 'en'],
  ] as const)('%s', (_, at, language, from, to, type, odd) => {
    const findings = findingsOf(alignmentOf(three, changed(resolution, at, language, from, to)));
    expect(findings.map((finding) => [finding.type, finding.languages])).toEqual([[type, [odd]]]);
    expect(findings[0]?.severity).not.toBe('info');
  });

  it('finds each fault in each of six languages', () => {
    const six = ['en', 'fr', 'es', 'ru', 'ar', 'zh'];
    for (const [language, from, to] of [
      ['en', 'ninetieth', 'nineteenth'],
      ['fr', 'vingt-deuxième', 'vingt-troisième'],
      ['es', 'nonagésimo día', 'octogésimo día'],
      ['ru', 'двадцать второго', 'двадцать третьего'],
      ['ar', 'التسعين', 'الثمانين'],
      ['zh', '第二十二份', '第三十二份'],
    ] as const) {
      const finding = only(six, changed(treaty, 2, language, from, to));
      expect(finding.languages).toEqual([language]);
      expect(finding.type).toBe('number');
    }
  });
});

describe('a tie', () => {
  it('of two versions blames nobody alone', () => {
    const finding = only(['en', 'de'], changed(contract, 1, 'de', '19 %', '9 %'));
    expect(finding).toMatchObject({ type: 'number', severity: 'error', languages: ['en', 'de'] });
    expect(finding.message).toBe('English says 19%, German 9%');
  });

  it('of two versions one of which says nothing names the silent one', () => {
    const finding = only(['en', 'fr'], changed(resolution, 3, 'fr', '90/12', 'une autre'));
    expect(finding.languages).toEqual(['fr']);
    expect(finding.message).toContain('90/12');
  });

  it('of four versions two of which agree with each other says so', () => {
    const rows = changed(changed(contract, 2, 'de', '5,25', '5,75'), 2, 'it', '5,25', '5,75');
    const finding = only(['en', 'de', 'it', 'pt'], rows);
    expect(finding.languages).toEqual(['en', 'de', 'it', 'pt']);
    expect(finding.message).toBe('English and Portuguese say 5.25%, German and Italian 5.75%');
  });

  it('of three versions that all differ names them all', () => {
    const rows = changed(changed(resolution, 4, 'fr', '66,7', '67,7'), 4, 'zh', '66.7', '76.7');
    const finding = only(three, rows);
    expect(finding.languages).toEqual(three);
    expect(finding.message).toBe('Chinese says 76.7%, English 66.7%, French 67.7%');
  });
});

describe('a value that one version lacks', () => {
  it('is gathered with others of its kind that the same version lacks', () => {
    const rows = changed(resolution, 3, 'zh', '、2006年12月20日第61/180号和2020年11月1日第90/12号', '');
    expect(
      findingsOf(alignmentOf(three, rows)).map(({ type, languages, message }) => [type, languages, message]),
    ).toEqual([
      ['reference', ['zh'], 'Chinese lacks 61/180 and 90/12, which English and French have'],
      [
        'date',
        ['zh'],
        'Chinese lacks the dates 20 December 2006 and 1 November 2020, which English and French have',
      ],
    ]);
  });

  it('is not lost when it stands next door', () => {
    const rows: readonly Row[] = [
      {
        en: 'The list has 348 names. It was drawn up on 4 June 1987.',
        fr: 'La liste compte 348 noms.',
        de: 'Die Liste enthält 348 Namen. Sie stammt vom 4. Juni 1987.',
      },
      {
        en: 'It is kept in the archive.',
        fr: 'Dressée le 4 juin 1987, elle est gardée aux archives.',
        de: 'Sie liegt im Archiv.',
      },
    ];
    expect(findingsOf(alignmentOf(['en', 'fr', 'de'], rows))).toEqual([]);
  });

  it('is lost when the neighbour has it in its own right', () => {
    const rows: readonly Row[] = [
      { en: 'The list of 1987 has 348 names.', fr: 'La liste compte 348 noms.' },
      { en: 'It was printed in 1987.', fr: 'Elle fut imprimée en 1987.' },
    ];
    expect(only(['en', 'fr'], rows).message).toBe('English has 1987, French does not');
  });

  it('is no matter for a small number word', () => {
    const rows: readonly Row[] = [
      { en: 'They met seven times a week.', fr: 'Ils se réunissaient chaque jour.' },
    ];
    expect(findingsOf(alignmentOf(['en', 'fr'], rows))).toEqual([]);
  });
});

describe('small numbers in words', () => {
  it.each([
    [
      'another share',
      '2.2 Two thirds of it are due.',
      '2.2 Un tiers en est dû.',
      'English says 2/3, French 1/3',
    ],
    [
      'a half',
      'Two thirds of the sum are due.',
      'La moitié de la somme est due.',
      'English says 2/3, French 0.5',
    ],
    [
      'an amount for a share',
      'Each pays six euros.',
      'Chacun paie un tiers.',
      'English says 6 EUR, French 1/3',
    ],
    [
      'four for two',
      '1.2 At least four persons sign.',
      '1.2 Au moins deux personnes signent.',
      'English says 4, French 2',
    ],
    [
      'another day of the month',
      'Each week, by the fifth day.',
      'Chaque semaine, avant le septième jour.',
      'English says 5, French 7',
    ],
  ])('contradict each other: %s', (_, en, fr, message) => {
    const findings = findingsOf(alignmentOf(['en', 'fr'], [{ en, fr }]));
    expect(findings.map((finding) => [finding.message, finding.severity])).toEqual([[message, 'warning']]);
  });

  it('contradict what Chinese counts without a classifier that is known', () => {
    const rows = [{ en: 'Nine barrels may stand there.', zh: '可存放六桶。' }];
    expect(findingsOf(alignmentOf(['en', 'zh'], rows)).map(({ type }) => type)).toEqual(['number']);
  });

  it('say nothing where the other version has them in other words', () => {
    const rows = [
      { en: 'He stayed for a fortnight with one of them.', es: 'Se quedó dos semanas con uno de ellos.' },
      { en: 'Half of the six members were there.', es: 'Estaba la mitad de los seis miembros.' },
    ];
    expect(findingsOf(alignmentOf(['en', 'es'], rows))).toEqual([]);
  });
});

it('excuses what a language writes in its own way', () => {
  for (const row of [
    { en: 'for a period of 14 days', fr: 'pour une quinzaine' },
    { en: 'a decade, i.e. 10 years', zh: '十年' },
    { en: 'by 3.05 p.m.', es: 'a las 3.05 de la tarde' },
    { en: 'on 5 May 2001 and 6 June', fr: 'le 5 mai 2001 et le 6 juin 2001' },
    { en: 'an area of 1,250 km', is: 'svæði 1.250 km' },
    { en: 'two thousand soldiers and 38 million crowns', hu: 'kétezer katona és 38 millió korona' },
    { en: 'in March 1999', hu: '1999 márciusában' },
    { en: 'section 16(1)(a)', fr: 'alinéa 16(1)a)' },
    { en: '1,000 dollars', fr: '1 000 $' },
  ] as const)
    expect(findingsOf(alignmentOf(Object.keys(row), [row])).map((finding) => finding.message)).toEqual([]);
});

describe('the unit of an amount', () => {
  it.each([
    ['a length in a smaller unit', 'a stone of 305 mm', 'une pierre de 30 cm', 'warning'],
    ['a length that is no rounding', 'a stone of 306 mm', 'une pierre de 30 cm', 'error'],
    ['a rounding by too much', 'a road of 2,300 m', 'une route de 2 km', 'error'],
    ['a period', 'within 13 months of notice', 'dans un délai de 1 an', 'error'],
    ['the same unit', 'a stone of 305 mm', 'une pierre de 300 mm', 'error'],
  ])('may be rounded: %s', (_, en, fr, severity) => {
    const found = findingsOf(alignmentOf(['en', 'fr'], [{ en, fr }]));
    expect(found.map((finding) => [finding.type, finding.severity])).toEqual([['number', severity]]);
  });

  it.each([
    ['days against months', { en: 'within 30 days of notice', fr: 'dans les 30 mois suivant l’avis' }],
    ['small numbers in words', { en: 'for three days after it', fr: 'pendant trois mois après lui' }],
    ['a currency', { en: 'a fee of 500 euros', ru: 'сбор в 500 долларов США' }],
    ['in Chinese', { en: 'within 30 days of notice', zh: '自通知起三十个月内' }],
  ])('is a difference: %s', (_, row) => {
    const [finding] = findingsOf(alignmentOf(Object.keys(row), [row]));
    expect(finding?.type).toBe('number');
    expect(finding?.severity).not.toBe('info');
  });

  it.each([
    ['weeks and days', { en: 'within 14 days of notice', de: 'binnen 2 Wochen nach der Mitteilung' }],
    ['hours and a day', { en: 'within 48 hours of notice', ru: 'в течение 2 дней после уведомления' }],
    ['left out in one version', { en: 'aged 15 years or over', fr: 'âgées de 15 et plus' }],
    ['in one word', { en: 'within thirty days', de: 'innerhalb der dreißigtägigen Frist' }],
    ['a half', { en: 'two and a half years', zh: '为期两年半' }],
    ['a share in another form', { en: 'three quarters of them', fr: '75 % d’entre eux' }],
  ])('is none: %s', (_, row) => {
    const rows = findingsOf(alignmentOf(Object.keys(row), [row])).map((finding) => finding.message);
    expect(rows).toEqual([]);
  });
});
