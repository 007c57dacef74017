import { describe, expect, it } from 'vitest';
import { headingLevel } from '../../../src/shared/check/structure/heading-level.ts';
import type { Alignment } from '../../../src/shared/model/alignment.ts';
import { alignmentOf, type Row } from './rows.ts';

/** Six parts of a handbook, each a heading and a paragraph. */
const parts: readonly Row[] = ['Nets', 'Ropes', 'Boats', 'Sails', 'Oars', 'Anchors'].flatMap((en, at) => [
  {
    kind: 'heading',
    en,
    fr: ['Filets', 'Cordes', 'Barques', 'Voiles', 'Rames', 'Ancres'][at],
    de: `Teil ${en}`,
  },
  { en: `What is said of ${en}.`, fr: `Ce qu’on en dit, ${at}.`, de: `Was man dazu sagt, ${at}.` },
]);

type Levels = Readonly<Record<string, (row: number) => number | null>>;

/** The parts in which every version gives its headings the levels of `levels`; null makes one a paragraph. */
function handbook(languages: readonly string[], levels: Levels): Alignment {
  const made = alignmentOf(languages, parts);
  const segments = Object.fromEntries(
    languages.map((language) => [
      language,
      (made.segments[language] ?? []).map((segment, at) => {
        if (segment.kind !== 'heading') return segment;
        const level = levels[language]?.(at) ?? null;
        return level === null ? { ...segment, kind: 'paragraph' as const } : { ...segment, level };
      }),
    ]),
  );
  return { ...made, segments };
}

function told(languages: readonly string[], levels: Levels) {
  return headingLevel
    .run(handbook(languages, levels))
    .map(({ unit, severity, languages: who, message }) => [unit, severity, who.join(), message]);
}

describe('headings', () => {
  it('are no difference where one version begins a level lower throughout', () => {
    expect(told(['en', 'fr'], { en: () => 1, fr: () => 2 })).toEqual([]);
  });

  it('are no difference where a version marks none, or only some', () => {
    expect(told(['en', 'fr'], { en: () => 2, fr: () => null })).toEqual([]);
    expect(told(['en', 'fr'], { en: () => 2, fr: (at) => (at % 4 === 0 ? 2 : null) })).toEqual([]);
  });

  it('of another level than their like are told, with the odd version', () => {
    const levels: Levels = { en: () => 1, fr: (at) => (at === 4 ? 3 : 2), de: () => 1 };
    expect(told(['en', 'fr', 'de'], levels)).toEqual([
      [
        'u5',
        'warning',
        'fr',
        'French makes “Boats” a heading of level 3, English and German a heading of level 1',
      ],
    ]);
  });

  it('blame the first version when it alone differs', () => {
    const levels: Levels = { en: (at) => (at === 6 ? 3 : 2), fr: () => 2, de: () => 2 };
    expect(told(['en', 'fr', 'de'], levels).map(([unit, , who]) => [unit, who])).toEqual([['u7', 'en']]);
  });

  it('that one version sets as text are for information', () => {
    const levels: Levels = { en: () => 2, fr: (at) => (at === 8 ? null : 2) };
    expect(told(['en', 'fr'], levels).map(([unit, severity]) => [unit, severity])).toEqual([['u9', 'info']]);
  });
});
