import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { ExportInput } from '../../../../../src/shared/export/input.ts';
import { toReviewSheet } from '../../../../../src/shared/export/office/review-sheet.ts';
import { toTable } from '../../../../../src/shared/export/table.ts';
import { toTmx } from '../../../../../src/shared/export/tmx/tmx.ts';
import { toXliff } from '../../../../../src/shared/export/xliff/xliff.ts';
import { assembleAligned } from '../../../../../src/shared/import/aligned/assemble-aligned.ts';
import { headedLanguage } from '../../../../../src/shared/import/aligned/language-names.ts';
import type {
  AlignedFacts,
  AlignedReader,
  AlignedRow,
  TakeRow,
} from '../../../../../src/shared/import/aligned/row.ts';
import { readTableRows, textTableRows } from '../../../../../src/shared/import/aligned/table.ts';
import { createTmxRows } from '../../../../../src/shared/import/aligned/tmx.ts';
import { readWorkbook } from '../../../../../src/shared/import/aligned/workbook.ts';
import { createXliffRows } from '../../../../../src/shared/import/aligned/xliff.ts';
import { brokenLaws } from '../../../../../src/shared/model/invariants.ts';
import { arbitraryAlignment } from '../../../../helpers/arbitrary-alignment.ts';
import { rowsOf } from '../../../../helpers/build.ts';
import { exportInput } from '../../../../helpers/export-input.ts';

interface Read {
  readonly rows: readonly (readonly (readonly [string, readonly string[]])[])[];
  readonly kept: readonly AlignedRow[];
  readonly facts: AlignedFacts;
}

function gathered(read: (take: TakeRow) => AlignedFacts): Read {
  const kept: AlignedRow[] = [];
  const facts = read((row) => kept.push(row));
  return { kept, facts, rows: kept.map(({ cells }) => [...cells]) };
}

/** The document in pieces of a few characters: nothing may depend on where they are cut. */
function inPieces(create: (take: TakeRow) => AlignedReader, text: string): Read {
  return gathered((take) => {
    const reader = create(take);
    for (let at = 0; at < text.length; at += 7) reader.write(text.slice(at, at + 7));
    return reader.end();
  });
}

const header =
  '<header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="en-US" datatype="xml"/>';
const tmx = (body: string) => `<?xml version="1.0"?><tmx version="1.4">${header}<body>${body}</body></tmx>`;
const workbookOf = (bytes: Uint8Array) => {
  const parts = unzipSync(bytes);
  return readWorkbook((name) => (parts[name] === undefined ? null : new TextDecoder().decode(parts[name])));
};

const seg = (english: string) =>
  tmx(`<tu><tuv xml:lang="en-US"><seg>${english}</seg></tuv><tuv xml:lang="fr"><seg>Un mot</seg></tuv></tu>`);
const formatsIn = (english: string) => {
  const [row] = inPieces(createTmxRows, seg(english)).kept;
  return (row?.formats?.get('en-US')?.[0] ?? []).map(({ kind, start, end, target }) => [
    kind,
    row?.cells.get('en-US')?.[0]?.slice(start, end),
    ...(target === undefined ? [] : [target]),
  ]);
};

describe('inline codes of a memory', () => {
  it.each([
    [
      'the type of a pair',
      'A <bpt i="1" type="italic">x</bpt>fine<ept i="1">y</ept> word',
      [['italic', 'fine']],
    ],
    [
      'HTML in a pair',
      'A <bpt i="1">&lt;b class="x"&gt;</bpt> fine <ept i="1">&lt;/b&gt;</ept>word',
      [['bold', 'fine']],
    ],
    ['RTF in a pair', 'A <bpt i="1">{\\ul </bpt>fine<ept i="1">}</ept>', [['underline', 'fine']]],
    ['a highlight', 'H<hi type="x-subscript">2</hi>O', [['subscript', '2']]],
    [
      'a link with its address',
      'See <bpt i="1" type="link">&lt;a href="a?b=1&amp;amp;c"&gt;</bpt>here<ept i="1"/>',
      [['link', 'here', 'a?b=1&c']],
    ],
    [
      'pairs that overlap',
      '<bpt i="1" type="bold"/>a <bpt i="2" type="italic"/>b<ept i="1"/> c<ept i="2"/>',
      [
        ['bold', 'a b'],
        ['italic', 'b c'],
      ],
    ],
    ['space around and inside', '\n  <hi type="bold"> a\t\n b </hi> ', [['bold', 'a b']]],
    [
      'nothing that means formatting',
      'A <bpt i="1" type="x-var">[</bpt>b<ept i="1">]</ept> <ph x="1">{0}</ph>',
      [],
    ],
    ['a pair that is never closed', 'A <bpt i="1" type="bold"/>b', []],
    ['nothing inside', 'A <bpt i="1" type="bold"/><ept i="1"/> b', []],
  ])('become the formatting they mean: %s', (_, english, formats) => {
    expect(formatsIn(english)).toEqual(formats);
  });

  it('are written back as they were read', () => {
    const english =
      'Every <bpt i="1" type="bold"/>boat <bpt i="2" type="link">&lt;a href="b.html"&gt;</bpt>needs<ept i="2"/><ept i="1"/> one';
    const read = (text: string) => inPieces(createTmxRows, text);
    const { kept, facts } = read(seg(english));
    const info = { path: 'a.tmx', format: 'tmx' as const, encoding: 'utf-8' };
    const { alignment, documents } = assembleAligned({ rows: kept, facts, info });
    const input: ExportInput = { ...exportInput(['en-US', 'fr'], []), alignment, documents };
    const again = read(toTmx(input, { level: 2 }).content);
    expect(again.kept[0]?.formats).toEqual(kept[0]?.formats);
    expect(brokenLaws(alignment)).toEqual([]);
  });
});

describe('a memory that is opened', () => {
  it('gives its units with their texts, inline codes left out, languages in one spelling', () => {
    const body =
      '<tu><prop type="x-status">confirmed</prop><prop type="x-confidence">0.75</prop>' +
      '<tuv xml:lang="EN-us"><seg>A <bpt i="1">&lt;b&gt;</bpt>bold<ept i="1">&lt;/b&gt;</ept> <hi>word</hi><ph x="2"/></seg></tuv>' +
      '<tuv xml:lang="fr_FR"><seg>\n un  mot\n</seg></tuv></tu>' +
      '<tu><tuv lang="fr-FR"><seg>seul &amp; seul</seg></tuv><tuv xml:lang="en-US"><seg/></tuv></tu>';
    const { rows, kept, facts } = inPieces(createTmxRows, tmx(body));
    expect(rows).toEqual([
      [
        ['en-US', ['A bold word']],
        ['fr-FR', ['un mot']],
      ],
      [['fr-FR', ['seul & seul']]],
    ]);
    expect(kept.map(({ status, confidence }) => [status, confidence])).toEqual([
      ['confirmed', 0.75],
      [undefined, undefined],
    ]);
    expect(facts).toEqual({ sentences: true, source: 'en-US' });
  });

  it.each([
    ['<xliff/>', /no translation memory \(it begins with <xliff>\)/],
    [tmx('<tu><tuv xml:lang="english"><seg>x</seg></tuv></tu>'), /"english" is no language/],
    [tmx('<tu><tuv><seg>x</seg></tuv></tu>'), /does not say its language/],
    [tmx('<tu><tuv xml:lang="en"><seg>A & B</seg></tuv></tu>'), /"&" stands for itself/],
    [tmx('<tu>').slice(0, -20), /ends before|closed/],
    [`<!DOCTYPE tmx [<!ENTITY a "b">]>${tmx('')}`, /declares entities/],
    [`<tmx>${'<a>'.repeat(10_000)}`, /nested over 200 deep/],
    ['not xml', /no XML/],
  ])('is refused with a reason: %.40s', (text, says) => {
    const reader = createTmxRows(() => {});
    expect(() => {
      reader.write(text);
      reader.end();
    }).toThrow(says);
  });
});

it('a code that breaks the line parts the words of a memory around it, others do not', () => {
  const text =
    '<tmx version="1.4"><header srclang="en" segtype="sentence"/><body><tu><tuv xml:lang="en"><seg>One<ph type="lb"/>two<ph>&lt;br/&gt;</ph>three<ph x="1">\\n</ph>four<ph>&lt;img/&gt;</ph>teen</seg></tuv></tu></body></tmx>';
  expect(inPieces(createTmxRows, text).rows).toEqual([[['en', ['One two three fourteen']]]]);
});

describe('a bilingual file in XLIFF', () => {
  it('of version 1.2 gives its units, proposals and codes left out', () => {
    const text =
      '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" source-language="en" target-language="fr" datatype="plaintext"><header><note>no</note></header><body>' +
      '<trans-unit id="1" approved="yes"><source>One <g id="1">two</g><ph id="2">&lt;br/&gt;</ph></source><seg-source><mrk mtype="seg">One</mrk></seg-source><target>Un <mrk mtype="seg" mid="0">deux</mrk></target><note>no</note><alt-trans><source>x</source><target>y</target></alt-trans></trans-unit>' +
      '<group><trans-unit id="2"><source>Three</source></trans-unit></group></body></file></xliff>';
    const { rows, kept } = inPieces(createXliffRows, text);
    expect(rows).toEqual([
      [
        ['en', ['One two']],
        ['fr', ['Un deux']],
      ],
      [['en', ['Three']]],
    ]);
    expect(kept.map(({ status }) => status)).toEqual(['confirmed', undefined]);
  });

  it('of version 2.1 gives its segments', () => {
    const text =
      '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="ar"><file id="f"><unit id="u"><notes><note>no</note></notes><originalData><data id="d">no</data></originalData>' +
      '<segment state="final"><source>One <pc id="1">two</pc><cp hex="0001"/></source><target>واحد</target></segment><ignorable><source> </source></ignorable><segment><source>Three</source><target>ثلاثة</target></segment></unit></file></xliff>';
    const { rows, kept } = inPieces(createXliffRows, text);
    expect(rows).toEqual([
      [
        ['en', ['One two']],
        ['ar', ['واحد']],
      ],
      [
        ['en', ['Three']],
        ['ar', ['ثلاثة']],
      ],
    ]);
    expect(kept.map(({ status }) => status)).toEqual(['confirmed', undefined]);
  });

  it('parts words at a code that breaks the line', () => {
    const older =
      '<xliff version="1.2"><file source-language="en" target-language="fr"><body><trans-unit id="1"><source>One<x id="1" ctype="lb"/>two</source><target>Un<ph id="1" ctype="x-br">&lt;br&gt;</ph>deux</target></trans-unit></body></file></xliff>';
    const newer =
      '<xliff version="2.1" srcLang="en" trgLang="fr"><file id="f"><unit id="u"><segment><source>One<ph id="1" type="fmt" subType="xlf:lb"/>two</source><target>Un<ph id="1"/>deux</target></segment></unit></file></xliff>';
    expect(inPieces(createXliffRows, older).rows[0]).toEqual([
      ['en', ['One two']],
      ['fr', ['Un deux']],
    ]);
    expect(inPieces(createXliffRows, newer).rows[0]).toEqual([
      ['en', ['One two']],
      ['fr', ['Undeux']],
    ]);
  });

  it('leaves out what is not to be translated, unless it is', () => {
    const text =
      '<xliff version="2.1" srcLang="en" trgLang="fr"><file id="f" translate="no"><unit id="1"><segment><source>XK-7</source></segment></unit><unit id="2"><segment><source>Two</source><target>Deux</target></segment></unit><unit id="3" translate="yes"><segment><source>Three</source></segment></unit></file></xliff>';
    const { kept } = inPieces(createXliffRows, text);
    expect(kept.map(({ omitted = false }) => omitted)).toEqual([true, false, false]);
    const { alignment } = assembleAligned({
      rows: kept,
      facts: { sentences: false, source: 'en' },
      info: { path: 'a.xlf', format: 'xliff', encoding: 'utf-8' },
    });
    expect(alignment.units.map(({ omitted = false }) => omitted)).toEqual([true, false, false]);
  });

  it.each([
    ['<tmx version="1.4"/>', /no XLIFF file/],
    ['<xliff version="2.1" srcLang="en"><file id="f"/></xliff>', /names no target language/],
    ['<xliff version="2.1" srcLang="en" trgLang="en"/>', /same language/],
    ['<xliff version="1.2"><file target-language="fr"/></xliff>', /does not say its language/],
  ])('is refused with a reason: %s', (text, says) => {
    expect(() => inPieces(createXliffRows, text)).toThrow(says);
  });
});

describe('a table', () => {
  const read = (text: string) => gathered((take) => readTableRows(textTableRows(text), take));

  it('is read by the languages of its first line, whatever parts its cells', () => {
    const wanted = [
      [
        ['en', ['A, "b"']],
        ['fr', ['c']],
      ],
      [['en', ['=x']]],
    ];
    expect(read('no,en,fr\n1,"A, ""b""",c\n2,\'=x,\n').rows).toEqual(wanted);
    expect(read('English;French\n"A, ""b""";c\n\'=x;\n').rows).toEqual(wanted);
    expect(read('fr\tanglais\tx\nc\t"A, ""b"""\t1\n').rows[0]?.map(([language]) => language)).toEqual([
      'fr',
      'en',
    ]);
  });

  it.each([
    ['a,b\n1,2\n', /does not name two languages/],
    ['', /nothing in it/],
    ['en,fr\n"open,\n', /opened and never closed/],
  ])('is refused with a reason: %j', (text, says) => {
    expect(() => read(text)).toThrow(says);
  });

  it('knows languages by tag and by name', () => {
    const heads = [
      'en',
      'FR-ca',
      'zh_Hans',
      'Français',
      'Arabic',
      '中文',
      'German (de-AT)',
      'Note',
      'id',
      'x',
    ];
    expect(heads.map(headedLanguage)).toEqual([
      'en',
      'fr-CA',
      'zh-Hans',
      'fr',
      'ar',
      'zh',
      'de-AT',
      null,
      'id',
      null,
    ]);
  });
});

describe('what Triglot writes and opens again', () => {
  const ways: readonly (readonly [string, (input: ExportInput) => Read])[] = [
    ['TMX', (input) => inPieces(createTmxRows, toTmx(input).content)],
    [
      'CSV',
      (input) =>
        gathered((take) => readTableRows(textTableRows(toTable(input, { format: 'csv' }).content), take)),
    ],
    [
      'TSV',
      (input) =>
        gathered((take) => readTableRows(textTableRows(toTable(input, { format: 'tsv' }).content), take)),
    ],
    [
      'XLSX',
      (input) => gathered((take) => readTableRows(workbookOf(toReviewSheet(input, {}).content), take)),
    ],
    [
      'XLIFF 1.2',
      (input) => inPieces(createXliffRows, toXliff(input, { xliff: '1.2', languages: ['en', 'ar'] }).content),
    ],
  ];
  const rows = [
    { cells: ['=1+1 & <b> "q"', '湖 & 河 😀'], status: 'confirmed' as const, confidence: 0.4 },
    ['- a dash', '−5 °C\u00a0!'],
    ['_x000D_ "', "'="],
  ];

  it.each(ways)('is the same in %s', (name, way) => {
    const input = exportInput(['en', 'ar'], rows);
    const { kept, facts } = way(input);
    const { alignment } = assembleAligned({
      rows: kept,
      facts,
      info: { path: 'a', format: 'tmx', encoding: 'utf-8' },
    });
    expect(rowsOf(alignment)).toEqual(rowsOf(input.alignment).map((row) => row.map((text) => text.trim())));
    expect(alignment.units.map(({ status }) => status)).toEqual(['confirmed', 'auto', 'auto']);
    if (name !== 'XLIFF 1.2') expect(alignment.units[1]?.confidence).toBe(0.9);
    expect(brokenLaws(alignment)).toEqual([]);
  });

  it('keeps the laws, whatever it was', () => {
    fc.assert(
      fc.property(arbitraryAlignment, (alignment) => {
        const input = { ...exportInput(['en', 'fr'], []), alignment };
        const { kept, facts } = gathered((take) =>
          readTableRows(workbookOf(toReviewSheet(input, {}).content), take),
        );
        const info = { path: 'a.xlsx', format: 'xlsx' as const, encoding: 'utf-8' };
        const { languages, pivot } = alignment;
        const held = languages.filter((each) => alignment.segments[each]!.length > 0);
        if (held.length < 2) return;
        const opened = assembleAligned({ rows: kept, facts, info, languages: held, pivot });
        expect(brokenLaws(opened.alignment)).toEqual([]);
        const column = (each: string) => languages.indexOf(each);
        expect(rowsOf(opened.alignment)).toEqual(
          rowsOf(alignment).map((row) => held.map((each) => row[column(each)])),
        );
      }),
      { numRuns: 40 },
    );
  });
});

describe('the languages of what is opened', () => {
  const info = { path: 'a.tmx', format: 'tmx' as const, encoding: 'utf-8' };
  const facts = { sentences: false, source: 'FR' };
  const row = (...languages: readonly string[]): AlignedRow => ({
    cells: new Map(languages.map((each) => [each, [`text ${each}`]])),
  });

  it('begin with the one it goes from, and may be chosen', () => {
    const rows = [row('en', 'fr', 'de')];
    expect(assembleAligned({ rows, facts, info }).alignment).toMatchObject({
      languages: ['fr', 'en', 'de'],
      pivot: 'fr',
    });
    const chosen = assembleAligned({ rows, facts, info, languages: ['de', 'en'], pivot: 'en' });
    expect(chosen.alignment).toMatchObject({ languages: ['de', 'en'], pivot: 'en' });
  });

  it('are two at least and sixteen at most', () => {
    expect(() => assembleAligned({ rows: [row('en')], facts, info })).toThrow(/not two languages/);
    const many = 'ar bg cs da de el en es et fi fr hu it ja ko nl pl'.split(' ');
    expect(() => assembleAligned({ rows: [row(...many)], facts, info })).toThrow(
      /17 languages in it, at most 16/,
    );
    expect(() => assembleAligned({ rows: [row('en', 'fr')], facts, info, languages: ['en', 'zh'] })).toThrow(
      /no text in "zh"/,
    );
  });
});
