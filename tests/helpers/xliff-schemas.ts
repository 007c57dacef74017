import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { XliffVersion } from '../../src/shared/export/input.ts';
import { root } from './hosts/environment.ts';

/** The Debian package that brings the schemas of the standard's publisher (OASIS), 75 kB; they are not kept here. */
export const schemaPackage = 'php-symfony-translation';

const within = 'usr/share/php/Symfony/Component/Translation/Resources/schemas';
const cache = `${root}.cache/xliff-schemas`;

/** XLIFF 2.1 has the core of 2.0, and its namespace. */
const files: Readonly<Record<XliffVersion, string>> = {
  '1.2': 'xliff-core-1.2-strict.xsd',
  '2.1': 'xliff-core-2.0.xsd',
};

/**
 * The official schema of each version as a file that xmllint takes without a network; null when there is none. It is in a
 * package that is installed, or that `.ci/run` has unpacked beside the repository's other caches.
 */
export function findXliffSchemas(): Readonly<Record<XliffVersion, string>> | null {
  const folder = [`/${within}`, join(cache, within)].find((each) => existsSync(each));
  if (folder === undefined) return null;
  const ready = join(cache, 'ready');
  mkdirSync(ready, { recursive: true });
  const at = (name: string) => join(ready, name);
  for (const name of Object.values(files)) {
    const schema = readFileSync(join(folder, name), 'utf8');
    writeFileSync(at(name), schema.replace(/schemaLocation="[^"]*xml\.xsd"/, 'schemaLocation="xml.xsd"'));
  }
  writeFileSync(at('xml.xsd'), readFileSync(join(folder, 'xml.xsd')));
  return { '1.2': at(files['1.2']), '2.1': at(files['2.1']) };
}
