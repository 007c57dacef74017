import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type GoldDocument, type GoldSet, readGold } from '../../src/shared/align/gold.ts';
import { withThirdVersion } from './third-version.ts';

const folder = join(import.meta.dirname, '../../../shared/gold');
/** Sets of more bytes run only when named. */
const largest = 2_000_000;

/** False when the gold sets are not beside the project. */
export const goldIsHere = existsSync(folder);

/** Behind the name of a set: the same with a third version made of its second. */
const withThird = 'x3';

/**
 * The named gold sets, or without names all but the largest, in order of their names; read one at a time. A set of two
 * versions has another name with `x3` behind it, by which it comes with a third one (`third-version.ts`).
 */
export function* goldSets(names: readonly string[]): Generator<GoldSet> {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort();
  for (const file of files) {
    const name = basename(file, '.json');
    const asItIs = names.length > 0 ? names.includes(name) : statSync(join(folder, file)).size < largest;
    const wider = names.includes(name + withThird);
    if (!asItIs && !wider) continue;
    const set = { ...readGold(JSON.parse(readFileSync(join(folder, file), 'utf8')), name), name };
    if (asItIs) yield set;
    if (wider) yield withThirdVersion(set);
  }
}

/** The document of a set that has the most segments in its first version. */
export function longestDocument({ docs }: GoldSet): GoldDocument {
  return docs.reduce((a, b) => (b.sides[0]!.length > a.sides[0]!.length ? b : a));
}
