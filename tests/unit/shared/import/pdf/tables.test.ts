import { describe, expect, it } from 'vitest';
import { border, grid, lines, type PdfOptions, type Placed, pdf } from '../../../../helpers/documents/pdf.ts';
import { readFile } from '../../../../helpers/documents/read.ts';

const read = async (pages: readonly (readonly Placed[])[], options: PdfOptions = {}) =>
  (await readFile(pdf(pages, options))).segments.map(({ kind, text }) =>
    kind === 'table-cell' ? [text] : text,
  );
const before = lines(72, 780, [
  'The fares of the ferry are those of the table below, which the two towns shall set',
  'together in the first week of each year.',
]);
const behind = lines(72, 560, [
  'Whoever has no ticket when the ferry has left the landing stage shall pay the fare twice, and the',
  'harbour master shall write down the name.',
]);
const [said, saidBehind] = [before, behind].map((own) => own.map(({ text }) => text).join(' '));
const cells = [
  ...lines(76, 726, ['Grown-ups on foot, if they', 'have no cart']),
  ...lines(276, 719, ['4 euros']),
  ...lines(76, 686, ['Bicycles']),
  ...lines(276, 686, ['2 euros, or 3 euros with', 'a trailer, unless the deck', 'is full']),
];
const read2x2 = [
  ['Grown-ups on foot, if they have no cart'],
  ['4 euros'],
  ['Bicycles'],
  ['2 euros, or 3 euros with a trailer, unless the deck is full'],
];

describe('a table with borders', () => {
  it.each([
    ['lines', false],
    ['thin boxes', true],
  ])('drawn as %s is read cell by cell, all lines of one together', async (_, filled) => {
    const drawn = [grid([72, 272, 472], [740, 700, 640], filled)];
    expect(await read([[...before, ...cells, ...behind]], { drawn })).toEqual([said, ...read2x2, saidBehind]);
  });

  it('is read when its sides are open', async () => {
    const drawn = [
      [...[740, 700, 640].map((y) => border([72, y], [472, y])), border([272, 640], [272, 740])].join('\n'),
    ];
    expect(await read([[...before, ...cells, ...behind]], { drawn })).toEqual([said, ...read2x2, saidBehind]);
  });

  it('is read when it has rules between its rows alone, its head above them', async () => {
    const drawn = [[700, 640, 600].map((y) => border([72, y], [472, y])).join('\n')];
    const page = [
      ...lines(76, 714, ['What is carried']),
      ...lines(276, 714, ['What is paid']),
      ...lines(76, 686, ['Grown-ups on foot, if they', 'have no cart']),
      ...lines(276, 686, ['4 euros, or 30 euros for a', 'book of ten tickets']),
      ...lines(76, 626, ['Bicycles']),
      ...lines(276, 626, ['2 euros']),
    ];
    expect(await read([[...before, ...page]], { drawn })).toEqual([
      said,
      ['What is carried'],
      ['What is paid'],
      ['Grown-ups on foot, if they have no cart'],
      ['4 euros, or 30 euros for a book of ten tickets'],
      ['Bicycles'],
      ['2 euros'],
    ]);
  });

  it('has its rows apart where only columns have rules between them', async () => {
    const page = [
      ...lines(76, 726, ['What is carried', 'Grown-ups on foot, if they have']),
      ...lines(276, 726, ['What is paid', '4 euros, or 30 euros for a book of']),
      ...lines(76, 698.5, ['no cart', 'Bicycles', 'Dogs']),
      ...lines(276, 698.5, ['ten tickets', '2 euros', 'Nothing']),
    ];
    expect(await read([page], { drawn: [grid([72, 272, 472], [740, 660])] })).toEqual([
      ['What is carried'],
      ['What is paid'],
      ['Grown-ups on foot, if they have no cart'],
      ['4 euros, or 30 euros for a book of ten tickets'],
      ['Bicycles'],
      ['2 euros'],
      ['Dogs'],
      ['Nothing'],
    ]);
  });

  it('is read on a page that is shown turned', async () => {
    const turned = [...before, ...cells].map((one) => ({ ...one, x: 895 - one.y, y: one.x, turned: true }));
    const drawn = [`q 0 1 -1 0 895 0 cm\n${grid([72, 272, 472], [740, 700, 640])}\nQ`];
    expect(await read([turned], { drawn, rotate: 90 })).toEqual([said, ...read2x2]);
  });

  it('has its merged cells in the row they begin in', async () => {
    const drawn = [
      [
        ...[740, 680, 640].map((y) => border([72, y], [472, y])),
        border([172, 710], [472, 710]),
        ...[72, 172, 472].map((x) => border([x, 640], [x, 740])),
        border([322, 640], [322, 710]),
      ].join('\n'),
    ];
    const page = [
      ...lines(76, 715, ['Passenger, by', 'age']),
      ...lines(176, 725, ['Fare']),
      ...lines(176, 697, ['From April to', 'October']),
      ...lines(326, 697, ['In the other', 'months']),
      ...lines(76, 665, ['Children']),
      ...lines(176, 665, ['Nothing']),
      ...lines(326, 665, ['Nothing, if they', 'are alone']),
    ];
    expect(await read([page], { drawn })).toEqual([
      ['Passenger, by age'],
      ['Fare'],
      ['From April to October'],
      ['In the other months'],
      ['Children'],
      ['Nothing'],
      ['Nothing, if they are alone'],
    ]);
  });

  it('has the paragraphs of a cell apart', async () => {
    const drawn = [grid([72, 272, 472], [740, 640])];
    const page = [
      ...lines(76, 726, ['The ferry crosses eight times', 'each day.', 'In winter it crosses three times.']),
      ...lines(276, 726, ['The towns may leave a crossing', 'out.']),
      ...lines(276, 685, ['Of this they give notice.']),
    ];
    expect(await read([page], { drawn })).toEqual([
      ['The ferry crosses eight times each day.'],
      ['In winter it crosses three times.'],
      ['The towns may leave a crossing out.'],
      ['Of this they give notice.'],
    ]);
  });

  it('leaves the footnotes below it alone', async () => {
    const drawn = [`${grid([72, 272, 472], [740, 700, 640])}\n${border([72, 110], [172, 110])}`];
    const page = [
      ...before,
      ...cells,
      { x: 300, y: 690, size: 6, text: '1' },
      ...lines(72, 95, ['1 See the report of the year before.'], 8),
    ];
    const { segments } = await readFile(pdf([page], { drawn }));
    expect(segments.at(-1)).toMatchObject({
      kind: 'footnote',
      label: '1',
      text: 'See the report of the year before.',
    });
  });
});

describe('a table that goes on overleaf', () => {
  const head = (y: number) => [...lines(76, y, ['What is', 'carried']), ...lines(276, y, ['What is paid'])];
  const first = [
    ...before,
    ...head(726),
    ...lines(76, 686, ['Bicycles']),
    ...lines(276, 686, ['2 euros, or 3 euros with a trailer']),
    ...lines(76, 656, ['Carts with no more']),
    ...lines(276, 656, ['5 euros, which are to be paid']),
  ];
  const over = [
    ...head(786),
    ...lines(76, 746, ['than two wheels']),
    ...lines(276, 746, ['at the gate.']),
    ...lines(76, 716, ['Dogs']),
    ...lines(276, 716, ['Nothing']),
  ];
  const drawn = [grid([72, 272, 472], [740, 700, 670, 640]), grid([72, 272, 472], [800, 760, 730, 700])];

  it('has its head once and the row that was cut whole', async () => {
    expect(await read([first, over], { drawn })).toEqual([
      said,
      ['What is carried'],
      ['What is paid'],
      ['Bicycles'],
      ['2 euros, or 3 euros with a trailer'],
      ['Carts with no more than two wheels'],
      ['5 euros, which are to be paid at the gate.'],
      ['Dogs'],
      ['Nothing'],
    ]);
    const { furniture } = await readFile(pdf([first, over], { drawn }));
    expect(furniture.map(({ text }) => text)).toEqual(expect.arrayContaining(['What is', 'What is paid']));
  });

  it('has a row of its own where the page before ended with one', async () => {
    const whole = first.map((one) =>
      one.y === 656 ? { ...one, text: one.x === 76 ? 'Carts' : '5 euros.' } : one,
    );
    const next = over.map((one) =>
      one.y === 746 ? { ...one, text: one.x === 76 ? 'Cats' : 'Nothing' } : one,
    );
    expect((await read([whole, next], { drawn })).slice(-6)).toEqual([
      ['Carts'],
      ['5 euros.'],
      ['Cats'],
      ['Nothing'],
      ['Dogs'],
      ['Nothing'],
    ]);
  });
});

describe('rules that make no table', () => {
  it('are a box around a paragraph, or two boxes one under the other', async () => {
    const drawn = [`60 745 450 60 re S\n60 520 450 60 re S`];
    expect(await read([[...before, ...behind]], { drawn })).toEqual([said, saidBehind]);
  });

  it('are those around and between two columns of text', async () => {
    const column = (x: number, word: string) =>
      lines(
        x,
        700,
        Array.from({ length: 12 }, (_, at) => `${word} line ${at} of the text that fills it,`),
      );
    const drawn = [grid([60, 306, 550], [720, 100])];
    const { segments } = await readFile(pdf([[...column(72, 'left'), ...column(320, 'right')]], { drawn }));
    expect(segments.map(({ kind }) => kind)).not.toContain('table-cell');
    const order = segments.flatMap(({ text }) =>
      [...text.matchAll(/(left|right) line/g)].map(([, side]) => side),
    );
    expect(order).toEqual([...Array(12).fill('left'), ...Array(12).fill('right')]);
  });

  it('are those over, between and under texts in two columns', async () => {
    const columns = (y: number) =>
      [72, 320].flatMap((x) =>
        lines(
          x,
          y,
          Array.from({ length: 10 }, (_, at) => `Line ${at} of the text that fills the column,`),
        ),
      );
    const drawn = [[720, 560, 400].map((y) => border([72, y], [540, y])).join('\n')];
    const { segments } = await readFile(pdf([[...columns(700), ...columns(540)]], { drawn }));
    expect(segments.map(({ kind }) => kind)).not.toContain('table-cell');
  });

  it('are those between numbered paragraphs', async () => {
    const item = (y: number, label: string) => [
      { x: 72, y, text: label },
      ...lines(100, y, [
        'The ferry crosses eight times each day, whatever the weather is',
        'like on the lake.',
      ]),
    ];
    const drawn = [[720, 680, 640, 600].map((y) => border([72, y], [472, y])).join('\n')];
    const { segments } = await readFile(
      pdf([[...item(705, '1.'), ...item(665, '2.'), ...item(625, '3.')]], { drawn }),
    );
    expect(segments.map(({ kind }) => kind)).not.toContain('table-cell');
  });

  it('are the head of a form, which every page has', async () => {
    const texts = [
      'The ferry crosses eight times each day, whatever the weather is like.',
      'Whoever has no ticket shall pay the fare twice, at the gate or on board.',
      'Dogs and cats are carried for nothing, if somebody goes with them.',
    ];
    const pages = texts.map((text, at) => [
      ...lines(76, 806, ['Rules of the ferry']),
      ...lines(276, 806, [`Page ${at + 1} of 3`]),
      ...lines(76, 786, ['In force since May']),
      ...lines(276, 786, ['Port office']),
      ...lines(72, 740, [text]),
    ]);
    const drawn = Array(3).fill(grid([72, 272, 472], [820, 800, 780]));
    expect(await read(pages, { drawn })).toEqual(texts);
  });
});
