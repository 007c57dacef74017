import { describe, expect, it } from 'vitest';
import type { ExportInput, ExportOptions } from '../../../src/shared/export/input.ts';
import { type TmxProfile, tmxProfiles } from '../../../src/shared/export/tmx/profile.ts';
import { tmxFiles, toTmx } from '../../../src/shared/export/tmx/tmx.ts';
import { createTmxValidator } from '../../../src/shared/export/validate/validate-tmx.ts';
import { exportInput } from '../../helpers/export-input.ts';
import { elementsOf, readXml } from '../../helpers/read-xml.ts';

const input = exportInput(
  ['zh-Hans', 'en', 'fr-CA'],
  [
    ['第一条', 'Article 1', 'Article premier'],
    ['湖是开放的。', 'The lake is open.', 'Le lac est ouvert.'],
    ['只有中英文。', 'No French here.', ''],
    ['湖 & “河”', 'Lake <and> river', 'Lac & rivière'],
  ],
  { pivot: 'en' },
);

function written(profile: TmxProfile, more: ExportOptions = {}, from: ExportInput = input) {
  const { files, summary } = tmxFiles(from, { profile, ...more });
  const memories = files().map(({ name, content }) => ({ name, root: readXml(String(content)), content }));
  return { summary, memories };
}

const tagsOf = (content: string | Uint8Array) => [
  ...new Set(elementsOf(readXml(String(content)), 'tuv').map(({ attributes }) => attributes['xml:lang'])),
];

describe('memories for a tool', () => {
  it.each(tmxProfiles)('are all such that CAT tools take them: %s', (profile) => {
    for (const { content } of written(profile).memories) {
      const told: string[] = [];
      const validator = createTmxValidator(({ severity, reason }) => {
        told.push(`${severity} ${reason}`);
      });
      validator.write(String(content));
      expect([validator.end().errors, told.filter((line) => line.startsWith('error'))]).toEqual([0, []]);
    }
  });

  it('are one for every pair, the pivot first, with the units that have both texts', () => {
    const { memories, summary } = written('pairs');
    expect(memories.map(({ name }) => name)).toEqual([
      'alignment.en-US-zh-Hans-CN.tmx',
      'alignment.en-US-fr-CA.tmx',
      'alignment.zh-Hans-CN-fr-CA.tmx',
    ]);
    expect(summary.files.map((each) => each.written)).toEqual([4, 3, 3]);
    expect(memories.map(({ root }) => elementsOf(root, 'tu').length)).toEqual([4, 3, 3]);
    expect(memories.map(({ root }) => elementsOf(root, 'header')[0]?.attributes.srclang)).toEqual([
      'en-US',
      'en-US',
      'zh-Hans-CN',
    ]);
    for (const { root } of memories)
      for (const unit of elementsOf(root, 'tu')) expect(elementsOf(unit, 'tuv')).toHaveLength(2);
    expect([summary.written, summary.leftOut]).toEqual([4, []]);
  });

  it('count a unit as left out only when no file holds it', () => {
    const { summary } = written(
      'pairs',
      {},
      exportInput(
        ['en', 'fr', 'es'],
        [
          ['A', 'B', ''],
          ['C', '', ''],
        ],
      ),
    );
    expect(summary.written).toBe(1);
    expect(summary.leftOut).toEqual([{ unit: 'u2', why: 'Only English has text.', text: 'C' }]);
  });

  it('write languages as the user wants them, and as short as Wordfast needs them', () => {
    const tags = { en: 'en-GB', 'fr-CA': 'fr-CH' };
    expect(tagsOf(written('pairs', { tags }).memories[1]!.content)).toEqual(['en-GB', 'fr-CH']);
    expect(tagsOf(written('wordfast').memories[0]!.content)).toEqual(['en-US', 'zh-CN']);
    expect(tagsOf(written('omegat').memories[0]!.content)).toEqual(['en', 'zh-Hans']);
  });

  it('for OmegaT go both ways', () => {
    const { memories } = written('omegat');
    expect(elementsOf(memories[0]!.root, 'header')[0]?.attributes.srclang).toBe('*all*');
  });

  it('for memoQ tell the neighbours of every text', () => {
    const [, french] = written('memoq').memories;
    const [, second] = elementsOf(french!.root, 'tu');
    const properties = elementsOf(second!, 'tuv').map((text) =>
      text.children
        .filter(({ attributes }) => attributes.type?.startsWith('x-context'))
        .map(({ attributes, text: value }) => [attributes.type, value]),
    );
    expect(properties).toEqual([
      [
        ['x-context-pre', '<seg>Article 1</seg>'],
        ['x-context-post', '<seg>Lake &lt;and&gt; river</seg>'],
      ],
      [
        ['x-context-pre', '<seg>Article premier</seg>'],
        ['x-context-post', '<seg>Lac &amp; rivière</seg>'],
      ],
    ]);
  });

  it('for Trados have fields with types that the header declares', () => {
    const [memory] = written('trados').memories;
    const named = (elements: ReturnType<typeof elementsOf>) =>
      elements
        .flatMap((each) => each.children.filter(({ name }) => name === 'prop'))
        .map((prop) => prop.attributes.type);
    const declared = new Set(named(elementsOf(memory!.root, 'header')));
    const used = new Set(named(elementsOf(memory!.root, 'tu')));
    expect(declared).toContain('x-Quality:Integer');
    expect([...used].filter((name) => !declared.has(name))).toEqual([]);
  });
});

describe('repeated units', () => {
  const repeated = exportInput(
    ['en', 'fr'],
    [
      ['Yes.', 'Oui.'],
      ['Yes.', 'Oui.'],
      { cells: ['Yes.', 'Si.'], status: 'confirmed', confidence: 0.5 },
      ['No.', 'Non.'],
    ],
  );
  const of = (options: ExportOptions) => {
    const { summary, content } = toTmx(repeated, options);
    const units = elementsOf(readXml(content), 'tu').map(({ attributes }) => attributes.tuid);
    return { units, summary };
  };

  it('are all written and told of, unless something else is chosen', () => {
    const { units, summary } = of({});
    expect(units).toEqual(['u1', 'u2', 'u3', 'u4']);
    expect(summary.warnings).toEqual([
      '1 unit is the same as another one.',
      '1 text is translated in more than one way in this document.',
    ]);
  });

  it('are written once when they say the same', () => {
    const { units, summary } = of({ duplicates: 'once' });
    expect(units).toEqual(['u1', 'u3', 'u4']);
    expect(summary.leftOut.map(({ unit, why }) => [unit, why])).toEqual([
      ['u2', 'The same as another unit, which is written.'],
    ]);
  });

  it('that translate otherwise are left to the confirmed one, or all left out', () => {
    expect(of({ conflicts: 'best' }).units).toEqual(['u3', 'u4']);
    expect(of({ conflicts: 'none' }).units).toEqual(['u4']);
    expect(of({ conflicts: 'none' }).summary.leftOut).toHaveLength(3);
  });
});

describe('formatting', () => {
  const bold = (start: number, end: number) => ({ kind: 'bold' as const, start, end });
  const seg = (content: string) => [...content.matchAll(/<seg>(.*?)<\/seg>/g)].map(([, inner]) => inner);
  const of = (rows: Parameters<typeof exportInput>[1]) =>
    toTmx(exportInput(['en', 'fr'], rows), { level: 2 }).content;

  it('stands in pairs of codes, numbered alike where all languages have the same', () => {
    const content = of([
      [
        { text: 'A bold & word', formats: [bold(2, 6), { kind: 'italic', start: 4, end: 13 }] },
        { text: 'Mot gras', formats: [{ kind: 'italic', start: 0, end: 3 }, bold(4, 8)] },
      ],
    ]);
    expect(seg(content)).toEqual([
      'A <bpt i="1" x="1" type="bold">&lt;b&gt;</bpt>bo<bpt i="2" x="2" type="italic">&lt;i&gt;</bpt>ld<ept i="1">&lt;/b&gt;</ept> &amp; word<ept i="2">&lt;/i&gt;</ept>',
      '<bpt i="1" x="2" type="italic">&lt;i&gt;</bpt>Mot<ept i="1">&lt;/i&gt;</ept> <bpt i="2" x="1" type="bold">&lt;b&gt;</bpt>gras<ept i="2">&lt;/b&gt;</ept>',
    ]);
  });

  it('is not numbered across languages that differ in it, and keeps its place where white space goes', () => {
    const content = of([
      [
        [
          { text: ' A\u000b  bold\nword', formats: [bold(5, 14)] },
          {
            text: 'and 😀 more',
            formats: [bold(4, 6), { kind: 'link', start: 7, end: 11, target: 'x?a="1"&b' }],
          },
        ],
        'Un mot',
      ],
    ]);
    expect(seg(content)).toEqual([
      'A <bpt i="1" type="bold">&lt;b&gt;</bpt>bold word<ept i="1">&lt;/b&gt;</ept> and <bpt i="2" type="bold">&lt;b&gt;</bpt>😀<ept i="2">&lt;/b&gt;</ept> <bpt i="3" type="link">&lt;a href="x?a=&amp;quot;1&amp;quot;&amp;amp;b"&gt;</bpt>more<ept i="3">&lt;/a&gt;</ept>',
      'Un mot',
    ]);
  });

  it('makes memories that CAT tools take', () => {
    const formats = [
      bold(0, 5),
      { kind: 'underline' as const, start: 0, end: 9 },
      { kind: 'superscript' as const, start: 3, end: 4 },
    ];
    const content = of([
      [
        { text: 'One two three', formats },
        { text: 'Un deux trois', formats: formats.slice(1) },
      ],
    ]);
    const errors: string[] = [];
    const validator = createTmxValidator(({ severity, reason }) => {
      if (severity === 'error') errors.push(reason);
    });
    validator.write(content);
    validator.end();
    expect(errors).toEqual([]);
  });
});
