import { expect, it } from 'vitest';
import { readSource } from '../../../../../src/shared/pipeline.ts';

const textsOf = (source: string, language = 'en') => {
  const input = { language, path: 'a.md', format: 'markdown', encoding: 'utf-8', source } as const;
  return readSource({ ...input, segmentation: 'paragraph' }).segments.map(({ text }) => text);
};

it('goes on in the next line where Markdown was written by hand, however short the lines are', () => {
  const source = `# The ferry

It crosses eight times a day.
In winter it crosses three times.

- A crossing may be left out
  when the wind is strong.
- Dogs go free.

1. Grown-ups pay
   four euros
2. Bicycles pay two
   - in summer three

> The harbour master
> writes it down.
>
> > Every day.
`;
  expect(textsOf(source)).toEqual([
    'The ferry',
    'It crosses eight times a day. In winter it crosses three times.',
    'A crossing may be left out when the wind is strong.',
    'Dogs go free.',
    '1. Grown-ups pay four euros',
    '2. Bicycles pay two',
    'in summer three',
    'The harbour master writes it down.',
    'Every day.',
  ]);
});

it('does not in what was taken out of a PDF, where blank lines say little', () => {
  const source = `# The ferry

## Rules

## Of crossings

The towns of Tarsk and Velmir, which have shared the lake for four hundred

years, have agreed that a ferry shall cross it eight times a day from April to

October, and three times a day in the other months of the year.
Whoever has no ticket when the ferry has left the landing stage shall pay the

fare twice, and the harbour master shall write down the name of the person in

the book that is kept at the gate for the purpose.
`;
  expect(textsOf(source).slice(-2)).toEqual([
    expect.stringMatching(/^The towns .* of the year\.$/),
    expect.stringMatching(/^Whoever .* the purpose\.$/),
  ]);
});
