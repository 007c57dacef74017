import { expect, it } from 'vitest';
import { readDocument } from '../../../../src/shared/import/read.ts';

const textsOf = (source: string) =>
  readDocument({ language: 'en', path: 'a.txt', format: 'text', encoding: 'utf-8', source }).segments.map(
    ({ text }) => text,
  );
const chapters = ['Boats', 'Fares', 'Harbours', 'Winter'];
/** Lines as wide as a page, about one chapter. */
const paragraph = (chapter: string, place: string) =>
  `What the council of Tarsk had said of ${chapter.toLowerCase()} in the ${place} was read out once more,\n` +
  `and the council of Velmir agreed with all of it but for the last sentence of the\nsecond part, which it left out.`;
const flowed = (chapter: string, place: string) => paragraph(chapter, place).replaceAll('\n', ' ');

it('heads that name the chapter go out where form feeds part the pages', () => {
  const pages = chapters.flatMap((chapter, at) => [
    `${at + 1}. Of ${chapter}\n\n${paragraph(chapter, 'spring')}`,
    `CHAPTER ${at + 1}. OF ${chapter.toUpperCase()}\n\n${paragraph(chapter, 'autumn')}`,
  ]);
  expect(textsOf(pages.join('\n\f'))).toEqual(
    chapters.flatMap((chapter, at) => [
      `${at + 1}. Of ${chapter}`,
      flowed(chapter, 'spring'),
      flowed(chapter, 'autumn'),
    ]),
  );
});

it('headings on top of pages stay, also where a table of contents has them', () => {
  const contents = chapters
    .map((chapter, at) => `Of ${chapter} ........................ ${at + 2}`)
    .join('\n');
  const pages = chapters.map((chapter) => `Of ${chapter}\n\n${paragraph(chapter, 'spring')}`);
  expect(textsOf([contents, ...pages].join('\n\f'))).toEqual([
    ...chapters.map((chapter) => `Of ${chapter}`),
    ...chapters.flatMap((chapter) => [`Of ${chapter}`, flowed(chapter, 'spring')]),
  ]);
});
