import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type GoldSet, readGold } from '../../src/shared/align/gold.ts';

const folder = join(import.meta.dirname, '../../../shared/gold');
/** Sets of more bytes run only when named. */
const largest = 2_000_000;

/** False when the gold sets are not beside the project. */
export const goldIsHere = existsSync(folder);

/** The named gold sets, or without names all but the largest, in order of their names; read one at a time. */
export function* goldSets(names: readonly string[]): Generator<GoldSet> {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .filter((file) =>
      names.length > 0
        ? names.includes(basename(file, '.json'))
        : statSync(join(folder, file)).size < largest,
    )
    .sort();
  for (const file of files) {
    const name = basename(file, '.json');
    yield { ...readGold(JSON.parse(readFileSync(join(folder, file), 'utf8')), name), name };
  }
}
