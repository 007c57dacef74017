import { describe, expect, it } from 'vitest';
import { readSrx } from '../../../../src/shared/import/srx.ts';
import { icuPattern } from '../../../../src/shared/segment/icu-pattern.ts';
import { compileSrx } from '../../../../src/shared/segment/srx.ts';

const srx = (cascade: string) => `<?xml version="1.0"?>
<srx xmlns="http://www.lisa.org/srx20" version="2.0"><header segmentsubflows="yes" cascade="${cascade}"/>
<body><languagerules>
<languagerule languagerulename="English"><rule break="no"><beforebreak>\\b(?:Mr|No)\\.</beforebreak><afterbreak>\\h</afterbreak></rule></languagerule>
<languagerule languagerulename="All"><rule break="yes"><beforebreak>[.?!]+[\\p{Pe}\\p{Pf}"]*+</beforebreak><afterbreak>\\s+\\P{Ll}</afterbreak></rule>
<rule break="yes"><beforebreak>。</beforebreak><afterbreak></afterbreak></rule></languagerule>
</languagerules><maprules><languagemap languagepattern="[Ee][Nn].*" languagerulename="English"/><languagemap languagepattern=".*" languagerulename="All"/></maprules></body></srx>`;

function cut(text: string, language = 'en-GB', cascade = 'yes', label = 0): readonly string[] {
  const starts = compileSrx(readSrx(srx(cascade)), language).cut(text, language, label);
  return starts.map((start, at) => text.slice(start, starts[at + 1]).trimEnd());
}

describe("the user's own rules", () => {
  it('cut where they say so, the first that fits deciding', () => {
    expect(cut('Mr. Smith came. He saw No. 5! “Then?” he asked.')).toEqual([
      'Mr. Smith came.',
      'He saw No. 5!',
      '“Then?” he asked.',
    ]);
    expect(cut('一。二。', 'zh')).toEqual(['一。', '二。']);
  });

  it('are those of every map that fits, or of the first alone', () => {
    expect(cut('One. Two.', 'en', 'no')).toEqual(['One. Two.']);
    expect(cut('Mr. Two.', 'fr')).toEqual(['Mr.', 'Two.']);
  });

  it('never part a label from its text, and cut nothing from a text without an end', () => {
    expect(cut('1. Two words. More.', 'fr', 'yes', 2)).toEqual(['1. Two words.', 'More.']);
    expect(cut('', 'fr')).toEqual(['']);
  });

  it('are left out and told of where there is no way to say them', () => {
    const rules = readSrx(srx('yes').replace('[.?!]+', String.raw`\N{BULLET}`));
    const { odd } = compileSrx(rules, 'fr');
    expect(odd).toHaveLength(1);
    expect(odd[0]).toMatch(/^"\\N\{BULLET\}/);
  });

  it.each([
    ['<tmx/>', /no segmentation rules/],
    ['<srx><body/></srx>', /says for no language/],
    [
      '<srx><maprules><languagemap languagepattern="en" languagerulename="X"/></maprules></srx>',
      /"X" are named/,
    ],
    [srx('yes').slice(0, -30), /ends before|closed/],
  ])('are refused with a reason: %.30s', (xml, says) => {
    expect(() => readSrx(xml)).toThrow(says);
  });
});

describe('an expression of ICU', () => {
  const matches = (pattern: string, text: string) => {
    const { source, flags } = icuPattern(pattern);
    return new RegExp(source, flags).test(text);
  };

  it.each([
    [String.raw`^\w+$`, 'Élan', 'a b'],
    [String.raw`\bété\b`, 'un été.', 'étés'],
    [String.raw`^\h$`, '\u00a0', '\n'],
    [String.raw`^\Qa.b\E$`, 'a.b', 'axb'],
    [String.raw`^[[:upper:]\-]+$`, 'A-É', 'a'],
    [String.raw`^[\p{L}&&[^x]]+$`, 'abc', 'x'],
    ['^a++b?+$', 'aab', 'c'],
    ['^(?>a|b)$', 'b', 'c'],
    [String.raw`^\x{1F600}$`, '😀', 'x'],
    [String.raw`^\"\ \'$`, '" \'', 'x'],
    ['(?i)^mr$', 'MR', 'ms'],
    [String.raw`^\pL\p{Lu}$`, 'aB', '1B'],
  ])('%s means the same', (pattern, fits, not) => {
    expect([matches(pattern, fits), matches(pattern, not)]).toEqual([true, false]);
  });
});
