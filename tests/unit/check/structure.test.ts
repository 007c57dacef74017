import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../src/shared/check/check.ts';
import type { Alignment } from '../../../src/shared/model/alignment.ts';
import { resolution } from './documents.ts';
import { alignmentOf, type Row, without, withSwapped } from './rows.ts';

const three = ['zh', 'en', 'fr'];

function summary(alignment: Alignment): readonly (readonly unknown[])[] {
  return findingsOf(alignment).map(({ type, severity, languages, message, units }) => [
    type,
    severity,
    languages.join(),
    message,
    units?.length ?? 1,
  ]);
}

describe('what a version lacks', () => {
  it('a numbered paragraph is an error that names its number', () => {
    expect(summary(alignmentOf(three, without(resolution, 8, 'fr')))).toEqual([
      [
        'missing',
        'error',
        'fr',
        expect.stringMatching(/^French has no paragraph 2: “Decides that the Commission/),
        1,
      ],
    ]);
  });

  it('lines in a row are one finding', () => {
    const rows = [0, 1].reduce<readonly Row[]>((left, at) => without(left, at, 'zh'), resolution);
    expect(summary(alignmentOf(['en', 'zh', 'fr'], rows))).toEqual([
      ['missing', 'warning', 'zh', expect.stringMatching(/^Chinese has no header: “Distr/), 2],
    ]);
  });

  it('a header and the paragraph behind it are two', () => {
    const rows: readonly Row[] = [
      { kind: 'header', en: 'Limited distribution' },
      { kind: 'paragraph', en: 'The lake is deep.' },
      { en: 'The hill is high.', fr: 'La colline est haute.' },
    ];
    expect(summary(alignmentOf(['en', 'fr'], rows)).map(([type, severity]) => [type, severity])).toEqual([
      ['missing', 'warning'],
      ['missing', 'error'],
    ]);
  });

  it('closing lines and footnotes are called by their name', () => {
    expect(summary(alignmentOf(three, without(resolution, 13, 'en')))[0]?.[3]).toMatch(
      /^English has no closing line/,
    );
    expect(summary(alignmentOf(three, without(resolution, 11, 'en')))[0]?.[3]).toMatch(
      /^English has no footnote 1/,
    );
  });

  it('the same lines of several versions are one finding that names them all', () => {
    const rows = [8, 9].reduce<readonly Row[]>(
      (left, at) => without(without(left, at, 'fr'), at, 'zh'),
      resolution,
    );
    const found = summary(alignmentOf(['en', 'zh', 'fr'], rows)).filter(([type]) => type === 'missing');
    expect(found).toEqual([
      [
        'missing',
        'error',
        'zh,fr',
        expect.stringMatching(/^Chinese and French have no paragraphs 2 and 3/),
        2,
      ],
    ]);
  });

  it('lines of which another version has some are told apart', () => {
    const rows = without(without(without(resolution, 8, 'fr'), 9, 'fr'), 9, 'zh');
    const found = summary(alignmentOf(['en', 'zh', 'fr'], rows)).filter(([type]) => type === 'missing');
    expect(found.map(([, , languages, , units]) => [languages, units])).toEqual([
      ['fr', 2],
      ['zh', 1],
    ]);
  });

  it('is a warning where the unit itself is doubtful', () => {
    const rows: readonly Row[] = [
      { en: 'The lake is deep.', confidence: 0.4 },
      { en: 'A hill.', fr: 'Une colline.' },
    ];
    expect(summary(alignmentOf(['en', 'fr'], rows))[0]?.[1]).toBe('warning');
  });
});

describe('what one version has alone', () => {
  it('is extra, unless it is the pivot', () => {
    const rows: readonly Row[] = [
      { en: 'The lake is deep.', fr: 'Le lac est profond.', zh: '湖很深。' },
      { fr: 'Note du traducteur : voir la carte.' },
    ];
    expect(summary(alignmentOf(['en', 'fr', 'zh'], rows))).toEqual([
      ['extra', 'error', 'fr', 'Only French has “Note du traducteur : voir la carte.”', 1],
    ]);
    expect(
      summary(alignmentOf(['fr', 'en', 'zh'], rows)).map(([type, , languages]) => [type, languages]),
    ).toEqual([['missing', 'en,zh']]);
  });
});

describe('what stands elsewhere', () => {
  it('two lines that change places are one finding, and a tie of two versions', () => {
    const alignment = withSwapped(alignmentOf(['zh', 'en'], resolution), 'en', 12);
    expect(summary(alignment)).toEqual([
      [
        'moved',
        'warning',
        'zh,en',
        'Chinese and English have the same two lines in opposite order: “72nd plenary meeting” and “8 March 2021”',
        2,
      ],
    ]);
  });

  it('of three versions names the one that is out of order', () => {
    const alignment = withSwapped(alignmentOf(three, resolution), 'fr', 7);
    expect(summary(alignment)[0]?.slice(0, 3)).toEqual(['moved', 'warning', 'fr']);
  });

  it('names the other one when the pivot is out of order', () => {
    const alignment = withSwapped(withSwapped(alignmentOf(three, resolution), 'en', 7), 'fr', 7);
    expect(summary(alignment)[0]?.slice(0, 3)).toEqual(['moved', 'warning', 'zh']);
  });

  it('a line that went far is one finding about that line', () => {
    const alignment = alignmentOf(three, resolution);
    const list = [...(alignment.segments.fr ?? [])];
    const [line] = list.splice(2, 1);
    if (line !== undefined) list.splice(10, 0, line);
    const found = summary({ ...alignment, segments: { ...alignment.segments, fr: list } });
    expect(found).toEqual([
      ['moved', 'warning', 'fr', expect.stringMatching(/^French has “.*” in another place$/), 1],
    ]);
  });

  it('a list in another alphabetical order is only worth a look', () => {
    const rows: readonly Row[] = ['ash', 'beech', 'cedar', 'elm', 'fir', 'gorse', 'hazel'].map((word) => ({
      en: `the ${word}`,
      fr: `x ${word}`,
    }));
    const alignment = alignmentOf(['en', 'fr'], rows);
    const list = [...(alignment.segments.fr ?? [])].reverse();
    const found = summary({ ...alignment, segments: { ...alignment.segments, fr: list } });
    expect(found.map(([type, severity]) => [type, severity])).toEqual([['moved', 'info']]);
  });
});

describe('numbering', () => {
  const rows: readonly Row[] = [
    { en: '1. The lake is deep.', fr: '1. Le lac est profond.', zh: '1. 湖很深。' },
    { en: '2. The hill is high.', fr: '2. La colline est haute.', zh: '2. 山很高。' },
    { en: '3. The road is long.', fr: '3. La route est longue.', zh: '3. 路很长。' },
    { en: '4. The bridge is old.', fr: '4. Le pont est vieux.', zh: '4. 桥很旧。' },
  ];

  it('that differs names the odd version', () => {
    const wrong = rows.map((row, at) => (at === 1 ? { ...row, fr: '3. La colline est haute.' } : row));
    expect(summary(alignmentOf(['en', 'fr', 'zh'], wrong))).toEqual([
      ['order', 'error', 'fr', 'French numbers this 3, English and Chinese 2', 1],
    ]);
  });

  it('that is off from one place on is one finding', () => {
    const off = rows.map((row, at) =>
      at === 0 ? row : { ...row, zh: String(row.zh).replace(/^\d/, String(at + 2)) },
    );
    expect(summary(alignmentOf(['en', 'fr', 'zh'], off))).toEqual([
      ['order', 'error', 'zh', 'Chinese numbers this 3, 4 and 5, English and French 2, 3 and 4', 3],
    ]);
  });

  it('of the notes behind the text is another finding', () => {
    const off = rows.map((row, at) =>
      at < 2 ? row : { ...row, zh: String(row.zh).replace(/^\d/, String(at + 2)) },
    );
    const notes: readonly Row[] = [
      { kind: 'footnote', en: '1. By boat.', fr: '1. En bateau.', zh: '2. 乘船。' },
      { kind: 'footnote', en: '2. On foot.', fr: '2. À pied.', zh: '3. 步行。' },
    ];
    expect(
      summary(alignmentOf(['en', 'fr', 'zh'], [...off, ...notes])).map(([, , , message]) => message),
    ).toEqual([
      'Chinese numbers this 4 and 5, English and French 3 and 4',
      'Chinese numbers this 2 and 3, English and French 1 and 2',
    ]);
  });
});
