import { expect, it } from 'vitest';
import { readDocument } from '../../../../src/shared/import/read.ts';

const read = (source: string, language = 'en') =>
  readDocument({ language, path: 'a.txt', format: 'text', encoding: 'utf-8', source });
const textsOf = (source: string, language?: string) =>
  read(source, language).segments.map(({ text }) => text);

const contents = `Rules for the ferry

Contents

Foreword .......................................................... iii
1 Of the boats ..................................................... 2
1.1 How many boats there are and which of the two towns keeps each of
    them in the winter, when the lake is frozen .................... 2
1.2 What a boat has to carry whenever it leaves one of the landings 12
2 Of the fares                                                      14
2.1 Children . . . . . . . . . . . . . . . . . . . . . . . . . . . . 14

1 Of the boats

The ferry has three boats, of which two cross the lake at any time.
`;

it('lines of the contents lose their dots and pages, and each heading is a paragraph', () => {
  const { segments, furniture } = read(contents);
  expect(segments.map(({ text }) => text)).toEqual([
    'Rules for the ferry',
    'Contents',
    'Foreword',
    '1 Of the boats',
    '1.1 How many boats there are and which of the two towns keeps each of them in the winter, when the lake is frozen',
    '1.2 What a boat has to carry whenever it leaves one of the landings',
    '2 Of the fares',
    '2.1 Children',
    '1 Of the boats',
    'The ferry has three boats, of which two cross the lake at any time.',
  ]);
  const pages = furniture.filter(({ kind }) => kind === 'page-number').map(({ text, span }) => [text, span]);
  expect(pages).toHaveLength(6);
  for (const [text, span] of pages) expect(contents.slice(span![0] as number, span![1] as number)).toBe(text);
});

it('pages that a program has put under the headings go out', () => {
  const split = [
    'Contents',
    '1 Of the boats',
    ...['How many there are', 'What they carry', 'Who keeps them'].map(
      (text, at) => `1.${at + 1} ${text} . . . . . . . .`,
    ),
    ...['', '3', '3', '4', ''],
    '2 Of the fares',
    ...['Children', 'Dogs'].map((text, at) => `2.${at + 1} ${text} . . . . . . . . . . . . .`),
    ...['', '6', '7'],
    ...['', 'The ferry has three boats, of which two cross the lake at any time.'],
  ];
  expect(textsOf(split.join('\n'))).toEqual([
    'Contents',
    '1 Of the boats',
    '1.1 How many there are',
    '1.2 What they carry',
    '1.3 Who keeps them',
    '2 Of the fares',
    '2.1 Children',
    '2.2 Dogs',
    'The ferry has three boats, of which two cross the lake at any time.',
  ]);
});

it('dots to be filled in are none', () => {
  const form =
    'Name ..............\n\nAge ...............\n\nTown ..............\n\nThe form is handed in at the harbour.\n';
  expect(textsOf(form)[0]).toBe('Name ..............');
});

it('contents of other scripts are known by the same dots', () => {
  expect(textsOf('目录\n\n一、船只…………………2\n二、票价…………………5\n三、附则…………………9\n', 'zh')).toEqual([
    '目录',
    '一、船只',
    '二、票价',
    '三、附则',
  ]);
  const arabic = ['القوارب', 'الأجرة', 'أحكام ختامية'];
  expect(textsOf(arabic.map((text, at) => `${text} ............ ${'٢٥٩'[at]}`).join('\n'), 'ar')).toEqual(
    arabic,
  );
});

it('dots before figures that do not go up are no contents', () => {
  const prices =
    'Grown-ups ............ 4\nChildren ............. 2\nDogs ................. 3\nBicycles ............. 1\n';
  expect(textsOf(prices).join(' ')).toContain('. 4');
  const form = 'Name ................. 1\n\nThe form is filled in by the master of the boat.\n';
  expect(textsOf(form)[0]).toContain('. 1');
});

it('tables of any length and lines of dots without end are read', () => {
  const many = Array.from({ length: 150_000 }, (_, at) => `Boat ${at} ...... ${Math.floor(at / 100)}`);
  expect(textsOf(many.join('\n')).at(-1)).toBe('Boat 149999');
  const endless = `${'.'.repeat(300_000)}x`;
  expect(textsOf(`${endless}\n\nThe ferry has three boats.\n`).at(-1)).toBe('The ferry has three boats.');
});
