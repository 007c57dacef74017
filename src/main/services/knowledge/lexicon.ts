import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Knowledge } from '../../../shared/align/knowledge.ts';
import { readLexiconTable } from '../../../shared/import/knowledge/lexicon-table.ts';
import { primaryLanguage } from '../../../shared/model/language-tag.ts';
import { inputFailure } from '../files/failures.ts';

/** Where the core lexicon is among the bundled data at `resources`. */
export function lexiconFolder(resources: string): string {
  return join(resources, 'lexicon');
}

const kept = new Map<string, Knowledge>();

/**
 * What the tables in `folder` (`*.tsv`) know of `languages` (BCP 47), without the columns of all others. Each choice of
 * languages is read once per thread. `odd` is told of every line that was left out, as "file:line: what is wrong".
 * Throws `input` when the folder or a table cannot be read.
 */
export function readLexicon(
  folder: URL | string,
  languages: readonly string[],
  odd: (problem: string) => void = () => {},
): Knowledge {
  const path = typeof folder === 'string' ? folder : fileURLToPath(folder);
  const key = [path, ...new Set(languages.map(primaryLanguage))].join('\0');
  const known = kept.get(key);
  if (known !== undefined) return known;
  const concepts = tablesIn(path).flatMap((table) => {
    const read = readLexiconTable(textOf(table), languages);
    for (const { line, what } of read.problems) odd(`${table}:${line}: ${what}`);
    return read.concepts;
  });
  const knowledge = { concepts };
  kept.set(key, knowledge);
  return knowledge;
}

function tablesIn(folder: string): readonly string[] {
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith('.tsv'));
    return names.sort().map((name) => join(folder, name));
  } catch (thrown) {
    throw inputFailure(folder, thrown);
  }
}

function textOf(table: string): string {
  try {
    return readFileSync(table, 'utf8');
  } catch (thrown) {
    throw inputFailure(table, thrown);
  }
}
