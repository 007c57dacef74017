import { describe, expect, it } from 'vitest';
import { docx, level, lists, numbered, p, run } from '../../../../helpers/documents/docx.ts';
import { readFile } from '../../../../helpers/documents/read.ts';

/** The texts of a document whose paragraphs are items of lists: [list, level] and the text. */
async function printed(numbering: string, items: readonly string[], styles = '', language = 'en') {
  const bytes = docx({ body: items.join(''), numbering, ...(styles !== '' && { styles }) });
  const { segments } = await readFile(bytes, { language });
  return segments.map(({ text }) => text);
}
const item = (list: number, at: number, text = 'goods.') => p(text, numbered(list, at));
const legal = [
  level(0, 'decimal', '%1.'),
  level(1, 'decimal', '%1.%2'),
  level(2, 'lowerLetter', '(%3)'),
  level(3, 'lowerRoman', '(%4)'),
];
const over = (list: number, abstract: number, inner: string) =>
  `<w:num w:numId="${list}"><w:abstractNumId w:val="${abstract}"/>${inner}</w:num>`;
const startAt = (at: number, value: number) =>
  `<w:lvlOverride w:ilvl="${at}"><w:startOverride w:val="${value}"/></w:lvlOverride>`;

describe('automatic numbers of Word', () => {
  it('counts levels, and begins lower ones again under each higher one', async () => {
    const items = [
      item(1, 0),
      item(1, 1),
      item(1, 1),
      item(1, 2),
      item(1, 3),
      item(1, 3),
      item(1, 2),
      item(1, 0),
      item(1, 1),
      item(1, 2),
    ];
    expect(await printed(lists([legal]), items)).toEqual(
      ['1.', '1.1', '1.2', '(a)', '(i)', '(ii)', '(b)', '2.', '2.1', '(a)'].map((label) => `${label} goods.`),
    );
  });

  it('goes on counting after paragraphs without a number', async () => {
    const items = [item(1, 0), p('A paragraph between the two.'), item(1, 0)];
    expect(await printed(lists([legal]), items)).toEqual([
      '1. goods.',
      'A paragraph between the two.',
      '2. goods.',
    ]);
  });

  it('lets lists of one abstract numbering count on from each other', async () => {
    expect(await printed(lists([legal], over(2, 0, '')), [item(1, 0), item(2, 0), item(1, 0)])).toEqual([
      '1. goods.',
      '2. goods.',
      '3. goods.',
    ]);
  });

  it('takes over a start once, where its list is first used on that level', async () => {
    const numbering = lists([legal], over(2, 0, startAt(0, 20)));
    expect(await printed(numbering, [item(1, 0), item(2, 0), item(2, 0), item(1, 0), item(2, 0)])).toEqual([
      '1. goods.',
      '20. goods.',
      '21. goods.',
      '22. goods.',
      '23. goods.',
    ]);
  });

  it('takes over a start on a lower level', async () => {
    const numbering = lists([legal], over(2, 0, startAt(1, 5)));
    expect(await printed(numbering, [item(1, 0), item(1, 1), item(2, 1), item(2, 1)])).toEqual([
      '1. goods.',
      '1.1 goods.',
      '1.5 goods.',
      '1.6 goods.',
    ]);
  });

  it('replaces a whole level for one list', async () => {
    const own = `<w:lvlOverride w:ilvl="0">${level(0, 'upperLetter', '%1)')}</w:lvlOverride>`;
    expect(await printed(lists([legal], over(2, 0, own)), [item(2, 0), item(2, 0)])).toEqual([
      'A) goods.',
      'B) goods.',
    ]);
  });

  it('keeps separate lists apart', async () => {
    expect(await printed(lists([legal, legal]), [item(1, 0), item(2, 0), item(1, 0)])).toEqual([
      '1. goods.',
      '1. goods.',
      '2. goods.',
    ]);
  });

  it('prints all levels as decimals where the level is a legal one', async () => {
    const levels = [
      level(0, 'upperRoman', 'Article %1'),
      level(1, 'decimal', '%1.%2', '<w:isLgl/>'),
      level(2, 'decimal', '%1.%2.%3'),
    ];
    expect(await printed(lists([levels]), [item(1, 0), item(1, 0), item(1, 1), item(1, 2)])).toEqual([
      'Article I goods.',
      'Article II goods.',
      '2.1 goods.',
      'II.1.1 goods.',
    ]);
  });

  it('never begins a level again that is told not to, or only under some levels', async () => {
    const never = [
      level(0, 'decimal', 'Chapter %1'),
      level(1, 'decimal', 'Article %2', '<w:lvlRestart w:val="0"/>'),
    ];
    expect(
      await printed(lists([never]), [item(1, 0), item(1, 1), item(1, 1), item(1, 0), item(1, 1)]),
    ).toEqual(
      ['Chapter 1', 'Article 1', 'Article 2', 'Chapter 2', 'Article 3'].map((label) => `${label} goods.`),
    );
    const some = [
      level(0, 'decimal', 'Part %1'),
      level(1, 'decimal', 'Chapter %2'),
      level(2, 'decimal', 'Article %3', '<w:lvlRestart w:val="1"/>'),
    ];
    const items = [
      item(1, 0),
      item(1, 1),
      item(1, 2),
      item(1, 1),
      item(1, 2),
      item(1, 0),
      item(1, 1),
      item(1, 2),
    ];
    expect(await printed(lists([some]), items)).toEqual(
      ['Part 1', 'Chapter 1', 'Article 1', 'Chapter 2', 'Article 2', 'Part 2', 'Chapter 1', 'Article 1'].map(
        (label) => `${label} goods.`,
      ),
    );
  });

  it('takes numbers from styles, from those they are based on, and lets a paragraph refuse them', async () => {
    const levels = [
      level(0, 'decimal', '%1.', '<w:pStyle w:val="A"/>'),
      level(1, 'decimal', '%1.%2', '<w:pStyle w:val="B"/>'),
    ];
    const numPr = '<w:numPr><w:numId w:val="1"/></w:numPr>';
    const style = (id: string, inner: string, base = '') =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>${base}<w:pPr>${inner}</w:pPr></w:style>`;
    const styles = style('A', numPr) + style('B', numPr) + style('C', '', '<w:basedOn w:val="B"/>');
    const of = (id: string, more = '') => p('goods.', `<w:pStyle w:val="${id}"/>${more}`);
    const refused = '<w:numPr><w:numId w:val="0"/></w:numPr>';
    expect(
      await printed(lists([levels]), [of('A'), of('B'), of('C'), of('A', refused), of('A')], styles),
    ).toEqual(['1. goods.', '1.1 goods.', '1.2 goods.', 'goods.', '2. goods.']);
  });

  it('follows a numbering to the list style that defines it', async () => {
    const numbering =
      `<w:abstractNum w:abstractNumId="0"><w:styleLink w:val="S"/>${level(0, 'upperRoman', '%1.')}</w:abstractNum>` +
      '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="S"/></w:abstractNum>' +
      over(1, 1, '');
    expect(await printed(numbering, [item(1, 0), item(1, 0)])).toEqual(['I. goods.', 'II. goods.']);
  });

  it('prints nothing for bullets and hidden numbers, which are counted all the same', async () => {
    const hidden = `<w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/><w:rPr><w:vanish/></w:rPr></w:lvl>`;
    const bytes = docx({
      body: item(1, 0, 'A bullet.') + item(2, 0, 'A hidden one.') + item(2, 1, 'Below it.'),
      numbering: lists([[level(0, 'bullet', '•')], [hidden, level(1, 'decimal', '%1.%2')]]),
    });
    const { segments } = await readFile(bytes);
    expect(segments.map(({ kind, text, label }) => [kind, text, label])).toEqual([
      ['list-item', 'A bullet.', undefined],
      ['paragraph', 'A hidden one.', undefined],
      ['paragraph', '1.1 Below it.', '1.1'],
    ]);
  });

  it('counts a numbered paragraph that is empty, as Word prints it', async () => {
    expect(await printed(lists([legal]), [item(1, 0), p('', numbered(1, 0)), item(1, 0)])).toEqual([
      '1. goods.',
      '3. goods.',
    ]);
  });

  it('prints Chinese numbers tight against the text or not, as the list has it', async () => {
    const levels = [
      level(0, 'chineseCountingThousand', '第%1条', '<w:suff w:val="space"/>'),
      level(1, 'chineseCounting', '（%2）', '<w:suff w:val="nothing"/>'),
      level(2, 'ideographTraditional', '%3、', '<w:suff w:val="nothing"/>'),
    ];
    const items = Array.from({ length: 21 }, () => item(1, 0, '缔约国应当合作。'));
    const texts = await printed(
      lists([levels]),
      [...items, item(1, 1, '货物；'), item(1, 2, '服务。')],
      '',
      'zh',
    );
    expect(texts[0]).toBe('第一条 缔约国应当合作。');
    expect(texts[9]).toBe('第十条 缔约国应当合作。');
    expect(texts[20]).toBe('第二十一条 缔约国应当合作。');
    expect(texts.slice(21)).toEqual(['（一）货物；', '甲、服务。']);
  });

  it('gives labels the same path in every language', async () => {
    const en = lists([
      [level(0, 'decimal', 'Article %1'), level(1, 'decimal', '%2.'), level(2, 'lowerLetter', '(%3)')],
    ]);
    const zh = lists([
      [
        level(0, 'chineseCountingThousand', '第%1条'),
        level(1, 'chineseCounting', '%2、'),
        level(2, 'decimal', '（%3）'),
      ],
    ]);
    const items = [item(1, 0), item(1, 1), item(1, 2), item(1, 2)];
    const paths = async (numbering: string, language: string) =>
      (await readFile(docx({ body: items.join(''), numbering }), { language })).segments.map(
        ({ path }) => path?.[0],
      );
    expect(await paths(en, 'en')).toEqual(await paths(zh, 'zh'));
  });

  it('keeps a label that says nothing known as it is printed', async () => {
    const { segments } = await readFile(
      docx({ body: item(1, 0) + item(1, 0), numbering: lists([[level(0, 'decimal', 'KPI-%1:')]]) }),
    );
    expect(segments.map(({ label, path }) => [label, path])).toEqual([
      ['KPI-1:', ['KPI-1:']],
      ['KPI-2:', ['KPI-2:']],
    ]);
  });

  it('lets no list that is missing or damaged break anything', async () => {
    expect(await printed(lists([]), [item(7, 0), item(1, 8)])).toEqual(['goods.', 'goods.']);
    expect(await printed(lists([[level(0, 'nonsense', '%1. %9')]]), [item(1, 0)])).toEqual(['1. goods.']);
  });

  it('leaves a number typed by hand as it is', async () => {
    const { segments } = await readFile(
      docx({ body: p('1. First goods.') + p(`${run('2.')}<w:r><w:tab/></w:r>${run('Second goods.')}`) }),
    );
    expect(segments.map(({ label, text }) => [label, text])).toEqual([
      ['1.', '1. First goods.'],
      ['2.', '2. Second goods.'],
    ]);
  });
});

describe('numbers in the middle of a paragraph', () => {
  const field = (instruction: string) =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${instruction.replaceAll('"', '&quot;')} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const line = (...parts: readonly string[]) =>
    parts.map((part) => (part.startsWith('LISTNUM') ? field(part) : run(part))).join('');

  it('are counted by the lists that Word has built in, which no file keeps', async () => {
    const items = [
      p(
        line('Certify that ', 'LISTNUM NumberDefault \\l 6', ' nothing failed, ', 'LISTNUM', ' all is paid.'),
      ),
      p(
        line(
          'LISTNUM "LegalDefault"',
          ' Boats. ',
          'LISTNUM LegalDefault \\l 2',
          ' Nets. ',
          'LISTNUM',
          ' Ropes.',
        ),
      ),
      p(line('LISTNUM OutlineDefault \\s 4', ' Ice. ', 'LISTNUM OutlineDefault \\l 4', ' Salt.')),
      p(line('And ', 'LISTNUM NumberDefault \\l 6', ' more.')),
    ];
    expect(await printed(lists([legal]), items)).toEqual([
      'Certify that (i) nothing failed, (ii) all is paid.',
      '1. Boats. 1.1. Nets. 1.2. Ropes.',
      'IV. Ice. a) Salt.',
      'And (iii) more.',
    ]);
  });

  it('go on one level below their paragraph, and its list with them', async () => {
    const items = [
      p(line('Boats ', 'LISTNUM', ' large, ', 'LISTNUM', ' small.'), numbered(1, 0)),
      item(1, 1),
      p(line('Nets ', 'LISTNUM', ' fine.'), numbered(1, 0)),
    ];
    expect(await printed(lists([legal]), items)).toEqual([
      '1. Boats 1.1 large, 1.2 small.',
      '1.3 goods.',
      '2. Nets 2.1 fine.',
    ]);
  });

  it('belong to a list of the file that has their name', async () => {
    const numbering = lists([legal]).replace(
      '<w:abstractNum w:abstractNumId="0">',
      '<w:abstractNum w:abstractNumId="0"><w:name w:val="Clauses"/>',
    );
    const items = [p(line('So ', 'LISTNUM Clauses \\l 3', ' one, ', 'LISTNUM Clauses', ' two.'))];
    expect(await printed(numbering, items)).toEqual(['So (a) one, (b) two.']);
  });

  it('stay as the file has them where it keeps them, and are not printed where they are deleted', async () => {
    const kept = `<w:fldSimple w:instr=" LISTNUM "><w:r><w:t>(z)</w:t></w:r></w:fldSimple>`;
    const deleted = `<w:del w:author="A">${field('LISTNUM')}</w:del>`;
    expect(
      await printed(lists([legal]), [p(`${run('So ')}${kept}${deleted}${field('LISTNUM')}${run(' end.')}`)]),
    ).toEqual(['So (z)1) end.']);
  });
});
