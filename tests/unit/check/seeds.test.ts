import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../src/shared/check/check.ts';
import type { SegmentKind } from '../../../src/shared/model/segment.ts';
import { alignmentOf, type Row, withSwapped } from './rows.ts';

const file = new URL('../../../../shared/seeds/gold.json', import.meta.url);
const present = existsSync(file);
if (!present) console.log('skipped: ../shared not present');

interface GoldUnit {
  readonly kind: string;
  readonly zh: string | null;
  readonly en: string | null;
  readonly fr: string | null;
}

const kinds: Readonly<Record<string, SegmentKind>> = { para: 'paragraph', symbol: 'header' };

function rowsOf(units: readonly GoldUnit[]): readonly Row[] {
  return units.map(({ kind, zh, en, fr }) => {
    const texts = Object.entries({ zh, en, fr }).filter(([, text]) => text !== null);
    return { kind: kinds[kind] ?? (kind as SegmentKind), ...Object.fromEntries(texts) };
  });
}

describe.runIf(present)('three real versions, aligned by hand', () => {
  const rows = present ? rowsOf(JSON.parse(readFileSync(file, 'utf8')).units as GoldUnit[]) : [];

  for (const pivot of ['zh', 'en', 'fr'])
    it(`give only the missing header and closing lines and the swapped ones, with ${pivot} as pivot`, () => {
      const languages = [pivot, ...['zh', 'en', 'fr'].filter((language) => language !== pivot)];
      const straight = alignmentOf(languages, rows);
      const alignment = withSwapped(straight, 'en', (straight.segments.en?.length ?? 0) - 2);
      const findings = findingsOf(alignment);
      const lines = (language: string) =>
        findings
          .filter((finding) => finding.type === 'missing' && finding.languages.includes(language))
          .reduce((sum, finding) => sum + (finding.units?.length ?? 1), 0);
      expect([lines('zh'), lines('en'), lines('fr')]).toEqual([0, 2, 12]);
      expect(findings.filter((finding) => finding.type !== 'missing')).toMatchObject([
        { type: 'moved', units: ['u34', 'u35'] },
      ]);
    });
});
