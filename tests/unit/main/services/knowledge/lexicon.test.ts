import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLexicon } from '../../../../../src/main/services/knowledge/lexicon.ts';
import { scratchFolders } from '../../../../helpers/main/scratch.ts';

const bundled = new URL('../../../../../resources/lexicon/', import.meta.url);
const scratch = scratchFolders();

describe('the core lexicon at work', () => {
  it('is read whole, without a complaint, for the languages at hand only', () => {
    const complaints: string[] = [];
    const { concepts } = readLexicon(bundled, ['zh', 'en'], (problem) => complaints.push(problem));
    expect(complaints).toEqual([]);
    expect(concepts.length).toBeGreaterThan(1_800);
    for (const concept of concepts) expect(Object.keys(concept).toSorted()).toEqual(['en', 'zh']);
  });

  it('is read once for a choice of languages', () => {
    expect(readLexicon(bundled, ['en', 'de'])).toBe(readLexicon(bundled, ['en', 'de']));
    expect(readLexicon(bundled, ['en', 'fr'])).not.toBe(readLexicon(bundled, ['en', 'de']));
  });

  it('says which table is odd and where, and goes on', () => {
    const folder = scratch();
    writeFileSync(join(folder, 'b.tsv'), 'en\tfr\nsea\tmer\tmare\n');
    writeFileSync(join(folder, 'a.tsv'), 'en\tfr\nlake\tlac\n');
    writeFileSync(join(folder, 'README.md'), 'en\tfr\nhill\tcolline\n');
    const odd: string[] = [];
    expect(readLexicon(folder, ['en', 'fr'], (problem) => odd.push(problem)).concepts).toEqual([
      { en: ['lake'], fr: ['lac'] },
    ]);
    expect(odd).toEqual([`${join(folder, 'b.tsv')}:2: 3 columns where the first line has 2`]);
  });

  it('says so when it is not there', () => {
    expect(() => readLexicon(join(scratch(), 'none'), ['en', 'fr'])).toThrow(/none: there is no such file/);
  });
});
