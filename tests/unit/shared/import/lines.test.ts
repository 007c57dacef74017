import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLines } from '../../../../src/shared/import/lines.ts';

const read = (source: string) =>
  readLines({ language: 'en', path: 'a.txt', format: 'text', encoding: 'utf-8', source });

describe('one segment a line', () => {
  it('takes every line that is not blank, whatever ends it, and touches no word', () => {
    const { segments } = read('**One**\r\n\n  two  2.5 \rthree\u2028\tfour1');
    expect(segments.map(({ id, text }) => [id, text])).toEqual([
      ['en:1', '**One**'],
      ['en:2', 'two  2.5'],
      ['en:3', 'three'],
      ['en:4', 'four1'],
    ]);
  });

  it('says exactly where each line stands and loses nothing that can be seen, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (source) => {
        const { segments } = read(source);
        for (const { text, spans } of segments)
          expect(spans.map(([from, to]) => source.slice(from, to))).toEqual([text]);
        const seen = (text: string) => text.replace(/[\s\p{Cc}\p{Cf}]/gu, '');
        expect(seen(segments.map(({ text }) => text).join(''))).toBe(seen(source));
      }),
    );
  });
});
