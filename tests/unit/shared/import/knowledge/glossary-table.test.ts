import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGlossaryTable } from '../../../../../src/shared/import/knowledge/glossary-table.ts';
import { separatedRows } from '../../../../../src/shared/import/knowledge/separated-rows.ts';
import type { Concept } from '../../../../../src/shared/model/concept.ts';

function read(text: string, languages = ['en', 'fr']) {
  const concepts: Concept[] = [];
  const problems = readGlossaryTable(text, languages, (concept) => concepts.push(concept));
  return { concepts, problems };
}

describe('rows between separators', () => {
  it('come back as they were written, whatever is in them', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', '湖', '\t') });
    const row = fc
      .array(cell, { minLength: 1, maxLength: 4 })
      .filter((cells) => cells.join('').trim() !== '');
    fc.assert(
      fc.property(fc.array(row, { maxLength: 5 }), fc.constantFrom('\n', '\r\n', '\r'), (rows, end) => {
        const written = rows.map((cells) => cells.map((each) => `"${each.replaceAll('"', '""')}"`).join(','));
        const back = [...separatedRows(written.join(end), ',')].map(({ cells }) => cells);
        expect(back).toEqual(rows);
      }),
    );
  });

  it('know their lines, past line breaks inside of quotes', () => {
    const rows = [...separatedRows('a,b\r\n"x\n\ny",c\n\nd,5" pipe', ',')];
    expect(rows.map(({ line, cells }) => [line, cells.length, cells[1]])).toEqual([
      [1, 2, 'b'],
      [2, 2, 'c'],
      [6, 2, '5" pipe'],
    ]);
  });

  it('must close their quotes', () => {
    expect(() => [...separatedRows('a,b\n"c,d\n', ',')]).toThrow(
      expect.objectContaining({ line: 2, message: expect.stringContaining('never closed') }),
    );
    expect(() => [...separatedRows('a,"b"c', ',')]).toThrow(/behind a closing quote/);
  });
});

describe('glossaries in tables', () => {
  it.each([',', ';', '\t'])('are read with "%s" between the columns', (separator) => {
    const rows = [
      ['en-GB', 'Definition', 'fr_FR', 'en'],
      ['lake', 'water', 'lac|étang', 'mere'],
    ];
    const { concepts } = read(rows.map((cells) => cells.join(separator)).join('\r\n'));
    expect(concepts).toEqual([{ en: ['lake', 'mere'], fr: ['lac', 'étang'] }]);
  });

  it('leave out what does not fit and say where', () => {
    const { concepts, problems } = read('en,fr\nlake,lac,x\nhill\nsea,mer\n');
    expect(concepts).toEqual([{ en: ['sea'], fr: ['mer'] }]);
    expect(problems).toMatchObject([{ line: 2, what: '3 cells where the first line has 2' }]);
  });

  it('must name their languages first', () => {
    for (const text of ['', 'lake,lac\nsea,mer', 'English,French\nlake,lac', '"en,fr\n'])
      expect(() => read(text)).toThrow(/does not name two languages\. Put language codes there/);
  });
});
