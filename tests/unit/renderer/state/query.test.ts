import { describe, expect, it } from 'vitest';
import { hitsIn } from '../../../../src/renderer/state/hits.ts';
import { patternOf, placesIn, type Query, replacedIn } from '../../../../src/renderer/state/query.ts';
import { buildAlignment } from '../../../helpers/build.ts';

const plain: Query = { words: '', regex: false, wholeWord: false, matchCase: false, language: null };
const replaced = (text: string, query: Partial<Query>, replacement = '') => {
  const pattern = patternOf({ ...plain, ...query });
  if (pattern === null || 'problem' in pattern) return pattern;
  return replacedIn(text, placesIn(text, pattern.regex, replacement, query.regex ?? false));
};

describe('a query', () => {
  it('takes its words as they are, whatever signs are among them', () => {
    expect(replaced('a+b (c) a+b', { words: 'a+b' }, '$1')).toBe('$1 (c) $1');
    expect(replaced('1-2/3', { words: '-2/' }, '·')).toBe('1·3');
  });
  it('heeds case only when told, beyond ASCII too', () => {
    expect(replaced('État état', { words: 'état' }, 'x')).toBe('x x');
    expect(replaced('État état', { words: 'état', matchCase: true }, 'x')).toBe('État x');
  });
  it('finds whole words in any script that parts words', () => {
    expect(replaced('lac lacs lac', { words: 'lac', wholeWord: true }, 'x')).toBe('x lacs x');
    expect(replaced('été étés', { words: 'été', wholeWord: true }, 'x')).toBe('x étés');
  });
  it('finds two Chinese characters inside a text', () => {
    expect(replaced('关于全面裁军的决定', { words: '裁军' }, '__')).toBe('关于全面__的决定');
  });
  it('fills in groups of a regular expression', () => {
    expect(replaced('9 June', { words: '(\\d+) (?<month>\\p{L}+)', regex: true }, '$<month> $1, $$')).toBe(
      'June 9, $',
    );
    expect(replaced('ab', { words: '(a)(b)?', regex: true }, '$2$1$9')).toBe('ba$9');
  });
  it('says what is wrong with a regular expression, and ignores places of no length', () => {
    expect(replaced('x', { words: '(', regex: true })).toMatchObject({
      problem: expect.stringMatching(/\S/),
    });
    expect(replaced('xyx', { words: 'y*', regex: true }, '-')).toBe('x-x');
    expect(patternOf(plain)).toBeNull();
  });
});

describe('what is found', () => {
  const alignment = buildAlignment(
    ['en', 'fr'],
    [
      [{ text: '3. A lake.', label: '3.' }, '3. Un lac.'],
      { cells: [['A lake, a boat.', 'No water.'], 'Le lac.'], comment: 'which lake?' },
    ],
  );
  const found = (words: string, scope: 'texts' | 'labels' | 'comments', language: string | null = null) => {
    const pattern = patternOf({ ...plain, words });
    if (pattern === null || 'problem' in pattern) return [];
    const search = { regex: pattern.regex, scope, language, replacement: '', regular: false };
    return [...hitsIn(alignment, search)].flatMap((hit) => hit?.key ?? []);
  };
  it('stands in the texts of all languages or of one, in the order of the rows', () => {
    expect(found('la', 'texts')).toEqual(['en:1', 'fr:1', 'en:2', 'fr:2']);
    expect(found('la', 'texts', 'fr')).toEqual(['fr:1', 'fr:2']);
  });
  it('stands in numbering or comments alone when that is asked for', () => {
    expect(found('3', 'labels')).toEqual(['en:1']);
    expect(found('lake', 'comments')).toEqual(['u2']);
  });
});
