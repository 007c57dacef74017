import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = new URL('../../../resources/lexicon/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.tsv'));
const languages = ['en', 'fr', 'es', 'ru', 'zh', 'ar', 'de', 'it', 'pt', 'hu'];
const mostRows = 300;
const scripts: Readonly<Record<string, RegExp>> = {
  ru: /^[\p{sc=Cyrl}\s-]+$/u,
  zh: /^[\p{sc=Han}\d]+$/u,
  // Plain letters, without vowels and lengthening strokes.
  ar: /^[\u0621-\u063a\u0641-\u064a\s]+$/u,
};
const latin = /^[\p{sc=Latn}\p{M}\s’().-]+$/u;
const oneSpaceInside = /^\S+(?: \S+)*$/;

interface Row {
  readonly file: string;
  /** The ways of every language, in the order of `languages`. */
  readonly cells: readonly (readonly string[])[];
}

const tables = files.map((file) => {
  const lines = readFileSync(new URL(file, folder), 'utf8').split('\n');
  return { file, lines };
});
const rows: readonly Row[] = tables.flatMap(({ file, lines }) =>
  lines
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => ({ file, cells: line.split('\t').map((cell) => cell.split('|')) })),
);

describe('the core lexicon', () => {
  it('is made of tables of all languages, none too long to read through', () => {
    for (const { file, lines } of tables) {
      expect([file, lines[0]]).toEqual([file, languages.join('\t')]);
      expect([file, lines.at(-1)]).toEqual([file, '']);
      expect(lines.length - 2, file).toBeLessThanOrEqual(mostRows);
    }
  });

  it('has a word in every language on every line, each in its own script, spelled alike', () => {
    const wrong = rows.flatMap(({ file, cells }) => {
      const bad = languages.flatMap((language, at) =>
        (cells[at] ?? ['']).filter(
          (way) =>
            !(scripts[language] ?? latin).test(way) ||
            !oneSpaceInside.test(way) ||
            way.normalize('NFC') !== way,
        ),
      );
      return cells.length === languages.length && bad.length === 0 ? [] : [`${file}: ${cells[0]} ${bad}`];
    });
    expect(wrong).toEqual([]);
  });

  it('says nothing twice in a cell', () => {
    const twice = rows.filter(({ cells }) => cells.some((cell) => new Set(cell).size < cell.length));
    expect(twice.map(({ file, cells }) => `${file}: ${cells[0]}`)).toEqual([]);
  });

  it('has every concept once: no two lines agree in the first way of eight languages', () => {
    const seen = new Map<string, number[]>();
    const same: string[] = [];
    for (const [at, { cells }] of rows.entries()) {
      const shared = new Map<number, number>();
      for (const [column, [first = '']] of cells.entries()) {
        const key = `${column} ${withoutNote(first)}`;
        const before = seen.get(key) ?? [];
        for (const other of before) shared.set(other, (shared.get(other) ?? 0) + 1);
        seen.set(key, [...before, at]);
      }
      for (const [other, count] of shared)
        if (count >= 8) same.push(`${cells[0]} and ${rows[other]?.cells[0]}`);
    }
    expect(same).toEqual([]);
  });

  it('names no concept by the very cell that names another', () => {
    const english = rows.map(({ cells }) => cells[0]?.join('|') ?? '');
    expect(english.filter((name, at) => english.indexOf(name) < at)).toEqual([]);
  });
});

function withoutNote(way: string): string {
  return way.replace(/ \([^)]*\)/gu, '');
}
