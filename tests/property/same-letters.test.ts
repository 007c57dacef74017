import fc from 'fast-check';
import { expect, it } from 'vitest';
import { normalised, sameLetters } from '../../src/shared/check/key.ts';
import { piecesOf } from '../../src/shared/language/meaning-pieces.ts';

/** Letters that change when they are composed, made small or made compatible, and signs that drop out. */
const piece = fc.constantFrom(
  ...'aAzZéÉßÿİıſΣς½²ﬁＡ１中〇，。 -,“”'.split(''),
  '\u0301',
  '\u{20000}',
  '\u00a0',
  'e\u0301',
  'shall ',
  '缔约方',
);
const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

it('finds two texts the same exactly when what matters of them is', () => {
  fc.assert(
    fc.property(text, text, fc.boolean(), (one, other, twice) => {
      const [a, b] = twice ? [one, ` ${one.toUpperCase()}.`] : [one, other];
      expect(sameLetters(a, b)).toBe(normalised(a) === normalised(b));
    }),
    { numRuns: 2000 },
  );
});

it('cuts texts for their meaning into whole words, or into letters, and the signs between clauses', () => {
  const patterns = [
    [false, /[\p{L}\p{M}]+|[.!?;](?=\s|$)|[。！？；؟؛]|[,:]/gu],
    [true, /[\p{L}\p{M}]|[.!?;](?=\s|$)|[。！？；؟؛]|[,:、]/gu],
  ] as const;
  const signs = fc.constantFrom('.', '. ', '; ', '！', '、', ':', ', ', '?', '7', ' ');
  const sentence = fc.array(fc.oneof(piece, signs), { maxLength: 12 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(sentence, (written) => {
      for (const [dense, pattern] of patterns)
        expect(piecesOf(written, dense)).toEqual(
          [...written.matchAll(pattern)].map(({ 0: word, index }) => ({ word, start: index })),
        );
    }),
    { numRuns: 2000 },
  );
});
