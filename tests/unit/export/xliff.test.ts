import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { xliffVersions } from '../../../src/shared/export/input.ts';
import { validateXliff } from '../../../src/shared/export/validate/xliff/validate-xliff.ts';
import { toXliff, xliffFiles } from '../../../src/shared/export/xliff/xliff.ts';
import { arbitraryAlignment } from '../../helpers/arbitrary-alignment.ts';
import { buildFinding } from '../../helpers/build.ts';
import { exportInput } from '../../helpers/export-input.ts';
import { elementsOf, readXml } from '../../helpers/read-xml.ts';

const input = exportInput(
  ['en', 'fr', 'ar'],
  [
    {
      cells: [{ text: '1. Lake & <river>', label: '1.' }, 'Lac & « rivière »', 'بحيرة'],
      status: 'confirmed',
    },
    ['Untranslated.', '', 'نص'],
    ['', 'Sans original.', 'آخر'],
    [['Two', 'parts\u0001.'], 'Deux parties 😀.', ''],
  ],
  { findings: [buildFinding('u2', { message: 'French lacks it.' })] },
);

function faultsOf(content: string): readonly string[] {
  const told: string[] = [];
  validateXliff(content, ({ line, reason }) => told.push(`${line}: ${reason}`));
  return told;
}

describe.each(xliffVersions)('a bilingual file in XLIFF %s', (xliff) => {
  const { content, summary } = toXliff(input, { xliff, languages: ['en', 'fr'] });
  const units = elementsOf(readXml(content), xliff === '2.1' ? 'unit' : 'trans-unit');

  it('keeps every rule of its version', () => {
    expect(faultsOf(content)).toEqual([]);
  });

  it('holds every unit that has a source, translated or to be translated, with its state', () => {
    const read = units.map((unit) => [
      unit.attributes.id,
      elementsOf(unit, 'source')[0]?.text,
      elementsOf(unit, 'target')[0]?.text ?? '',
    ]);
    expect(read).toEqual([
      ['u1', '1. Lake & <river>', 'Lac & « rivière »'],
      ['u2', 'Untranslated.', ''],
      ['u4', 'Two parts.', 'Deux parties 😀.'],
    ]);
    const state = (unit: (typeof units)[number]) =>
      xliff === '2.1'
        ? elementsOf(unit, 'segment')[0]?.attributes.state
        : elementsOf(unit, 'target')[0]?.attributes.state;
    expect(units.map(state)).toEqual(
      xliff === '2.1' ? ['final', 'initial', 'translated'] : ['final', 'needs-translation', 'translated'],
    );
    expect(content).toContain('French lacks it.');
  });

  it('says what is not in it, and what waits to be translated', () => {
    expect(summary.leftOut).toEqual([
      { unit: 'u3', why: 'There is no source text.', text: 'Sans original.' },
    ]);
    expect(summary.warnings).toEqual(['1 unit has no translation and is written to be translated.']);
  });

  it('is not written for a pair without a text to translate', () => {
    const gaps = exportInput(
      ['en', 'fr', 'ar'],
      [
        ['Lake', '', 'بحيرة'],
        ['', '', 'نص'],
      ],
    );
    const { files, summary } = xliffFiles({ ...gaps }, { xliff, languages: ['fr', 'ar'] });
    expect(files()).toEqual([]);
    expect(summary.files).toEqual([]);
    expect(summary.leftOut.map(({ why }) => why)).toEqual([
      'There is no source text.',
      'There is no source text.',
    ]);
    expect(xliffFiles(gaps, { xliff }).files()).toHaveLength(2);
  });

  it('is valid whatever was aligned', () => {
    fc.assert(
      fc.property(arbitraryAlignment, (alignment) => {
        const any = { ...input, alignment, findings: [] };
        for (const file of xliffFiles(any, { xliff }).files())
          expect(faultsOf(String(file.content))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the rules of XLIFF', () => {
  const [two, one] = xliffVersions.map((xliff) => toXliff(input, { xliff, languages: ['en', 'fr'] }).content);

  it.each([
    ['a doubled id', two!, 'unit id="u2"', 'unit id="u1"', /two <unit> with the id "u1"/],
    ['an id with a space', two!, 'unit id="u2"', 'unit id="u 2"', /has a space/],
    ['no source language', two!, ' srcLang="en"', '', /does not say its srcLang/],
    ['a language there is not', two!, 'trgLang="fr"', 'trgLang="fr_FR"', /is no language/],
    ['translations into no language', two!, ' trgLang="fr"', '', /no target language/],
    ['a state there is not', two!, 'state="final"', 'state="good"', /state "good" is not known/],
    [
      'a segment without a source',
      two!,
      /<source>Untranslated\.<\/source>\n/,
      '',
      /<segment> has no <source>/,
    ],
    [
      'elements of the other version',
      two!,
      '<segment state="initial">',
      '<trans-unit/><segment>',
      /does not belong/,
    ],
    ['a file without a unit', two!, /<unit .*<\/unit>\n/s, '', /<file> has no <unit> and no <group>/],
    ['a stray ampersand', two!, 'Lac &amp;', 'Lac &', /"&" stands for itself|&/],
    ['a cut file', one!, '</file>\n</xliff>\n', '', /the file ends before <file> is closed/],
    ['a target before its source', one!, '<source>1.', '<target>x</target><source>1.', /stands behind/],
    ['no original', one!, 'original="en.txt"', '', /does not say its original/],
    ['a version there is not', one!, 'version="1.2"', 'version="1.9"', /none of XLIFF's in use/],
  ])('find %s', (_, content, part, by, says) => {
    const spoilt = content.replace(part, by);
    expect(spoilt).not.toBe(content);
    expect(faultsOf(spoilt).join('\n')).toMatch(says);
  });
});
