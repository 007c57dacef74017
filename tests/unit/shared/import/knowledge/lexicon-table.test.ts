import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLexiconTable } from '../../../../../src/shared/import/knowledge/lexicon-table.ts';

describe('a lexicon table', () => {
  const table = 'en\tfr\tpt\nboat|ship\tbateau| navire\tbarco\n\nlake\tlac\tlago\n';

  it('gives concepts with all ways to say them, and only the languages at hand', () => {
    expect(readLexiconTable(table, ['fr', 'en'])).toEqual({
      concepts: [
        { en: ['boat', 'ship'], fr: ['bateau', 'navire'] },
        { en: ['lake'], fr: ['lac'] },
      ],
      problems: [],
    });
  });

  it('serves every region of a language, and languages named by three letters', () => {
    const { concepts } = readLexiconTable(table, ['pt-BR', 'fra']);
    expect(concepts[1]).toEqual({ fr: ['lac'], pt: ['lago'] });
  });

  it('has nothing to say of one language alone', () => {
    expect(readLexiconTable(table, ['en', 'sw']).concepts).toEqual([]);
  });

  it('takes a byte order mark and any line ends', () => {
    expect(readLexiconTable('\uFEFFen\tfr\r\nlake\tlac\rsea\tmer', ['en', 'fr']).concepts).toHaveLength(2);
  });

  it('leaves out what it cannot understand and says where it stands', () => {
    const odd = 'en\tfr\tqq-odd\ten\nlake\tlac\tx\tx\nboat\tbateau\nsea\t\tx\tx\nhill|\tcolline\tx\tx\n';
    const { concepts, problems } = readLexiconTable(odd, ['en', 'fr']);
    expect(concepts).toEqual([
      { en: ['lake'], fr: ['lac'] },
      { en: ['hill'], fr: ['colline'] },
    ]);
    expect(problems.map(({ line }) => line)).toEqual([1, 1, 3, 4, 5]);
    expect(problems[2]?.what).toBe('2 columns where the first line has 4');
  });

  it('takes any text without throwing', () => {
    const text = fc.string({ unit: fc.constantFrom('en', 'fr', '\t', '\n', '|', 'a', '\r', '\uFEFF') });
    fc.assert(
      fc.property(text, (source) => {
        for (const concept of readLexiconTable(source, ['en', 'fr']).concepts)
          for (const ways of Object.values(concept)) expect(ways).not.toContain('');
      }),
    );
  });
});
