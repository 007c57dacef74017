import { expect, it } from 'vitest';
import { looksLikeMarkdown } from '../../../../../src/shared/import/markdown/looks.ts';

it('headings that stand by themselves tell Markdown', () => {
  expect(
    looksLikeMarkdown('# Ferry\n\nIt sails daily.\n\n## Fares\nFour euros.\n\n## Dogs\n\nThey are free.\n'),
  ).toBe(true);
  expect(
    looksLikeMarkdown('# Ferry\r\n\r\nIt sails.\r\n\r\n# Fares\r\n\r\nFour.\r\n\r\n# Dogs\r\n\r\nFree.'),
  ).toBe(true);
});

it('comments in the files of programs do not', () => {
  const listing = [
    'Write this into the file:',
    '',
    '# the harbour the boat belongs to',
    'harbour = tarsk',
    '# how many boats there are',
    '# (two of them in winter)',
    'boats = 3',
    '',
    'Then start it as the keeper of the harbour:',
    '# sail --harbour tarsk',
    '# moor',
  ];
  expect(looksLikeMarkdown(listing.join('\n'))).toBe(false);
});
