import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../src/shared/check/check.ts';
import { contract, report, resolution, treaty } from './documents.ts';
import { alignmentOf, type Row } from './rows.ts';

const documents: readonly [string, readonly Row[], readonly string[]][] = [
  ['a resolution', resolution, ['en', 'fr', 'zh']],
  ['a treaty', treaty, ['en', 'fr', 'es', 'ru', 'ar', 'zh']],
  ['a contract', contract, ['en', 'de', 'it', 'pt', 'es']],
  ['a report', report, ['en', 'fr', 'es', 'ru', 'ar', 'zh']],
];

describe('versions that say the same give no finding at all', () => {
  for (const [name, rows, languages] of documents) {
    it(`${name} in ${languages.join(', ')}`, () => {
      expect(findingsOf(alignmentOf(languages, rows)).map((finding) => finding.message)).toEqual([]);
    });

    it(`${name} in every pair of its languages`, () => {
      for (const [at, first] of languages.entries())
        for (const second of languages.slice(at + 1)) {
          const messages = findingsOf(alignmentOf([first, second], rows)).map((finding) => finding.message);
          expect(messages, `${first}–${second}`).toEqual([]);
        }
    });
  }
});
