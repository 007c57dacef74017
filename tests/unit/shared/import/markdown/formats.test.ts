import { expect, it } from 'vitest';
import { readSource } from '../../../../../src/shared/pipeline.ts';

const formatsOf = (source: string) => {
  const input = { language: 'en', path: 'a.md', format: 'markdown', encoding: 'utf-8', source } as const;
  const { segments } = readSource({ ...input, segmentation: 'paragraph' });
  return segments.flatMap(({ text, formats = [] }) =>
    formats.map(({ kind, start, end, target }) => [kind, text.slice(start, end), target]),
  );
};

it('keeps bold, italics and links of Markdown where they stand in the clean text', () => {
  expect(
    formatsOf(
      'The **old\nlake** is *very* deep, as [the *report* of 2021](https://example.org/a_(b) "x") says.\n',
    ),
  ).toEqual([
    ['bold', 'old lake', undefined],
    ['italic', 'very', undefined],
    ['link', 'the report of 2021', 'https://example.org/a_(b)'],
    ['italic', 'report', undefined],
  ]);
});

it('has none for code, escapes and pictures', () => {
  expect(formatsOf('A `**b**` and \\*c\\* and ![d](e.png).\n')).toEqual([]);
});
