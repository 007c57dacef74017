import { describe, expect, it } from 'vitest';
import { readFile } from '../../../../helpers/documents/read.ts';

const rtf = (body: string, head = '') =>
  Buffer.from(`{\\rtf1\\ansi\\ansicpg1252\\uc1 ${head}${body}}`, 'latin1');
const texts = async (body: string, head = '', options = {}) =>
  (await readFile(rtf(body, head), options)).segments.map(({ text }) => text);

describe('characters of RTF', () => {
  it('come from Unicode, with what older programs read in their place passed over', async () => {
    expect(
      await texts(String.raw`\u22810?\u22269?, \u-255?\uc2\u233\'8e\'8e t\'e9, {\uc0\u8220 so\u8221 }\par`),
    ).toEqual(['多国,！é té, “so”']);
    expect(await texts(String.raw`a\u65292\'a3\'acb\par`.replace('\\u65292', '\\uc2\\u-244'))).toEqual([
      'a，b',
    ]);
  });

  it('come from code pages, of the file or of a font, two bytes to a character where the page has them', async () => {
    const fonts = String.raw`{\fonttbl{\f0\fnil\fcharset0 Times;}{\f1\fnil\fcharset134 SimSun;}{\f2\fnil\fcharset204 Arial Cyr;}}`;
    expect(await texts(String.raw`\f1 \'b6\'e0\'b9\'fa\f0  caf\'e9 \f2 \'cc\'e8\'f0\par`, fonts)).toEqual([
      '多国café Мир',
    ]);
  });

  it('are dashes, quotes, spaces and hyphens by name', async () => {
    expect(
      await texts(String.raw`a\emdash b \ldblquote c\rdblquote\~d\_e tem\-perature \{x\}\line y\par`),
    ).toEqual(['a—b “c” d\u2011e temperature {x} y']);
  });
});

describe('structure of RTF', () => {
  it('takes the numbers the program has printed, and bullets for bullets', async () => {
    const body = String.raw`{\listtext\pard 1.1\tab}\ls1 The goods.\par{\pntext\f0 (a)\tab}In boxes;\par{\listtext\u8226?\tab}A bullet.\par`;
    const { segments } = await readFile(rtf(body));
    expect(segments.map(({ kind, label, text }) => [kind, label, text])).toEqual([
      ['paragraph', '1.1', '1.1 The goods.'],
      ['list-item', '(a)', '(a) In boxes;'],
      ['list-item', undefined, 'A bullet.'],
    ]);
  });

  it('knows headings by style, tables by cells, notes, links, and what is set aside', async () => {
    const head = String.raw`{\stylesheet{\s0 Normal;}{\s1\outlinelevel0 heading 1;}{\s2 Title;}}{\header Confidential\par}`;
    const body = String.raw`\pard\s2 Treaty on the lake\par\pard\s1 Of the waters\par\pard The lake{\super\chftn{\footnote\pard{\super\chftn} As measured.\par}} is {\b deep}, see {\field{\*\fldinst{HYPERLINK "https://example.org/"}}{\fldrslt there}}.{\v secret}{\*\annotation\pard Really?\par}\par\trowd\pard\intbl a\cell b\cell\row\pard Behind the table it goes on.\par`;
    const { segments, furniture } = await readFile(rtf(body, head));
    expect(segments.map(({ kind, text }) => [kind, text])).toEqual([
      ['title', 'Treaty on the lake'],
      ['heading', 'Of the waters'],
      ['paragraph', 'The lake is deep, see there.'],
      ['table-cell', 'a'],
      ['table-cell', 'b'],
      ['paragraph', 'Behind the table it goes on.'],
      ['footnote', 'As measured.'],
    ]);
    expect(segments[2]?.formats).toEqual([
      { kind: 'bold', start: 12, end: 16 },
      { kind: 'link', start: 22, end: 27, target: 'https://example.org/' },
    ]);
    expect(furniture.map(({ kind, text }) => `${kind} ${text}`)).toEqual(
      expect.arrayContaining(['running-head Confidential', 'hidden secret', 'comment Really?']),
    );
  });

  it('reads tracked changes in either state', async () => {
    const body = String.raw`The lake is {\deleted very }{\revised not }deep.\par`;
    expect(await texts(body)).toEqual(['The lake is not deep.']);
    expect(await texts(body, '', { changes: 'original' })).toEqual(['The lake is very deep.']);
  });

  it('passes over pictures, objects and what it does not know', async () => {
    const body = String.raw`{\pict\wmetafile8 0102ff}{\object{\*\objdata 0105}{\result Shown.}}{\*\unknown gone}{\info{\title Gone}} Kept.\par\bin3 }}}Last.\par`;
    expect(await texts(body)).toEqual(['Shown. Kept.', 'Last.']);
  });
});
