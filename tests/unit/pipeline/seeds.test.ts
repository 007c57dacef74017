import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../src/shared/check/check.ts';
import { alignTrio, shared, sharedIsHere, textsOf } from '../../helpers/read-files.ts';

interface Gold {
  readonly units: readonly Readonly<Record<'zh' | 'en' | 'fr', string | null>>[];
}

/** White space means nothing in Chinese, and in the gold it is left out there. */
const folded = (language: string, text: string) => (language === 'zh' ? text.replace(/\s/g, '') : text);

describe.skipIf(!sharedIsHere)(sharedIsHere ? 'the three seeds' : 'skipped: ../shared not present', () => {
  const load = () => {
    const folder = new URL('seeds/', shared);
    const gold = JSON.parse(readFileSync(new URL('gold.json', folder), 'utf8')) as Gold;
    return { gold, ...alignTrio(folder) };
  };

  it('come out as a careful person makes them, unit for unit and letter for letter', () => {
    const { gold, alignment } = load();
    const rows = (units: readonly Readonly<Record<string, string | null>>[]) =>
      units.map((unit) => ['zh', 'en', 'fr'].map((language) => folded(language, unit[language] ?? '')));
    expect(rows(textsOf(alignment))).toEqual(rows(gold.units));
  });

  it('give only the findings that are there', () => {
    const { alignment } = load();
    const findings = findingsOf(alignment).map(({ type, languages, units, unit }) => ({
      type,
      languages,
      units: (units ?? [unit]).length,
    }));
    expect(findings).toEqual([
      { type: 'missing', languages: ['en'], units: 2 },
      { type: 'missing', languages: ['fr'], units: 10 },
      { type: 'missing', languages: ['fr'], units: 2 },
      { type: 'moved', languages: ['zh', 'en'], units: 2 },
    ]);
  });
});
