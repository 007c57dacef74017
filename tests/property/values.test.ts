import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../src/shared/language/fold.ts';
import { matchNames } from '../../src/shared/language/name-match.ts';
import { findValues, valuesOf } from '../../src/shared/language/values.ts';
import { ordinalSpelling } from './ordinal-spelling.ts';
import { spelling } from './spelling.ts';

const languages = ['en', 'fr', 'es', 'ru', 'zh', 'ar', 'de', 'it', 'pt', 'hu', 'ja', 'tr', 'und', 'x-odd'];
const supported = ['en', 'fr', 'es', 'ru', 'zh', 'ar', 'de', 'it', 'pt'];
const language = fc.constantFrom(...languages);

/** Text as it may come: words of several scripts, figures, signs, number and month words, in any mixture. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        '12',
        '3.',
        '1,234',
        '(a)',
        '5%',
        '第',
        '条',
        '三',
        '十',
        '年',
        '月',
        '日',
        'May',
        'mai',
        'Article',
        'et',
        'and',
        '-',
        '/',
        'A/',
        '78',
        'IV',
        'hundred',
        'cent',
        'und',
        'مائة',
        'و',
        '٣',
        'Казахстан',
        '塞米',
        '½',
        '€',
        '$',
        '.',
        ',',
        ' ',
        '\u00a0',
        '\u0000',
        '🏔',
      ),
      { maxLength: 40 },
    )
    .map((pieces) => pieces.join('')),
);

describe('on any text', () => {
  it('values stand inside it, in order, without overlap', () => {
    fc.assert(
      fc.property(text, language, (some, tag) => {
        let end = 0;
        for (const value of valuesOf(some, tag)) {
          expect(value.start).toBeGreaterThanOrEqual(end);
          expect(value.end).toBeGreaterThan(value.start);
          expect(value.key).not.toBe('');
          end = value.end;
        }
        expect(end).toBeLessThanOrEqual(some.length);
      }),
    );
  });

  it('folding keeps every offset', () => {
    fc.assert(
      fc.property(text, (some) => {
        const { plain, lower } = foldText(some);
        expect(plain.length).toBe(some.length);
        expect(lower.length).toBe(some.length);
      }),
    );
  });

  it('names are matched without fail, inside their texts', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const texts: Record<string, string> = { en: one, zh: other, ar: other };
        for (const { places } of matchNames(texts))
          for (const [tag, own] of Object.entries(places))
            for (const { start, end } of own) {
              expect(start).toBeGreaterThanOrEqual(0);
              expect(start).toBeLessThan(end);
              expect(end).toBeLessThanOrEqual(texts[tag]?.length ?? 0);
            }
      }),
    );
  });
});

describe('a number', () => {
  it('is read back from the figures of any language', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...supported, 'hu', 'pl', 'tr', 'hi', 'fa', 'de-CH', 'en-IN'),
        fc.integer({ min: 10_000, max: 999_999_999 }),
        fc.integer({ min: 0, max: 99 }),
        (tag, whole, part) => {
          const number = whole + part / 100;
          const written = new Intl.NumberFormat(tag, { maximumFractionDigits: 2 }).format(number);
          expect(keys(`– ${written} –`, tag)).toEqual([String(number)]);
        },
      ),
    );
  });

  for (const [tag, spell] of Object.entries(spelling))
    it(`is read back from its words: ${tag}`, () => {
      fc.assert(
        fc.property(
          fc.oneof(
            fc.integer({ min: 13, max: 999 }),
            fc.integer({ min: 1001, max: 999_999 }),
            fc.integer({ min: 1_000_001, max: 999_999_999 }),
          ),
          (number) => {
            const found = findValues(spell(number), tag).values.map((value) => value.key);
            expect(found, spell(number)).toEqual([String(number)]);
          },
        ),
      );
    });
});

describe('an ordinal', () => {
  /** With a noun, in the gender the spelling has. */
  const beside: Readonly<Record<string, (ordinal: string) => string>> = {
    en: (ordinal) => `at the ${ordinal} session`,
    fr: (ordinal) => `à la ${ordinal} session`,
    de: (ordinal) => `auf der ${ordinal} Tagung`,
    it: (ordinal) => `alla ${ordinal} sessione`,
    es: (ordinal) => `en la ${ordinal} reunión`,
    pt: (ordinal) => `na ${ordinal} reunião`,
    ru: (ordinal) => `открылась ${ordinal} сессия`,
    ar: (ordinal) => `في الدورة ${ordinal} للجمعية`,
    zh: (ordinal) => `在${ordinal}届会议上`,
  };
  for (const [tag, spell] of Object.entries(ordinalSpelling))
    it(`is read back from its words: ${tag}`, () => {
      fc.assert(
        fc.property(fc.integer({ min: 4, max: 999 }), (number) => {
          const written = beside[tag]?.(spell(number)) ?? '';
          const found = findValues(written, tag).values.map((value) => value.key);
          expect(found, written).toEqual([String(number)]);
        }),
      );
    });
});

describe('an amount', () => {
  /** Above ten, where Arabic has neither a dual nor a plural of few. */
  const amount = fc.integer({ min: 11, max: 999 });
  const units = {
    day: 'd',
    week: 'wk',
    month: 'mo',
    year: 'y',
    hour: 'h',
    minute: 'min',
    kilometer: 'km',
    meter: 'm',
    kilogram: 'kg',
    hectare: 'ha',
  };

  it('is read back with its unit in every language', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...supported),
        amount,
        fc.constantFrom(...Object.entries(units)),
        (tag, number, [unit, code]) => {
          const written = new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'long' }).format(
            number,
          );
          expect(keys(`« ${written} »`, tag), written).toEqual([`${number} ${code}`]);
        },
      ),
    );
  });

  it('is read back with its currency in every language', () => {
    const currencies = ['USD', 'EUR', 'GBP', 'JPY', 'CHF', 'RUB', 'INR', 'SEK', 'AUD', 'CAD'];
    fc.assert(
      fc.property(
        fc.constantFrom(...supported.filter((tag) => tag !== 'ar')),
        amount,
        fc.constantFrom(...currencies),
        (tag, number, currency) => {
          const style = {
            style: 'currency',
            currency,
            currencyDisplay: 'name',
            minimumFractionDigits: 0,
          } as const;
          const written = new Intl.NumberFormat(tag, style).format(number);
          expect(keys(`« ${written} »`, tag), written).toEqual([`${number} ${currency}`]);
        },
      ),
    );
  });

  it('in per cent is read back from figures and words', () => {
    const said: Readonly<Record<string, (words: string) => string>> = {
      en: (words) => `a share of ${words} per cent`,
      fr: (words) => `une part de ${words} pour cent`,
      de: (words) => `ein Anteil von ${words} Prozent`,
      es: (words) => `una parte del ${words} por ciento`,
      it: (words) => `una quota del ${words} per cento`,
      pt: (words) => `uma parte de ${words} por cento`,
      ru: (words) => `доля ${words} процентов`,
      ar: (words) => `نسبة ${words} في المائة`,
      zh: (words) => `占百分之${words}`,
    };
    fc.assert(
      fc.property(fc.constantFrom(...supported), fc.integer({ min: 13, max: 99 }), (tag, number) => {
        const figures = new Intl.NumberFormat(tag, { style: 'percent' }).format(number / 100);
        expect(keys(`« ${figures} »`, tag), figures).toEqual([`${number}%`]);
        const words = said[tag]?.(spelling[tag]?.(number) ?? '') ?? '';
        expect(keys(words, tag), words).toEqual([`${number}%`]);
      }),
    );
  });
});

describe('an address', () => {
  it('ends before the stops and closing marks of any script', () => {
    const part = fc.string({ unit: fc.constantFrom(...'abcxyz019-_~'), minLength: 1, maxLength: 12 });
    const stops = [
      '.',
      ',',
      ';',
      ':',
      '!',
      '?',
      '؛',
      '،',
      '؟',
      '。',
      '，',
      '；',
      '！',
      '？',
      '、',
      '।',
      ')',
      '»',
      '”',
      '》',
      '」',
      ').',
      '),',
    ];
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 4 }),
        fc.constantFrom(...stops),
        fc.constantFrom(...supported),
        (parts, stop, tag) => {
          const url = ['https://example.org', ...parts].join('/');
          const text = `(${url}${stop} `;
          const [value] = valuesOf(text, tag);
          expect(value && text.slice(value.start, value.end).replace(/[_~-]+$/, '')).toBe(
            url.replace(/[_~-]+$/, ''),
          );
        },
      ),
    );
  });
});

describe('a date', () => {
  const day = fc.date({
    min: new Date('1900-01-01T00:00:00Z'),
    max: new Date('2099-12-31T00:00:00Z'),
    noInvalidDate: true,
  });

  it('is read back in every language and order', () => {
    const styles: Intl.DateTimeFormatOptions[] = [
      { dateStyle: 'long' },
      { day: 'numeric', month: 'long', year: 'numeric' },
      { day: '2-digit', month: 'long', year: 'numeric' },
    ];
    fc.assert(
      fc.property(
        day,
        fc.constantFrom(
          ...supported,
          'en-GB',
          'en-US',
          'pl',
          'cs',
          'hu',
          'nl',
          'sv',
          'tr',
          'ja',
          'ko',
          'el',
          'uk',
        ),
        fc.constantFrom(...styles),
        (date, tag, style) => {
          const written = new Intl.DateTimeFormat(tag, {
            ...style,
            calendar: 'gregory',
            timeZone: 'UTC',
          }).format(date);
          const found = valuesOf(written, tag).filter((value) => value.kind === 'date');
          expect(
            found.map((value) => value.key),
            written,
          ).toEqual([date.toISOString().slice(0, 10)]);
        },
      ),
    );
  });

  it('is read back from figures', () => {
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [year, month, number] = iso.split('-');
        expect(keys(iso, 'en')).toEqual([iso]);
        expect(keys(`${number}.${month}.${year}`, 'de')).toEqual([iso]);
        expect(keys(`${number}/${month}/${year}`, 'fr')).toEqual([iso]);
      }),
    );
  });
});

function keys(some: string, tag: string): readonly string[] {
  return findValues(some, tag).values.map((value) => value.key);
}
