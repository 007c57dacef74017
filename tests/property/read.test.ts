import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/shared/import/read.ts';
import type { Document, DocumentFormat } from '../../src/shared/model/document.ts';
import type { Span } from '../../src/shared/model/segment.ts';
import { splitSentences } from '../../src/shared/segment/sentences.ts';

const fragments = fc.constantFrom(
  '1. ',
  '2. ',
  '(a) ',
  '(b) ',
  '(i) ',
  '第三条 ',
  '三、',
  '（四）',
  'Article 5 ',
  '§ 2 ',
  'IV. ',
  'b) ',
  '٣ - ',
  '- ',
  '* ',
  '• ',
  'The keeper of the light ',
  'of the northern shore',
  'came home late. ',
  'inter-',
  'national ',
  'l ’eau ',
  'général1 ',
  '灯塔',
  '理事会，',
  '报告1 ',
  '12月 16日 ',
  'المنارة ',
  'маяк ',
  '\u0301',
  'é',
  'ﬁn ',
  '\u00ad',
  '\u200b',
  '\u00a0',
  '\t',
  '   ',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\f',
  '\u2028',
  '___________',
  '---',
  '– 4 –',
  '3/7',
  'Page 2 of 5',
  '23-25935 (C)',
  '*2325935*',
  '\n1 See above. ',
  '<sup>1</sup>',
  '[^1]',
  '\n[^1]: Note. ',
  '¹',
  '**',
  '*',
  '_',
  '`',
  '# ',
  '## ',
  '> ',
  '[',
  '](x)',
  '(',
  ')',
  '|',
  '\n|---|---|\n',
  '&amp;',
  '&nbsp;',
  '<br>',
  '<!--',
  '-->',
  '\\',
  '```\n',
  'A/78/312',
  '20 décembre 2017',
  ';',
  ',',
  '。',
  '“',
  '”',
  '\ud800',
);
const text = fc.oneof(
  fc.array(fragments, { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.string({ unit: 'grapheme', maxLength: 120 }),
);
const language = fc.constantFrom(
  'en',
  'fr',
  'zh',
  'de',
  'ar',
  'he',
  'ru',
  'ja',
  'ko',
  'el',
  'hu',
  'xx',
  'zh-Hant-TW',
);
const format = fc.constantFrom<DocumentFormat>('text', 'markdown');

const read = (source: string, inLanguage: string, inFormat: DocumentFormat): Document =>
  readDocument({ language: inLanguage, path: 'a', format: inFormat, encoding: 'utf-8', source });

/** Compatible characters composed, white space and entities left out: what a text and its source must share. */
function bare(value: string): string {
  return value
    .toWellFormed()
    .normalize('NFKC')
    .replace(/[\s\p{Cc}]/gu, '');
}

function checkLaws(document: Document): void {
  const { source, segments, furniture } = document;
  expect(segments.map(({ id }) => id)).toEqual(segments.map((_, at) => `${document.language}:${at + 1}`));
  const covered = new Uint8Array(source.length);
  const cover = (spans: readonly Span[], once: boolean): void => {
    let last = 0;
    for (const [start, end] of spans) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(source.length);
      for (let at = start; at < end; at++) {
        if (once && /\S/u.test(source[at]!)) expect(covered[at], `${at} ${JSON.stringify(source)}`).toBe(0);
        covered[at] = 1;
      }
      last = end;
    }
  };
  for (const { text: clean, spans, notes } of segments) {
    expect(clean).not.toBe('');
    expect(clean).toBe(clean.trim());
    expect(clean).toBe(clean.toWellFormed());
    cover(spans, true);
    for (const { offset } of notes ?? []) {
      expect(offset).toBeGreaterThanOrEqual(0);
      expect(offset).toBeLessThanOrEqual(clean.length);
    }
  }
  for (const { span, text: printed } of furniture) {
    cover([span], false);
    expect(bare(source.slice(...span))).toContain(bare(printed).slice(0, 1));
  }
  for (let at = 0; at < source.length; at++)
    if (/\S/u.test(source[at]!)) expect(covered[at], `${at} of ${JSON.stringify(source)}`).toBe(1);
}

describe('reading any text', () => {
  it('never throws and loses nothing: what can be seen is in one segment or set aside', () => {
    fc.assert(
      fc.property(text, language, format, (source, inLanguage, inFormat) => {
        checkLaws(read(source, inLanguage, inFormat));
      }),
      { numRuns: 1500 },
    );
  });

  it('says exactly where each segment stands', () => {
    fc.assert(
      fc.property(text, language, format, (source, inLanguage, inFormat) => {
        fc.pre(!/&(?:amp|nbsp|[a-z#\d]+);/i.test(source));
        for (const { text: clean, spans } of read(source, inLanguage, inFormat).segments)
          expect(bare(spans.map((span) => source.slice(...span)).join(''))).toBe(bare(clean));
      }),
      { numRuns: 1500 },
    );
  });

  it('gives the same document for the same text', () => {
    fc.assert(
      fc.property(text, language, format, (source, inLanguage, inFormat) => {
        expect(read(source, inLanguage, inFormat)).toEqual(read(source, inLanguage, inFormat));
      }),
      { numRuns: 200 },
    );
  });

  it('keeps all of this when paragraphs are cut into sentences', () => {
    fc.assert(
      fc.property(text, language, format, (source, inLanguage, inFormat) => {
        const document = read(source, inLanguage, inFormat);
        const cut = splitSentences(document);
        checkLaws(cut);
        const all = (one: Document): string => bare(one.segments.map((segment) => segment.text).join(''));
        expect(all(cut)).toBe(all(document));
      }),
      { numRuns: 800 },
    );
  });
});

describe('reading a large text', () => {
  const sizes = [100_000, 200_000];
  const kinds: readonly (readonly [string, (size: number) => string])[] = [
    [
      'wrapped lines',
      (size) =>
        'The keeper of the northern light came home late\nand found nobody there.\n\n'.repeat(size / 72),
    ],
    ['one line', (size) => 'The keeper came home late. '.repeat(size / 27)],
    ['one line of Chinese', (size) => '理事会请各国保持灯塔明亮，'.repeat(size / 13)],
    ['stars', (size) => '*a **b '.repeat(size / 7)],
    ['open brackets', (size) => '[('.repeat(size / 2)],
    ['unclosed tags', (size) => '<a <!-- '.repeat(size / 8)],
    ['footnotes', (size) => 'word1 goes on\n___\n1 A note.\n'.repeat(size / 27)],
    ['labels', (size) => '1. a\n'.repeat(size / 5)],
    ['hyphens', (size) => 'inter-\n'.repeat(size / 7)],
  ];

  it.each(kinds)('takes time in proportion to its length: %s', (_, make) => {
    const time = (size: number): number => {
      const source = make(size);
      const start = process.cpuUsage();
      read(source, 'en', 'markdown');
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    };
    time(sizes[0]!);
    const [small, large] = sizes.map(time) as [number, number];
    // Quadratic work would take four times as long; the sum allows for the clock's grain and the collector.
    expect(large).toBeLessThan(3.2 * small + 150);
  });
});
