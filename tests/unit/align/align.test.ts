import { describe, expect, it } from 'vitest';
import { alignSegments } from '../../../src/shared/align/align.ts';
import { Cancelled, unwatched } from '../../../src/shared/lib/watch.ts';
import { brokenLaws } from '../../../src/shared/model/invariants.ts';
import type { Unit } from '../../../src/shared/model/unit.ts';
import { resolution, type Shape, shown, type Tongue, version } from '../../helpers/versions.ts';

const all = resolution.map((_, at) => at);
const without = (...rows: number[]) => all.filter((row) => !rows.includes(row));

function aligned(shapes: Readonly<Partial<Record<Tongue, Shape>>>, pivot: Tongue = 'zh', fixed?: Unit[]) {
  const languages = Object.keys(shapes) as Tongue[];
  const segments = Object.fromEntries(
    languages.map((language) => [language, version(language, shapes[language])]),
  );
  const units = alignSegments({ languages, pivot, segments, ...(fixed && { fixed }) });
  expect(brokenLaws({ languages, pivot, segments, units })).toEqual([]);
  return { units, rows: shown(units, languages) };
}

const straight = all.map((row) => `${row} · ${row} · ${row}`);

describe('three versions at once', () => {
  it('puts every row beside its translations', () => {
    expect(aligned({ zh: {}, en: {}, fr: {} }).rows).toEqual(straight);
  });

  it('does so without numbering and kinds', () => {
    const bare = { bare: true };
    expect(aligned({ zh: bare, en: bare, fr: bare }).rows).toEqual(straight);
  });

  it('leaves a gap where one version lacks its head', () => {
    const { rows } = aligned({ zh: {}, en: {}, fr: { rows: without(0, 1, 2) } });
    expect(rows).toEqual(all.map((row) => (row < 3 ? `${row} · ${row} · –` : `${row} · ${row} · ${row}`)));
  });

  it('leaves a gap where one version lacks a numbered paragraph', () => {
    const { rows } = aligned({ zh: {}, en: { rows: without(9) }, fr: {} });
    expect(rows).toEqual(all.map((row) => (row === 9 ? '9 · – · 9' : `${row} · ${row} · ${row}`)));
  });

  it('puts a paragraph the pivot lacks right after its predecessor', () => {
    const { rows } = aligned({ zh: { rows: without(9) }, en: {}, fr: {} });
    expect(rows).toEqual(all.map((row) => (row === 9 ? '– · 9 · 9' : `${row} · ${row} · ${row}`)));
  });

  it('keeps two paragraphs together that one version runs into one', () => {
    const joined = [0, 1, 2, 3, 4, 5, 6, 7, [8, 9], 10, 11, 12, 13];
    const { rows } = aligned({ zh: {}, en: {}, fr: { rows: joined } });
    expect(rows).toContain('8 9 · 8 9 · 8+9');
    expect(rows.filter((row) => !row.startsWith('8 9'))).toEqual(
      straight.filter((_, row) => row !== 8 && row !== 9),
    );
  });

  it('is not led astray by one wrong paragraph number', () => {
    expect(aligned({ zh: {}, en: {}, fr: { labels: { 9: '4.' } } }).rows).toEqual(straight);
  });

  it('links closing lines that stand in the opposite order, and marks one of them as moved', () => {
    const { rows, units } = aligned({ zh: {}, en: { rows: [...without(12, 13), 13, 12] }, fr: {} });
    expect(rows).toEqual(straight);
    expect(units.filter((unit) => unit.moved === true)).toHaveLength(1);
  });

  it('links two exchanged paragraphs', () => {
    const exchanged = [0, 1, 2, 3, 4, 5, 6, 7, 9, 8, 10, 11, 12, 13];
    const { rows, units } = aligned({ zh: {}, en: { rows: exchanged }, fr: {} });
    expect(rows).toEqual(straight);
    expect(units.some((unit) => unit.moved === true)).toBe(true);
  });

  it('follows the order of whichever version is the pivot', () => {
    const shapes = { zh: {}, en: { rows: [...without(12, 13), 13, 12] }, fr: {} };
    const { units } = aligned(shapes, 'en');
    const english = units.flatMap((unit) => unit.segments.en);
    expect(english.slice(-2)).toEqual(['en:13', 'en:12']);
  });
});

describe('what comes with a unit', () => {
  it('is a confidence and the reasons behind it', () => {
    const { units } = aligned({ zh: {}, en: {}, fr: {} });
    const decision = units.find((unit) => unit.segments.en?.includes('en:5'));
    expect(decision?.confidence).toBeGreaterThan(0.9);
    const values = decision?.reasons?.find((reason) => reason.cost === 'values');
    expect(values?.share).toBeGreaterThan(1);
    expect(values?.detail).toContain('712');
    const numbered = units.find((unit) => unit.segments.en?.includes('en:9'));
    expect(numbered?.reasons?.find((reason) => reason.cost === 'numbering')?.detail).toBe('same number 3.');
  });

  it('says of a gap that nothing answers it', () => {
    const { units } = aligned({ zh: {}, en: { rows: without(9) } });
    const gap = units.find((unit) => unit.segments.zh?.includes('zh:9'));
    expect(gap?.reasons?.[0]?.cost).toBe('gap');
  });
});

describe('fixed units', () => {
  it('come back as they were and everything else is aligned between them', () => {
    const fixed: Unit[] = [
      {
        id: 'u3',
        segments: { zh: ['zh:8'], en: ['en:9'], fr: ['fr:8'] },
        confidence: 1,
        status: 'confirmed',
      },
    ];
    const { units, rows } = aligned({ zh: {}, en: {}, fr: {} }, 'zh', fixed);
    expect(units).toContain(fixed[0]);
    expect(rows.slice(0, 8)).toEqual(straight.slice(0, 8));
    expect(rows.slice(-4)).toEqual(straight.slice(-4));
    // The English paragraph 8 stands before the wall and may not be joined with anything behind it.
    expect(rows).toContain('– · 8 · –');
  });

  it('may be one-sided', () => {
    const fixed: Unit[] = [
      { id: 'u1', segments: { zh: ['zh:9'], en: [], fr: [] }, confidence: 1, status: 'confirmed' },
    ];
    const { rows } = aligned({ zh: {}, en: {}, fr: {} }, 'zh', fixed);
    expect(rows).toContain('9 · – · –');
    expect(rows).toContain('– · 9 · 9');
    expect(rows.filter((row) => !row.includes('9'))).toEqual(straight.filter((row) => !row.includes('9')));
  });
});

describe('odd input', () => {
  it('gives one-sided units when a version is empty', () => {
    const { rows } = aligned({ zh: {}, en: { rows: [] } });
    expect(rows).toEqual(all.map((row) => `${row} · –`));
  });

  it('gives nothing for nothing', () => {
    expect(aligned({ zh: { rows: [] }, en: { rows: [] }, fr: { rows: [] } }).rows).toEqual([]);
  });

  it('stops when told to', () => {
    const segments = { zh: version('zh'), en: version('en') };
    const watch = { ...unwatched, cancelled: () => true };
    expect(() => alignSegments({ languages: ['zh', 'en'], pivot: 'zh', segments }, watch)).toThrow(Cancelled);
  });
});

describe('footnotes', () => {
  it('are aligned among themselves, wherever they stand', () => {
    const note = (language: Tongue) => ({
      id: `${language}:n`,
      kind: 'footnote' as const,
      text: 'TL/2030/4.',
      spans: [],
    });
    const zh = version('zh');
    const fr = version('fr');
    const segments = { zh: [...zh, note('zh')], fr: [...fr.slice(0, 6), note('fr'), ...fr.slice(6)] };
    const units = alignSegments({ languages: ['zh', 'fr'], pivot: 'zh', segments });
    expect(shown(units, ['zh', 'fr'])).toEqual([...all.map((row) => `${row} · ${row}`), 'n · n']);
  });
});
