import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../src/shared/check/check.ts';
import { brokenLaws } from '../../../src/shared/model/invariants.ts';
import { alignTrio, sample, textsOf } from '../../helpers/read-files.ts';

const { alignment, documents } = alignTrio(sample);
const units = textsOf(alignment);

describe('the bundled sample', () => {
  it('keeps every law', () => {
    expect(brokenLaws(alignment)).toEqual([]);
  });

  it('lines up paragraph with paragraph, the missing one as a gap', () => {
    const labels = units.map(({ zh = '', en = '', fr = '' }) => [zh, en, fr].map((text) => label(text)));
    const numbered = labels.filter(([zh]) => zh !== '');
    expect(numbered).toEqual([
      ['9/14', '9/14', '9/14'],
      ['1', '1', '1'],
      ['2', '2', '2'],
      ['3', '3', '3'],
      ['4', '4', '4'],
      ['a', 'a', 'a'],
      ['b', 'b', 'b'],
      ['c', 'c', 'c'],
      ['5', '5', '5'],
      ['6', '6', ''],
      ['7', '7', '7'],
    ]);
    expect(units.filter((unit) => Object.values(unit).includes(''))).toHaveLength(2);
  });

  it('heals the paragraphs that a page break and a footnote had cut', () => {
    const second = units.find(({ en }) => en?.startsWith('2.'));
    expect(second?.fr).toContain('les frayères libres de filets du 1er avril au 15 juin');
    expect(second?.en).toContain('free of nets from 1 April to 15 June');
    for (const { segments } of documents)
      expect(segments.map(({ text }) => text).join('\n')).not.toMatch(/24-01883|\*2401883|__|\d\/3$/m);
  });

  it('joins the closing lines although English has them the other way round', () => {
    expect(units.slice(-2)).toEqual([
      { zh: '2024年3月12日', en: '12 March 2024', fr: '12 mars 2024' },
      { zh: '第31次会议', en: '31st meeting', fr: '31e séance' },
    ]);
  });

  it('finds what was planted, and nothing else', () => {
    const findings = findingsOf(alignment).map(({ type, severity, languages }) => [
      type,
      severity,
      languages.join(),
    ]);
    expect(findings.sort()).toEqual(
      [
        ['missing', 'warning', 'en,fr'],
        ['missing', 'error', 'fr'],
        ['date', 'error', 'fr'],
        ['number', 'error', 'zh'],
        ['moved', 'warning', 'en'],
      ].sort(),
    );
  });
});

function label(text: string): string {
  return /^\(?(\d+\/\d+|\d+|[a-c])[.)]/.exec(text)?.[1] ?? '';
}
