import { expect, it } from 'vitest';
import { readDocument } from '../../../../src/shared/import/read.ts';

const read = (lines: readonly string[]) =>
  readDocument({
    language: 'en',
    path: 'a.txt',
    format: 'text',
    encoding: 'utf-8',
    source: lines.join('\n'),
  }).segments.map(({ text }) => text);

const wrapped = [
  '1. The council of the basin shall meet in the spring of every year, and it',
  'shall publish what it has decided in all languages of the riparian States',
  'within four weeks of the day on which its annual meeting has been closed.',
];
const paragraph = wrapped.join(' ');

it('a line that is nothing but a symbol stands alone behind a sentence, even where the line before is full', () => {
  expect(read([...wrapped, 'OL/REP/9/14.', '2. Members are heard first.'])).toEqual([
    paragraph,
    'OL/REP/9/14.',
    '2. Members are heard first.',
  ]);
});

it('a symbol that a sentence runs into stays in it', () => {
  const cut = [
    ...wrapped.slice(0, 2),
    'within four weeks of its annual meeting, as laid down in the document',
    'OL/REP/9/14.',
  ];
  expect(read([...cut, '2. Members are heard first.'])[0]).toBe(cut.join(' '));
});
