import { expect, it } from 'vitest';
import { readDocument } from '../../../../src/shared/import/read.ts';

const kinds = (language: string, paragraphs: readonly string[]) =>
  readDocument({
    language,
    path: 'a.txt',
    format: 'text',
    encoding: 'utf-8',
    source: paragraphs.join('\n\n'),
  }).segments.map(({ kind }) => kind);

it('recitals that lead to the next one by a word behind a semicolon are text, not lines of a letterhead', () => {
  const russian = [
    'Хартия озёрных городов',
    'Преамбула',
    'Принимая во внимание, что озёра кормят города, которые стоят на их берегах; и',
    'принимая во внимание, что вода не знает границ; и',
    'сознавая, что завтра будет поздно,',
    'города провозглашают настоящую Хартию.',
  ];
  const english = [
    'Charter of the Lake Towns',
    'Preamble',
    'Whereas the lakes feed the towns that stand on their shores; and',
    'Whereas water knows no border; and',
    'Aware that tomorrow will be too late,',
    'the towns proclaim this Charter.',
  ];
  for (const [language, paragraphs] of [
    ['ru', russian],
    ['en', english],
  ] as const)
    expect(kinds(language, paragraphs).slice(2)).toEqual([
      'paragraph',
      'paragraph',
      'paragraph',
      'paragraph',
    ]);
});
