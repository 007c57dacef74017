import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tokensOf, wordKeys } from '../../src/shared/language/words.ts';

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
