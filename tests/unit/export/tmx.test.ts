import { describe, expect, it } from 'vitest';
import type { ExportSummary } from '../../../src/shared/api/methods/exports.ts';
import { tmxFiles, toTmx } from '../../../src/shared/export/tmx/tmx.ts';
import { buildDocument, buildFinding } from '../../helpers/build.ts';
import { exportInput } from '../../helpers/export-input.ts';

const stamp =
  'creationdate="20261122T101112Z" creationid="Triglot" changedate="20261122T101112Z" changeid="Triglot"';

describe('a memory', () => {
  it('is TMX 1.4 with everything a reader asks for', () => {
    const input = exportInput(
      ['zh-cn', 'en', 'fr'],
      [
        {
          cells: ['湖泊', { text: '3. The “lake” & <sea>', label: '3.' }, ['Le lac', 'et la mer']],
          confidence: 0.973,
        },
      ],
      {
        pivot: 'en',
        documents: [
          buildDocument('zh-cn', { path: '/secret/folder/law 中.txt' }),
          buildDocument('en', { path: 'C:\\cases\\law.md' }),
        ],
        findings: [buildFinding('u1', { message: 'French lacks\nthe number <3>.' })],
      },
    );
    expect(toTmx(input).content).toBe(
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<!DOCTYPE tmx SYSTEM "tmx14.dtd">',
        '<tmx version="1.4">',
        `<header creationtool="Triglot" creationtoolversion="1.2.3" segtype="paragraph" o-tmf="Triglot" adminlang="en" srclang="*all*" datatype="plaintext" ${stamp}/>`,
        '<body>',
        `<tu tuid="u1" ${stamp} segtype="paragraph">`,
        '<note xml:lang="en">French lacks the number &lt;3&gt;.</note>',
        '<prop type="x-document">law.md</prop>',
        '<prop type="x-number">3.</prop>',
        '<prop type="x-confidence">0.97</prop>',
        '<prop type="x-status">auto</prop>',
        `<tuv xml:lang="zh-CN" ${stamp}>`,
        '<prop type="x-document">law 中.txt</prop>',
        '<seg>湖泊</seg>',
        '</tuv>',
        `<tuv xml:lang="en" ${stamp}>`,
        '<prop type="x-document">law.md</prop>',
        '<prop type="x-number">3.</prop>',
        '<seg>3. The “lake” &amp; &lt;sea&gt;</seg>',
        '</tuv>',
        `<tuv xml:lang="fr" ${stamp}>`,
        '<seg>Le lac et la mer</seg>',
        '</tuv>',
        '</tu>',
        '</body>',
        '</tmx>',
        '',
      ].join('\n'),
    );
  });

  it('never has an empty segment: a language without text is not there, a unit with one language neither', () => {
    const input = exportInput(
      ['zh', 'en', 'fr'],
      [
        ['', 'Two.', 'Deux.'],
        ['三。', '\u0007', ''],
        ['\u0001 \u0002', 'Four.', 'Quatre.'],
      ],
    );
    const { content, summary } = toTmx(input);
    expect(content.match(/<seg>.*<\/seg>/g)).toEqual([
      '<seg>Two.</seg>',
      '<seg>Deux.</seg>',
      '<seg>Four.</seg>',
      '<seg>Quatre.</seg>',
    ]);
    expect(summary.written).toBe(2);
    expect(summary.warnings).toEqual([
      '2 units lack a language; a tool that puts matches in by itself may take another one there. Export two languages to be sure.',
    ]);
    expect(toTmx(input, { languages: ['en', 'fr'] }).summary.warnings).toEqual([]);
    expect(summary.leftOut).toEqual([{ unit: 'u2', why: 'Only Chinese has text.', text: '三。' }]);
  });

  it('says sentence only where one sentence stands against one', () => {
    const rows = [
      ['One.', 'Un.'],
      ['Two.', ['Deux,', 'deux.']],
    ];
    const { content } = toTmx(exportInput(['en', 'fr'], rows, { segmentation: 'sentence' }));
    expect(content.match(/segtype="\w+"/g)).toEqual([
      'segtype="sentence"',
      'segtype="sentence"',
      'segtype="paragraph"',
    ]);
    expect(toTmx(exportInput(['en', 'fr'], rows, { segmentation: 'line' })).content).not.toContain(
      '"sentence"',
    );
  });

  it('says who made it, when it is told, and gives the time in UTC', () => {
    const { content } = toTmx(
      exportInput(['en', 'fr'], [['A', 'B']], { user: 'K. "Oduya"', now: '2026-03-01T00:30:00+02:00' }),
    );
    expect(content).toContain('creationid="K. &quot;Oduya&quot;"');
    expect(content).toContain('changedate="20260228T223000Z"');
    expect(() => toTmx(exportInput(['en', 'fr'], [], { now: 'yesterday' }))).toThrow(RangeError);
  });

  it('warns of very long segments and of open findings, and writes them', () => {
    const long = '字'.repeat(2_001);
    const rows = [
      ['Short.', 'Court.'],
      ['Long.', long],
      ['Edge.', '😀'.repeat(2_000)],
    ];
    const { content, summary } = toTmx(exportInput(['en', 'fr'], rows, { findings: [buildFinding('u1')] }));
    expect(summary.warnings).toEqual([
      '1 unit holds over 2,000 characters in one language, which some tools do not take: u2.',
      '1 unit has open findings; each is written as a note.',
    ]);
    expect(content).toContain(long);
    expect(summary.written).toBe(3);
  });

  it('gives a summary as the contract wants it', () => {
    const { summary }: { summary: ExportSummary } = tmxFiles(exportInput(['en', 'fr'], [['A', 'B']]), {});
    expect(summary).toEqual({
      format: 'tmx',
      suggestedName: 'alignment.en-fr.tmx',
      written: 1,
      leftOut: [],
      warnings: [],
      files: [{ name: 'alignment.en-fr.tmx', written: 1 }],
    });
  });

  it('is a valid memory without a single unit', () => {
    expect(toTmx(exportInput(['en', 'fr'], [])).content).toContain('<body>\n</body>');
  });
});
