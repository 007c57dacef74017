import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLexicon } from '../../../../../src/main/services/knowledge/lexicon.ts';
import type { Knowledge } from '../../../../../src/shared/align/knowledge.ts';
import { buildAlignment, readSource } from '../../../../../src/shared/pipeline.ts';
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

  it('finds the way past missing lines where nothing but words can tell', () => {
    const lexicon = readLexicon(bundled, ['ru', 'de']);
    const [leaning, alone] = [rowsFound(lexicon), rowsFound(undefined)];
    expect(leaning).toBeGreaterThan(alone);
    expect(leaning).toBeGreaterThanOrEqual(0.95);
  });

  it('says so when it is not there', () => {
    expect(() => readLexicon(join(scratch(), 'none'), ['en', 'fr'])).toThrow(/none: there is no such file/);
  });
});

/**
 * Share of rows that come out right in two lists of forty lines, each line four nouns and verbs of the lexicon, when
 * the German version lacks six of the lines.
 */
function rowsFound(knowledge: Knowledge | undefined): number {
  const gone = new Set([5, 6, 17, 30, 31, 32]);
  const words = readLexicon(bundled, ['ru', 'de']).concepts.flatMap(({ ru = [], de = [] }) => {
    const pair = [ru[0]!, de[0]!] as const;
    return pair.every((word) => /^\p{L}{4,}$/u.test(word)) ? [pair] : [];
  });
  let found = 0;
  for (const start of [0, 300]) {
    const rows = Array.from({ length: 40 }, (_, at) => words.slice(start + at * 4, start + at * 4 + 4));
    const linesOf = (side: 0 | 1) => rows.map((row) => `${row.map((pair) => pair[side]).join(' ')}.`);
    const german = linesOf(1).filter((_, at) => !gone.has(at));
    const documents = Object.entries({ ru: linesOf(0), de: german }).map(([language, lines]) =>
      readSource({
        ...{ language, path: `${language}.txt`, format: 'text', encoding: 'utf-8' },
        ...{ source: lines.join('\n'), segmentation: 'line' },
      }),
    );
    const { units } = buildAlignment({ documents, pivot: 'ru', ...(knowledge && { knowledge }) });
    let next = 0;
    for (const at of rows.keys()) {
      if (gone.has(at)) continue;
      next += 1;
      const row = units.find((unit) => unit.segments.ru?.includes(`ru:${at + 1}`));
      if (row?.segments.ru?.length === 1 && row.segments.de?.join() === `de:${next}`) found += 1;
    }
  }
  return found / (2 * (40 - gone.size));
}
