import { describe, expect, it } from 'vitest';
import { matchNames, nameLikeness } from '../../../src/shared/language/name-match.ts';

function matched(
  texts: Readonly<Record<string, string>>,
): readonly Readonly<Record<string, readonly string[]>>[] {
  return matchNames(texts).map(({ places }) =>
    Object.fromEntries(
      Object.entries(places).map(([language, own]) => [
        language,
        own.map(({ start, end }) => (texts[language] ?? '').slice(start, end)),
      ]),
    ),
  );
}

describe('names across scripts', () => {
  it('finds a name by its sound in Chinese, Cyrillic and Arabic', () => {
    expect(
      matched({
        en: 'The school in Semipalatinsk and the bridge of Astana were built later.',
        ru: 'Школа в Семипалатинске и мост в Астане построены позже.',
        zh: '塞米巴拉金斯克的学校和阿斯塔纳的桥建成较晚。',
        ar: 'بنيت لاحقا المدرسة في سيميبالاتينسك والجسر في أستانا.',
      }),
    ).toEqual(
      expect.arrayContaining([
        { en: ['Semipalatinsk'], ru: ['Семипалатинске'], zh: ['塞米巴拉金斯克'], ar: ['سيميبالاتينسك'] },
        { en: ['Astana'], ru: ['Астане'], zh: ['阿斯塔纳'], ar: ['أستانا'] },
      ]),
    );
  });

  it('finds countries whose names are translated', () => {
    const groups = matched({
      en: 'a visit to France and Germany',
      zh: '访问法国和德国',
      fr: 'une visite en France et en Allemagne',
    });
    expect(groups).toEqual([
      { en: ['France'], zh: ['法国'], fr: ['France'] },
      { en: ['Germany'], zh: ['德国'], fr: ['Allemagne'] },
    ]);
  });

  it('finds every place of a name', () => {
    const groups = matched({ en: 'From Osaka to Osaka', ru: 'Из Осаки в Осаку' });
    expect(groups).toEqual([{ en: ['Osaka', 'Osaka'], ru: ['Осаки', 'Осаку'] }]);
  });

  it('leaves out a name without a counterpart', () => {
    expect(matched({ en: 'the people of Larkhill', zh: '人民的健康和环境保护' })).toEqual([]);
  });
});

it('tells a name that is there from one that is not', () => {
  const text = '哥本哈根会议由穆加贝先生主持。';
  expect(nameLikeness('Copenhagen', text, 'zh')).toBeGreaterThan(0.75);
  expect(nameLikeness('Johannesburg', text, 'zh')).toBeLessThan(0.6);
});
