import { readFileSync } from 'node:fs';
import type { Row } from '../unit/check/rows.ts';

/** The rows of an invented document of `tests/fixtures/versions`: a column for the kind, one for each language. */
export function versionRows(name: string): readonly Row[] {
  const file = new URL(`../fixtures/versions/${name}.tsv`, import.meta.url);
  const [head = '', ...rows] = readFileSync(file, 'utf8').trimEnd().split('\n');
  const columns = head.split('\t');
  return rows.map(
    (row) => Object.fromEntries(row.split('\t').map((text, at) => [columns[at] ?? '', text])) as Row,
  );
}
