import { expect, it } from 'vitest';
import { readDocument } from '../../../../src/shared/import/read.ts';

const read = (language: string, source: string) =>
  readDocument({ language, path: 'a.txt', format: 'text', encoding: 'utf-8', source }).segments;

const notes = '\n\nNotes\n\n2 See the report of the second meeting.\n';

it('the digit of a file’s name stays where notes have the same number', () => {
  const text = 'The folder holds lake_shore2.txt and the plan-of-depths2.png beside it.';
  expect(read('en', text + notes)[0]?.text).toBe(text);
});

it('a word that is called so in many places keeps its digit', () => {
  const text =
    'The level2 gauge stands upstream.\n\nReadings of the level2 gauge are sent daily.\n\nIn frost, level2 rests.';
  expect(
    read('en', text + notes)
      .map((one) => one.text)
      .slice(0, 3),
  ).toEqual(text.split('\n\n'));
});

it('the digit of a note goes all the same', () => {
  const [first, ...rest] = read('en', `The council heard the members of the basin2 in spring.${notes}`);
  expect(first?.text).toBe('The council heard the members of the basin in spring.');
  expect(rest.map(({ kind }) => kind)).toContain('footnote');
});

it('chapters and tables that a program has numbered in English are numbered in any language', () => {
  const labels = (language: string, source: string) => read(language, source).map(({ label }) => label);
  expect(labels('zh', 'Chapter 4. 湖泊的水位\n\n水位每天测量。\n')).toEqual(['Chapter 4.', undefined]);
  expect(labels('it', 'Table 2.1. Livelli del lago\n\nIl livello si misura ogni giorno.\n')).toEqual([
    'Table 2.1.',
    undefined,
  ]);
});
