import { describe, expect, it } from 'vitest';
import type { Document } from '../../../../src/shared/model/document.ts';
import type { Segment } from '../../../../src/shared/model/segment.ts';
import { sentenceStarts } from '../../../../src/shared/segment/boundaries.ts';
import { splitSentences } from '../../../../src/shared/segment/sentences.ts';

function sentences(text: string, language: string, label = 0): string[] {
  const starts = sentenceStarts(text, language, label);
  return starts.map((start, at) => text.slice(start, starts[at + 1] ?? text.length).trim());
}

describe('where sentences end', () => {
  const whole: readonly (readonly [string, string])[] = [
    ['en', 'The Board met under art. 5 and para. 12 of vol. II, see No. 7, as Mr. Lund had asked.'],
    ['en', 'It was signed by J. R. Ames in the U.S. on behalf of the owners.'],
    ['fr', 'M. Dupin a lu l’art. 12, par. 3, du vol. 2 à la p. 40.'],
    ['de', 'Nach Art. 5 Abs. 2 Nr. 3 gilt dies z. B. für Herrn Dr. Kranz.'],
    ['es', 'El Sr. Ruiz citó el art. 5, párr. 2, de la pág. 30.'],
    ['zh', '理事会于1999年9月6日通过第5/11号决议，请秘书（一）提出报告；（二）召开会议。'],
  ];
  it.each(whole)('%s: one sentence stays one: %s', (language, text) => {
    expect(sentences(text, language)).toEqual([text]);
  });

  const several: readonly (readonly [string, readonly string[]])[] = [
    ['en', ['The lake fell.', 'Was it the dam?', 'Nobody knew!', '“Close it.”', 'They did.']],
    ['fr', ['Le lac a baissé.', 'Était-ce le barrage ?', '« Fermez-le. »', 'Ils le firent.']],
    ['zh', ['湖水下降了。', '是水坝吗？', '“关掉它。”', '他们照做了。']],
    ['ru', ['Озеро обмелело.', 'Виновата ли плотина?', 'Никто не знал.']],
    ['ar', ['انخفضت البحيرة.', 'هل السبب السد؟', 'لا أحد يعرف.']],
  ];
  it.each(several)('%s: each sentence is one', (language, expected) => {
    expect(sentences(expected.join(language === 'zh' ? '' : ' '), language)).toEqual(expected);
  });

  it('never cuts a label off its paragraph', () => {
    expect(sentences('12. The Fund closes. It pays nothing.', 'en', 4)).toEqual([
      '12. The Fund closes.',
      'It pays nothing.',
    ]);
  });

  it('stays quick on one very long paragraph', () => {
    const text = 'The lake fell again and nobody knew why. '.repeat(20_000).trim();
    expect(sentenceStarts(text, 'en', 0)).toHaveLength(20_000);
  });
});

describe('a document cut into sentences', () => {
  const source = '1. The lake\nfell1 again. Was it\nthe dam?\n\nEnd.';
  const paragraph: Segment = {
    id: 'en:1',
    kind: 'paragraph',
    label: '1.',
    path: ['1'],
    text: '1. The lake fell again. Was it the dam?',
    spans: [
      [0, 11],
      [12, 16],
      [17, 31],
      [32, 40],
    ],
    notes: [{ offset: 16, label: '1' }],
  };
  const end: Segment = { id: 'en:2', kind: 'paragraph', text: 'End.', spans: [[42, 46]] };
  const document: Document = {
    language: 'en',
    path: 'lake.txt',
    format: 'text',
    encoding: 'utf-8',
    source,
    segments: [paragraph, end],
    furniture: [],
  };
  const cut = splitSentences(document).segments;

  it('numbers the pieces in order and keeps label and path on the first only', () => {
    expect(cut.map(({ id, text, label, path }) => [id, text, label, path])).toEqual([
      ['en:1', '1. The lake fell again.', '1.', ['1']],
      ['en:2', 'Was it the dam?', undefined, undefined],
      ['en:3', 'End.', undefined, undefined],
    ]);
  });

  it('knows where each piece stands in the source', () => {
    const read = cut.map(({ spans }) => spans.map(([from, to]) => source.slice(from, to)));
    expect(read).toEqual([['1. The lake', 'fell', 'again.'], ['Was it', 'the dam?'], ['End.']]);
  });

  it('keeps a footnote mark with its word', () => {
    expect(cut.map(({ notes }) => notes)).toEqual([[{ offset: 16, label: '1' }], undefined, undefined]);
  });
});
