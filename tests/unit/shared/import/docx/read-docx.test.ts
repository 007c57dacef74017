import { describe, expect, it } from 'vitest';
import { docx, level, lists, numbered, p, run } from '../../../../helpers/documents/docx.ts';
import { readFile, textsOf } from '../../../../helpers/documents/read.ts';

const footnote = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
const note = (id: number, text: string) =>
  `<w:footnote w:id="${id}">${p(`<w:r><w:footnoteRef/></w:r>${run(` ${text}`)}`)}</w:footnote>`;
const styles =
  '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault></w:docDefaults>' +
  '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Own"/><w:basedOn w:val="H2"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>' +
  '<w:style w:type="character" w:styleId="Loud"><w:name w:val="Loud"/><w:rPr><w:b/></w:rPr></w:style>';
const styled = (style: string, text: string) => p(text, `<w:pStyle w:val="${style}"/>`);
const field = (instruction: string, result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

describe('paragraphs', () => {
  it('knows titles and headings by style, by what styles are based on, and by the outline', async () => {
    const body =
      styled('T', 'Treaty on the lake') +
      styled('H2', 'Of the waters') +
      styled('Own', 'Of the shores') +
      p('Of the fish', '<w:outlineLvl w:val="2"/>') +
      p('The lake belongs to those who live from it.');
    const { segments } = await readFile(docx({ body, styles }));
    expect(segments.map(({ kind, level: depth }) => [kind, depth])).toEqual([
      ['title', 1],
      ['heading', 2],
      ['heading', 2],
      ['heading', 3],
      ['paragraph', undefined],
    ]);
  });

  it('does not call a long sentence a heading because it is styled as one', async () => {
    const long = `The Supplier shall ${'deliver the goods and '.repeat(12)}rest.`;
    const { segments } = await readFile(docx({ body: p('Goods are sold.') + styled('H2', long), styles }));
    expect(segments[1]).toMatchObject({ kind: 'paragraph', text: long });
  });

  it('keeps one paragraph one segment, line breaks and page breaks inside it undone', async () => {
    const body = p(
      `${run('The lake')}<w:r><w:br/></w:r>${run('is')}<w:r><w:br w:type="page"/></w:r>${run('deep.')}`,
    );
    expect(await textsOf(docx({ body }))).toEqual(['The lake is deep.']);
  });

  it('reads tabs, hyphens and symbols', async () => {
    const body = p(
      `${run('State')}<w:r><w:noBreakHyphen/><w:t>owned</w:t><w:tab/><w:t>tem</w:t><w:softHyphen/><w:t>perature</w:t><w:sym w:font="Symbol" w:char="F0B3"/><w:t>5</w:t><w:sym w:font="Symbol" w:char="F061"/></w:r>`,
    );
    expect(await textsOf(docx({ body }))).toEqual(['State\u2011owned temperature≥5α']);
  });

  it('keeps bold, italic, raised text and links as places in the clean text', async () => {
    const body = p(
      run('The  ') +
        run('Sup', '<w:b/>') +
        run('plier', '<w:rStyle w:val="Loud"/>') +
        run(' pays 5 m') +
        run('3', '<w:vertAlign w:val="superscript"/>') +
        run(' of ') +
        `<w:hyperlink r:id="L">${run('water', '<w:i/>')}</w:hyperlink>` +
        run('.', '<w:b w:val="0"/>'),
    );
    const { segments } = await readFile(docx({ body, styles, links: { L: 'https://example.org/' } }));
    const [one] = segments;
    const shown = one?.formats?.map(({ kind, start, end, target }) => [
      kind,
      one.text.slice(start, end),
      target,
    ]);
    expect(one?.text).toBe('The Supplier pays 5 m3 of water.');
    expect(shown).toEqual([
      ['bold', 'Supplier', undefined],
      ['superscript', '3', undefined],
      ['italic', 'water', undefined],
      ['link', 'water', 'https://example.org/'],
    ]);
  });

  it('reads content controls, smart tags and simple fields as the text they hold', async () => {
    const control = (inner: string) =>
      `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
    const body =
      control(p('A controlled paragraph.')) +
      p(
        run('Dear ') +
          control(run('Ms Bell')) +
          `<w:smartTag>${run(', of ')}</w:smartTag><w:fldSimple w:instr=" DOCPROPERTY City ">${run('Tarsk')}</w:fldSimple>` +
          run('.'),
      );
    expect(await textsOf(docx({ body }))).toEqual(['A controlled paragraph.', 'Dear Ms Bell, of Tarsk.']);
  });

  it('reads a text box once, after the paragraph it hangs on', async () => {
    const box = (text: string) => `<w:txbxContent>${p(text)}</w:txbxContent>`;
    const drawing = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box('In the box.')}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('In the box.')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    expect(await textsOf(docx({ body: p(run('Before the box.') + drawing) + p('Behind it.') }))).toEqual([
      'Before the box.',
      'In the box.',
      'Behind it.',
    ]);
  });

  it('takes the results of fields, not their instructions, also over several paragraphs', async () => {
    const body =
      styled('TOC1', '').replace(
        '</w:p>',
        `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC \\o </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('Of the waters')}<w:r><w:tab/></w:r>${field(' PAGEREF _1 \\h ', run('12'))}</w:p>`,
      ) +
      p('<w:r><w:fldChar w:fldCharType="end"/></w:r>') +
      p(
        run('See ') +
          field(' HYPERLINK "https://example.org/b" ', run('there')) +
          run(' and ') +
          field(' REF x ', run('clause 3')) +
          run('.'),
      );
    const { segments } = await readFile(docx({ body, styles }));
    expect(segments.map(({ text }) => text)).toEqual(['Of the waters', 'See there and clause 3.']);
    expect(segments[1]?.formats).toEqual([
      { kind: 'link', start: 4, end: 9, target: 'https://example.org/b' },
    ]);
  });
});

describe('tables', () => {
  const cell = (text: string) => `<w:tc>${p(text)}</w:tc>`;
  it('gives cell by cell, nested tables in their place', async () => {
    const nested = `<w:tbl><w:tr>${cell('c')}${cell('d')}</w:tr></w:tbl>`;
    const body = `<w:tbl><w:tr>${cell('Flow')}${cell('12 per cent')}</w:tr><w:tr><w:tc>${nested}${p('')}</w:tc>${cell('e')}</w:tr></w:tbl>`;
    const { segments } = await readFile(docx({ body }));
    expect(segments.map(({ kind, text }) => [kind, text])).toEqual(
      ['Flow', '12 per cent', 'c', 'd', 'e'].map((text) => ['table-cell', text]),
    );
  });

  it('takes a table of one column for a frame around paragraphs', async () => {
    const body = `<w:tbl><w:tr><w:tc>${p('The lake is deep and its water is cold.')}</w:tc></w:tr></w:tbl>`;
    const { segments } = await readFile(docx({ body }));
    expect(segments[0]?.kind).not.toBe('table-cell');
  });
});

describe('notes', () => {
  it('lifts references out of words and gives footnotes and endnotes their printed labels', async () => {
    const body =
      p(run('The Secretary') + footnote(5) + run(' reports') + footnote(3) + run('.')) +
      p(`${run('And so on')}<w:r><w:endnoteReference w:id="1"/></w:r>${run('.')}`);
    const { segments } = await readFile(
      docx({
        body,
        footnotes: note(3, 'Second note.') + note(5, 'First note.') + note(9, 'Never referred to.'),
        endnotes: `<w:endnote w:id="1">${p('An endnote.')}</w:endnote>`,
      }),
    );
    expect(
      segments.map(({ kind, label, text, notes }) => [kind, label, text, notes?.map((one) => one.offset)]),
    ).toEqual([
      ['paragraph', undefined, 'The Secretary reports.', [13, 21]],
      ['paragraph', undefined, 'And so on.', [9]],
      ['footnote', '1', 'First note.', undefined],
      ['footnote', '2', 'Second note.', undefined],
      ['footnote', 'i', 'An endnote.', undefined],
    ]);
  });

  it('joins the paragraphs of a note, and takes a mark of the writer’s own', async () => {
    const body = p(
      `${run('The lake')}<w:r><w:footnoteReference w:customMarkFollows="1" w:id="2"/><w:t>*</w:t></w:r>${run(' is deep.')}`,
    );
    const footnotes = `<w:footnote w:id="2">${p('* As measured.')}${p('In 2021.')}</w:footnote>`;
    const { segments } = await readFile(docx({ body, footnotes }));
    expect(segments.map(({ label, text }) => [label, text])).toEqual([
      [undefined, 'The lake is deep.'],
      ['*', 'As measured. In 2021.'],
    ]);
  });

  it('knows notes that were typed by hand with raised numbers', async () => {
    const raised = (text: string) => run(text, '<w:vertAlign w:val="superscript"/>');
    const body =
      p(`${run('The lake covers 520 km')}${raised('2')}${run(' and is deep')}${raised('1')}${run('.')}`) +
      p(`${raised('1')}${run(' As measured by the Centre.')}`);
    const { segments } = await readFile(docx({ body }));
    expect(segments.map(({ kind, label, text }) => [kind, label, text])).toEqual([
      ['paragraph', undefined, 'The lake covers 520 km2 and is deep.'],
      ['footnote', '1', 'As measured by the Centre.'],
    ]);
  });

  it('counts notes as the document is set to', async () => {
    const { segments } = await readFile(
      docx({
        body: p(run('The lake is deep') + footnote(1) + run('.')),
        footnotes: note(1, 'As measured.'),
        settings: '<w:footnotePr><w:numFmt w:val="lowerLetter"/><w:numStart w:val="3"/></w:footnotePr>',
      }),
    );
    expect(segments[1]?.label).toBe('c');
  });
});

describe('tracked changes', () => {
  const ins = (inner: string) => `<w:ins w:author="Bo">${inner}</w:ins>`;
  const del = (text: string) =>
    `<w:del w:author="An"><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
  const both = async (body: string, more = {}) => {
    const bytes = docx({ body, ...more });
    const accepted = await readFile(bytes, { changes: 'accepted' });
    const original = await readFile(bytes, { changes: 'original' });
    return {
      accepted: accepted.segments.map(({ text }) => text),
      original: original.segments.map(({ text }) => text),
      count: accepted.changes,
      furniture: accepted.furniture,
    };
  };

  it('reads either state, and shows the other beside it', async () => {
    const { accepted, original, count, furniture } = await both(
      p(run('The lake is ') + del('very ') + ins(run('not ')) + run('deep.')),
    );
    expect([accepted, original, count]).toEqual([['The lake is not deep.'], ['The lake is very deep.'], 2]);
    expect(furniture).toMatchObject([{ kind: 'deletion', text: 'very', why: expect.stringContaining('An') }]);
  });

  it('joins paragraphs whose mark was deleted, and parts those whose mark was inserted', async () => {
    const deleted = p('The lake ', '<w:rPr><w:del w:author="An"/></w:rPr>') + p('is deep.');
    expect(await both(deleted)).toMatchObject({
      accepted: ['The lake is deep.'],
      original: ['The lake', 'is deep.'],
    });
    const inserted = p('The lake ', '<w:rPr><w:ins w:author="An"/></w:rPr>') + p('is deep.');
    expect(await both(inserted)).toMatchObject({
      accepted: ['The lake', 'is deep.'],
      original: ['The lake is deep.'],
    });
  });

  it('counts only the paragraphs that are there in the state that is read', async () => {
    const gone = p(del('Gone.'), `${numbered(1)}<w:rPr><w:del w:author="An"/></w:rPr>`);
    const body = p('First.', numbered(1)) + gone + p('Last.', numbered(1));
    expect(await both(body, { numbering: lists([[level(0, 'decimal', '%1.')]]) })).toMatchObject({
      accepted: ['1. First.', '2. Last.'],
      original: ['1. First.', '2. Gone.', '3. Last.'],
    });
  });

  it('takes moved text from one place only, and deleted rows out', async () => {
    const moved =
      p(`<w:moveFrom w:author="An">${run('Moved.')}</w:moveFrom>`) +
      p('Between.') +
      p(`<w:moveTo w:author="An">${run('Moved.')}</w:moveTo>`);
    expect(await both(moved)).toMatchObject({
      accepted: ['Between.', 'Moved.'],
      original: ['Moved.', 'Between.'],
    });
    const row = (text: string, mark = '') =>
      `<w:tr><w:trPr>${mark}</w:trPr><w:tc>${p(text)}</w:tc><w:tc>${p('x')}</w:tc></w:tr>`;
    const table = `<w:tbl>${row('stays')}${row('goes', '<w:del w:author="An"/>')}</w:tbl>`;
    expect(await both(table)).toMatchObject({
      accepted: ['stays', 'x'],
      original: ['stays', 'x', 'goes', 'x'],
    });
  });
});

describe('what is set aside', () => {
  it('keeps heads, feet, comments and hidden text out of the segments and in the source', async () => {
    const document = await readFile(
      docx({
        body: p(run('The lake is deep.') + run('secret', '<w:vanish/>')),
        headers: [p('Confidential'), p('Confidential')],
        footers: [p(run('Page ') + field(' PAGE ', run('3')))],
        comments: `<w:comment w:id="0" w:author="An">${p('Really?')}</w:comment>`,
      }),
    );
    expect(document.segments.map(({ text }) => text)).toEqual(['The lake is deep.']);
    const aside = document.furniture.map(({ kind, text, span }) => [
      kind,
      text,
      document.source.slice(...span),
    ]);
    expect(aside).toEqual([
      ['running-head', 'Confidential', 'Confidential'],
      ['hidden', 'secret', 'secret'],
      ['comment', 'Really?', 'Really?'],
      ['running-head', 'Page 3', 'Page 3'],
    ]);
  });

  it('tells the language most of the text is tagged with', async () => {
    const tag = (tags: string) => `<w:lang ${tags}/>`;
    const body =
      p(run('The lake is deep.', tag('w:val="en-GB"'))) +
      p(run('恢复湖泊的湿地是各国的共同责任，应当合作。', tag('w:val="en-GB" w:eastAsia="zh-CN"')));
    expect((await readFile(docx({ body }))).tagged).toBe('zh-CN');
  });
});
