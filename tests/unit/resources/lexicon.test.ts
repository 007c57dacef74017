import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = new URL('../../../resources/lexicon/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.tsv'));
const languages = ['en', 'fr', 'es', 'ru', 'zh', 'ar', 'de', 'it', 'pt', 'hu'];
const scripts: Readonly<Record<string, RegExp>> = {
  ru: /^[\p{sc=Cyrl}\s-]+$/u,
  zh: /^[\p{sc=Han}\d]+$/u,
  ar: /^[\p{sc=Arab}\p{M}\s]+$/u,
};
const latin = /^[\p{sc=Latn}\p{M}\s'’().-]+$/u;

function rowsOf(file: string): string[][] {
  const lines = readFileSync(new URL(file, folder), 'utf8').trimEnd().split('\n');
  return lines.map((line) => line.split('\t'));
}

describe('the core lexicon', () => {
  it.each(files)('%s has a word in every language on every line, each in its own script', (file) => {
    const [head, ...rows] = rowsOf(file);
    expect(head).toEqual(languages);
    const wrong = rows.flatMap((row) =>
      languages.flatMap((language, column) => {
        const ways = (row[column] ?? '').split('|');
        return ways
          .filter((way) => !(scripts[language] ?? latin).test(way))
          .map((way) => `${row[0]}: ${language} "${way}"`);
      }),
    );
    expect(wrong).toEqual([]);
  });
});
