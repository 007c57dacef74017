import { describe, expect, it } from 'vitest';
import { odt } from '../../../../helpers/documents/odt.ts';
import { readFile } from '../../../../helpers/documents/read.ts';

const number = (level: number, format: string, more = '') =>
  `<text:list-level-style-number text:level="${level}" style:num-format="${format}" ${more}/>`;
const listStyle = (name: string, ...levels: string[]) =>
  `<text:list-style style:name="${name}">${levels.join('')}</text:list-style>`;
const list = (inner: string, more = '') => `<text:list text:style-name="L" ${more}>${inner}</text:list>`;
const item = (inner: string, more = '') => `<text:list-item ${more}>${inner}</text:list-item>`;
const p = (text: string) => `<text:p>${text}</text:p>`;
const texts = async (body: string, styles = '', options = {}) =>
  (await readFile(odt({ body, styles }), options)).segments.map(({ text }) => text);
const legal = listStyle(
  'L',
  number(1, '1', 'style:num-suffix="."'),
  number(2, '1', 'text:display-levels="2"'),
  number(3, 'a', 'style:num-prefix="(" style:num-suffix=")"'),
);

describe('lists of OpenDocument', () => {
  it('print their numbers with the levels above as they ask for', async () => {
    const body = list(
      item(p('goods.') + list(item(p('goods.') + list(item(p('goods.')))) + item(p('goods.')))) +
        item(p('goods.')),
    );
    expect(await texts(body, legal)).toEqual(
      ['1.', '1.1', '(a)', '1.2', '2.'].map((label) => `${label} goods.`),
    );
  });

  it('begin anew, or go on when they say so, after the same style or a named list', async () => {
    const one = list(item(p('goods.')), 'xml:id="a"');
    const between = p('A paragraph stands between them.');
    expect(await texts(one + between + list(item(p('goods.'))), legal)).toEqual([
      '1. goods.',
      'A paragraph stands between them.',
      '1. goods.',
    ]);
    expect(
      await texts(one + between + list(item(p('goods.')), 'text:continue-numbering="true"'), legal),
    ).toContain('2. goods.');
    expect(
      await texts(one + list(item(p('other.'))) + list(item(p('goods.')), 'text:continue-list="a"'), legal),
    ).toEqual(['1. goods.', '1. other.', '2. goods.']);
  });

  it('take over a start of the style or of an item', async () => {
    const from = listStyle('L', number(1, 'I', 'style:num-suffix="." text:start-value="4"'));
    const body = list(item(p('goods.')) + item(p('goods.'), 'text:start-value="9"') + item(p('goods.')));
    expect(await texts(body, from)).toEqual(['IV. goods.', 'IX. goods.', 'X. goods.']);
  });

  it('number the first paragraph of an item only, and no header', async () => {
    const body = list(
      `<text:list-header>${p('Before.')}</text:list-header>${item(p('First.') + p('Second.'))}`,
    );
    expect(await texts(body, legal)).toEqual(['Before.', '1. First.', 'Second.']);
  });

  it('follow the newer pattern of a label, Chinese numbers included', async () => {
    const zh = listStyle('L', number(1, '一, 二, 三, ...', 'loext:num-list-format="第%1%条"'));
    const body = list(Array.from({ length: 11 }, () => item(p('缔约国应当合作。'))).join(''));
    const found = await texts(body, zh, { language: 'zh' });
    expect([found[0], found[10]]).toEqual(['第一条 缔约国应当合作。', '第十一条 缔约国应当合作。']);
  });

  it('number headings by the outline, and bullets not at all', async () => {
    const outline = `<office:styles><text:outline-style style:name="O"><text:outline-level-style text:level="1" style:num-format="I" style:num-suffix="."/><text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/></text:outline-style></office:styles>`;
    const bullet = listStyle('L', '<text:list-level-style-bullet text:level="1" text:bullet-char="•"/>');
    const h = (level: number, text: string, more = '') =>
      `<text:h text:outline-level="${level}" ${more}>${text}</text:h>`;
    const body =
      h(1, 'Waters') +
      h(2, 'Lakes') +
      h(2, 'Silent', 'text:is-list-header="true"') +
      h(1, 'Shores') +
      h(2, 'Reeds') +
      list(item(p('A bullet.')));
    const { segments } = await readFile(odt({ body, styles: bullet, common: outline }));
    expect(segments.map(({ kind, text }) => [kind, text])).toEqual([
      ['heading', 'I. Waters'],
      ['heading', 'I.1 Lakes'],
      ['heading', 'Silent'],
      ['heading', 'II. Shores'],
      ['heading', 'II.1 Reeds'],
      ['list-item', 'A bullet.'],
    ]);
  });
});

describe('text of OpenDocument', () => {
  it('has its white space as the format has it, with formats, links and language', async () => {
    const styles =
      '<style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold" fo:language="fr" fo:country="CA"/></style:style>';
    const body = `<text:p>  The
      lake<text:s text:c="2"/>is <text:span text:style-name="B">très profond</text:span><text:line-break/>and <text:a xlink:href="https://example.org/">cold</text:a>.</text:p>`;
    const document = await readFile(odt({ body, styles }));
    const [one] = document.segments;
    expect(one?.text).toBe('The lake is très profond and cold.');
    expect(one?.formats).toEqual([
      { kind: 'bold', start: 12, end: 24 },
      { kind: 'link', start: 29, end: 33, target: 'https://example.org/' },
    ]);
    expect(document.tagged).toBe('fr-CA');
  });

  it('gives notes rows of their own, comments and hidden text none', async () => {
    const styles =
      '<style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>';
    const note = (label: string, text: string) =>
      `<text:note text:note-class="footnote"><text:note-citation>${label}</text:note-citation><text:note-body>${p(text)}</text:note-body></text:note>`;
    const comment = `<office:annotation><dc:creator>An</dc:creator>${p('Really?')}</office:annotation>`;
    const body = `<text:p>The lake${note('1', 'As measured.')} is deep.${comment}<text:span text:style-name="H">secret</text:span></text:p>`;
    const document = await readFile(odt({ body, styles }));
    expect(document.segments.map(({ label, text }) => [label, text])).toEqual([
      [undefined, 'The lake is deep.'],
      ['1', 'As measured.'],
    ]);
    expect(document.furniture.map(({ kind, text }) => [kind, text])).toEqual(
      expect.arrayContaining([
        ['comment', 'Really?'],
        ['hidden', 'secret'],
      ]),
    );
  });

  it('reads tables cell by cell, frames and sections in their place', async () => {
    const cell = (text: string) => `<table:table-cell>${p(text)}</table:table-cell>`;
    const body =
      `<text:section>${p('In a section.')}</text:section><table:table><table:table-header-rows><table:table-row>${cell('a')}${cell('b')}</table:table-row></table:table-header-rows><table:table-row>${cell('c')}<table:covered-table-cell/></table:table-row></table:table>` +
      `<text:p>Before.<draw:frame><draw:text-box>${p('In a frame.')}</draw:text-box></draw:frame></text:p>`;
    expect(await texts(body)).toEqual(['In a section.', 'a', 'b', 'c', 'Before.', 'In a frame.']);
  });

  it('reads tracked changes in either state', async () => {
    const region = (id: string, inner: string) =>
      `<text:changed-region xml:id="${id}">${inner}</text:changed-region>`;
    const info = '<office:change-info><dc:creator>An</dc:creator></office:change-info>';
    const tracked = `<text:tracked-changes>${region('d', `<text:deletion>${info}<text:p>very </text:p></text:deletion>`)}${region('i', `<text:insertion>${info}</text:insertion>`)}</text:tracked-changes>`;
    const body = `${tracked}<text:p>The lake is <text:change text:change-id="d"/><text:change-start text:change-id="i"/>not <text:change-end text:change-id="i"/>deep.</text:p>`;
    expect(await texts(body)).toEqual(['The lake is not deep.']);
    expect(await texts(body, '', { changes: 'original' })).toEqual(['The lake is very deep.']);
    expect((await readFile(odt({ body }))).changes).toBe(2);
  });
});
