import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tokensOf, unspacedKeys, wordKeys } from '../../src/shared/language/words.ts';

const piece = fc.constantFrom(
  ...'bank Bank été naïve Straße 法律 条约的 يكتب والكتاب закон Ёлка 12 3.5 ½ № - ( ) , 。 ﬁn o’clock word'.split(
    ' ',
  ),
);
const text = fc
  .array(fc.tuple(piece, fc.constantFrom('', ' ', '  ')), { maxLength: 8 })
  .map((parts) => parts.map(([one, gap]) => one + gap).join(''));

it('the words of a text are the same however quickly they are cut', () => {
  fc.assert(
    fc.property(text, fc.constantFrom('en', 'fr', 'zh', 'ar', 'ru', 'de', 'ja'), (written, language) => {
      const words = tokensOf(written, language).filter(({ kind }) => kind === 'word');
      expect(wordKeys(written, language)).toEqual(words.map(({ key }) => key));
    }),
    { seed: 20261126, numRuns: 600 },
  );
});

it('Chinese terms are cut alike one by one and all at once', () => {
  const term = fc
    .array(fc.constantFrom(...'法律条约的水湖泊国际法院人权宣言缔约方一二三不'), {
      minLength: 1,
      maxLength: 6,
    })
    .map((signs) => signs.join(''));
  fc.assert(
    fc.property(fc.array(fc.oneof(term, fc.constantFrom('law', '水 法', '')), { maxLength: 12 }), (terms) => {
      const cut = unspacedKeys(terms, 'zh');
      for (const one of terms) {
        const keys = cut.get(one);
        if (/^[\u4e00-\u9fff]+$/.test(one)) expect(keys).toEqual(wordKeys(one, 'zh'));
        else expect(keys).toBeUndefined();
      }
    }),
    { seed: 20261126, numRuns: 200 },
  );
});
