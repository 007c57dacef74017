import { describe, expect, it } from 'vitest';
import type { PdfTag, PdfText } from '../../../../../src/shared/import/pdf/page.ts';
import { readPdf } from '../../../../../src/shared/import/pdf/read-pdf.ts';
import { inEnglish } from '../../../../../src/shared/lib/trouble.ts';
import { readSource } from '../../../../../src/shared/pipeline.ts';
import { lines, pdf } from '../../../../helpers/documents/pdf.ts';
import { readFile } from '../../../../helpers/documents/read.ts';

const read = async (bytes: Uint8Array) =>
  (await readFile(bytes)).segments.map(({ kind, text }) => [kind, text]);
const body = [
  'The towns of Tarsk and Velmir, which have shared the lake for four hundred',
  'years, have agreed that a ferry shall cross it eight times a day from April to',
  'October, and three times a day in the other months of the year.',
];
const second = [
  'A crossing may be left out only when the wind is stronger than force seven, or',
  'when the harbour master of either town so orders, of which notice is given.',
];
const joined = (texts: readonly string[]) => texts.join(' ');

describe('the dress of the text', () => {
  const dressed = async (...[pages, options]: Parameters<typeof pdf>) =>
    (await readFile(pdf(pages, options))).segments.flatMap(({ text, formats = [] }) =>
      formats.map(({ kind, start, end, target }) => [
        kind,
        text.slice(start, end),
        ...(target === undefined ? [] : [target]),
      ]),
    );

  it('is kept where words are set bold or italic', async () => {
    const page = [
      { x: 72, y: 700, text: 'The towns share' },
      { x: 158, y: 700, text: 'one lake', font: 'bold' as const },
      { x: 208, y: 700, text: 'and' },
      { x: 230, y: 700, text: 'its river', font: 'italic' as const },
      { x: 276, y: 700, text: 'since long ago.' },
    ];
    expect(await dressed([page])).toEqual([
      ['bold', 'one lake'],
      ['italic', 'its river'],
    ]);
  });

  it('tells where a link leads, for the words under it alone', async () => {
    const text = 'See the rules for boats and nets.';
    const page = [{ x: 72, y: 700, size: 10, text }];
    // Helvetica at ten points: "See the " is 37 wide, "See the rules" 60.
    const links = [
      { page: 0, rect: [109, 697, 132.5, 709] as const, url: 'https://example.org/rules' },
      { page: 0, rect: [109, 500, 132.5, 509] as const, url: 'https://example.org/elsewhere' },
    ];
    expect(await dressed([page], { links })).toEqual([['link', 'rules', 'https://example.org/rules']]);
    expect((await readFile(pdf([page], { links }))).segments.map((one) => one.text)).toEqual([text]);
  });
});

describe('lines of a PDF', () => {
  it('become paragraphs, told apart by the room between them', async () => {
    const page = [...lines(72, 750, body), ...lines(72, 690, second)];
    expect(await read(pdf([page]))).toEqual([
      ['paragraph', joined(body)],
      ['paragraph', joined(second)],
    ]);
  });

  it('are read column after column, whatever order they are drawn in', async () => {
    const narrow = (x: number, words: string) =>
      lines(
        x,
        700,
        Array.from({ length: 10 }, (_, at) => `${words} line ${at} of the same column here,`),
      );
    const [left, right] = [narrow(60, 'left'), narrow(320, 'right')];
    const mixed = left.flatMap((one, at) => [right[at]!, one]);
    const { source } = await readFile(
      pdf([[{ x: 60, y: 760, size: 16, text: 'A title that reaches over both of the columns' }, ...mixed]]),
    );
    const order = [...source.matchAll(/(left|right) line (\d)/g)].map((match) => `${match[1]} ${match[2]}`);
    expect(order).toEqual(
      ['left', 'right'].flatMap((side) => Array.from({ length: 10 }, (_, at) => `${side} ${at}`)),
    );
    expect(source.trimStart().startsWith('A title')).toBe(true);
  });

  it('leave cells of a table side by side', async () => {
    const row = (y: number, a: string, b: string) => [
      { x: 72, y, text: a },
      { x: 300, y, text: b },
    ];
    const page = [
      ...lines(72, 750, body),
      ...row(680, 'Grown-ups', '4 euros'),
      ...row(660, 'Bicycles', '2 euros'),
    ];
    const texts = (await read(pdf([page]))).map(([, text]) => text);
    expect(texts).toEqual([joined(body), 'Grown-ups', '4 euros', 'Bicycles', '2 euros']);
  });

  it('keep a hyphen that belongs to a word and drop one that only divides it', async () => {
    const page = lines(72, 750, [
      'At its seventy-eighth session the Council took up the question of the ferry, and the seventy-',
      'eighth session also heard the delegations, all of which spoke in favour of the ferry and the resto-',
      'ration of the landing stages; the restoration was to begin before the winter of the year after it.',
    ]);
    expect((await read(pdf([page])))[0]?.[1]).toBe(
      'At its seventy-eighth session the Council took up the question of the ferry, and the seventy-eighth session also heard the delegations, all of which spoke in favour of the ferry and the restoration of the landing stages; the restoration was to begin before the winter of the year after it.',
    );
  });
});

describe('page furniture of a PDF', () => {
  const page = (number: number, texts: readonly string[]) => [
    { x: 72, y: 800, size: 9, text: 'OB/RES/9/14' },
    ...lines(72, 750, texts),
    { x: 295, y: 40, size: 9, text: String(number) },
  ];

  it('goes out by its place, and paragraphs go on over it', async () => {
    const long = [
      ...body.slice(0, 2),
      'October, and three times a day in the other months of the year, and that the',
    ];
    const rest = ['ferry shall be free of charge for children under six years of age and for dogs.'];
    const document = await readFile(pdf([page(1, body), page(2, long), page(3, [...rest])]));
    expect(document.segments.map(({ text }) => text)).toEqual([joined(body), joined([...long, ...rest])]);
    const aside = document.furniture.filter(({ kind }) => kind === 'running-head').map(({ text }) => text);
    expect(aside).toEqual(['OB/RES/9/14', '1', 'OB/RES/9/14', '2', 'OB/RES/9/14', '3']);
  });

  it('does not take a sentence that comes again at the end of pages', async () => {
    const texts = [...body.slice(0, 2), 'October, subject to the wind.'];
    const document = await readFile(pdf([page(1, texts), page(2, texts), page(3, texts)]));
    expect(document.segments.map(({ text }) => text)).toEqual([joined(texts), joined(texts), joined(texts)]);
  });

  const headings = ['Of the boats', 'Of the fares', 'Of the two harbours', 'Of the winter', 'Of the dogs'];
  /** Three lines that no other page has. */
  const own = (heading: string, words: string) => [
    `${heading} ${words} was said by the delegates of Tarsk what those of Velmir`,
    `had said ${words} in the year before, when ${heading.toLowerCase()} the council had begun`,
    `to speak at all, and ${words} both have held to it ever since.`,
  ];

  it('changes with the chapters: heads that repeat their headings go out, the headings stay', async () => {
    const pages = headings.flatMap((heading, at) => [
      [
        { x: 72, y: 690, size: 20, text: `Chapter ${at + 1}` },
        { x: 72, y: 640, size: 20, text: heading },
        ...lines(72, 600, own(heading, 'in spring')),
        { x: 295, y: 40, size: 10, text: String(2 * at + 1) },
      ],
      [
        { x: 72, y: 800, size: 10, text: `CHAPTER ${at + 1}.` },
        { x: 400, y: 800, size: 10, text: heading.toUpperCase() },
        ...lines(72, 750, own(heading, 'in autumn')),
        { x: 295, y: 40, size: 10, text: String(2 * at + 2) },
      ],
    ]);
    expect((await read(pdf(pages))).map(([, text]) => text)).toEqual(
      headings.flatMap((heading, at) => [
        `Chapter ${at + 1}`,
        heading,
        joined(own(heading, 'in spring')),
        joined(own(heading, 'in autumn')),
      ]),
    );
  });

  it('is no heading that opens each page at the same height', async () => {
    const pages = headings.map((text) => [
      { x: 72, y: 800, size: 10, text },
      ...lines(72, 750, own(text, 'in spring')),
    ]);
    expect((await read(pdf(pages))).map(([, text]) => text)).toEqual(
      headings.flatMap((text) => [text, joined(own(text, 'in spring'))]),
    );
  });

  it('leaves text set sideways out', async () => {
    const document = await readFile(
      pdf([[...lines(72, 750, body), { x: 20, y: 400, text: 'DRAFT', turned: true }]]),
    );
    expect(document.segments.map(({ text }) => text)).toEqual([joined(body)]);
    expect(document.furniture.map(({ text }) => text)).toContain('DRAFT');
  });
});

describe('footnotes of a PDF', () => {
  it('are known by size and place, their marks lifted out of the words', async () => {
    const page = [
      { x: 72, y: 750, text: 'The Secretary' },
      { x: 140, y: 754, size: 6, text: '1' },
      { x: 146, y: 750, text: 'has reported on the ferry, and the Council has taken note of it.' },
      ...lines(72, 720, second),
      { x: 72, y: 90, size: 6, text: '1' },
      ...lines(
        78,
        86,
        [
          'See the report of the year before, in which the reasons are given at some length',
          'and with figures.',
        ],
        8,
      ),
    ];
    const { segments } = await readFile(pdf([page]));
    expect(segments.map(({ kind, label, text }) => [kind, label, text])).toEqual([
      [
        'paragraph',
        undefined,
        'The Secretary has reported on the ferry, and the Council has taken note of it.',
      ],
      ['paragraph', undefined, joined(second)],
      [
        'footnote',
        '1',
        'See the report of the year before, in which the reasons are given at some length and with figures.',
      ],
    ]);
    expect(segments[0]?.notes).toEqual([{ offset: 13, label: '1' }]);
  });

  it('leave the digits of names alone where their marks are raised', async () => {
    const named = 'The pier has the lamps lamp1, lamp2 and north1, which burn all night long.';
    const page = [
      ...lines(72, 750, [named]),
      { x: 72, y: 700, text: 'The Secretary' },
      { x: 140, y: 704, size: 6, text: '1' },
      { x: 146, y: 700, text: 'has reported on the ferry, and the Council has taken note of it.' },
      ...lines(72, 90, ['1 See the report of the year before.'], 8),
    ];
    const { segments } = await readFile(pdf([page]));
    expect(segments.map(({ text }) => text)).toEqual([
      named,
      'The Secretary has reported on the ferry, and the Council has taken note of it.',
      'See the report of the year before.',
    ]);
  });

  it('are not square metres', async () => {
    const page = [
      { x: 72, y: 750, text: 'The lake covers 520 km' },
      { x: 190, y: 754, size: 6, text: '2' },
      { x: 196, y: 750, text: 'of land in all, as it has been for the last four hundred years.' },
      ...lines(72, 90, ['2 See the report of the year before.'], 8),
    ];
    const texts = (await read(pdf([page]))).map(([, text]) => text);
    expect(texts[0]).toContain('km2');
  });
});

describe('scanned pages', () => {
  it('are said to be pictures when nothing else is there', async () => {
    await expect(readFile(pdf([[], []], { pictures: [0, 1] }), { path: 'scan.pdf' })).rejects.toMatchObject({
      code: 'input',
      message:
        'scan.pdf: its pages are pictures, without any text. Have their text recognised (OCR) first, and take the file that comes of it.',
    });
  });

  it('are named when only some pages are', async () => {
    const { warnings } = await readFile(pdf([lines(72, 750, body), [], []], { pictures: [1, 2] }));
    expect(warnings.map(inEnglish)).toEqual([expect.stringMatching(/^Pages 2, 3 are without any text/)]);
  });

  it('are no empty pages', async () => {
    const { warnings } = await readFile(pdf([lines(72, 750, body), []]));
    expect(warnings).toEqual([]);
  });
});

it('takes the language the file names', async () => {
  expect((await readFile(pdf([lines(72, 750, body)], { catalogue: '/Lang (en-GB)' }))).tagged).toBe('en-GB');
});

describe('a tagged PDF', () => {
  const tagged = (x: number, y: number, text: string, tag?: PdfTag): PdfText => ({
    ...{ text, x, y, width: 5 * text.length, height: 10, font: 'f', isTurned: false, isArtifact: false },
    ...(tag !== undefined && { tag }),
  });
  const kindsAndTexts = (texts: readonly PdfText[]) => {
    const { source, scanned } = readPdf([
      { number: 1, width: 595, height: 842, texts, rules: [], isPicture: false },
    ]);
    const input = { language: 'en', path: 'a', format: 'pdf', encoding: 'utf-8', source, scanned } as const;
    const { segments } = readSource({ ...input, segmentation: 'paragraph' });
    return segments.map(({ kind, text }) => [kind, text]);
  };

  it('is believed about headings and about cells of several lines', () => {
    const cell = (id: number): PdfTag => ({ role: 'cell', id });
    expect(
      kindsAndTexts([
        tagged(72, 780, 'Of the ferry', { role: 'heading', level: 2, id: 1 }),
        tagged(72, 750, 'The fares are those of the table, which the two towns set together each year.'),
        tagged(72, 700, 'Grown-ups, if they', cell(2)),
        tagged(300, 700, '4 euros', cell(3)),
        tagged(72, 688, 'are on foot', cell(2)),
        tagged(72, 670, 'Bicycles', cell(4)),
        tagged(300, 670, '2 euros, or 3 with', cell(5)),
        tagged(300, 658, 'a trailer', cell(5)),
      ]),
    ).toEqual([
      ['title', 'Of the ferry'],
      ['paragraph', 'The fares are those of the table, which the two towns set together each year.'],
      ['table-cell', 'Grown-ups, if they are on foot'],
      ['table-cell', '4 euros'],
      ['table-cell', 'Bicycles'],
      ['table-cell', '2 euros, or 3 with a trailer'],
    ]);
  });
});

describe('text that runs from right to left', () => {
  /** Words as pdfjs gives them, each with its letters in the order they are read. */
  const word = (x: number, y: number, width: number, text: string): PdfText => ({
    ...{ text, x, y, width, height: 10, font: 'f', isTurned: false, isArtifact: false },
  });
  const textsOf = (texts: readonly PdfText[], language: string) => {
    const { source, scanned } = readPdf([
      { number: 1, width: 595, height: 842, texts, rules: [], isPicture: false },
    ]);
    const input = { language, path: 'a', format: 'pdf', encoding: 'utf-8', source, scanned } as const;
    return readSource({ ...input, segmentation: 'paragraph' }).segments.map(({ text }) => text);
  };

  it('is read so, with its numbers and foreign words the other way', () => {
    const line = [
      word(500, 700, 40, 'صدر'),
      word(455, 700, 42, 'القرار'),
      word(400, 700, 20, 'Lake'),
      word(423, 700, 29, 'Council'),
      word(380, 700, 17, '2025'),
      word(340, 700, 37, 'عن المجلس'),
      word(325, 700, 12, '30'),
      word(280, 700, 42, 'مرة.'),
    ];
    expect(textsOf(line, 'ar')).toEqual(['صدر القرار Lake Council 2025 عن المجلس 30 مرة.']);
  });

  it('has its brackets and its lam-alef the right way round', () => {
    const line = [
      word(500, 700, 40, 'هو'),
      word(494, 700, 3, ')'),
      word(460, 700, 34, 'األول'),
      word(457, 700, 3, '('),
      word(400, 700, 54, 'ﻣﻨﻬﻢ'),
    ];
    expect(textsOf(line, 'ar')).toEqual(['هو (الأول) منهم']);
  });

  it('has its columns from right to left', () => {
    const column = (x: number, letter: string) =>
      Array.from({ length: 10 }, (_, at) =>
        word(x, 700 - 14 * at, 200, `${letter.repeat(9)} ${letter.repeat(9)}`),
      );
    const [first] = textsOf([...column(60, 'ב'), ...column(320, 'א')], 'he');
    expect(first?.startsWith('א')).toBe(true);
  });
});
