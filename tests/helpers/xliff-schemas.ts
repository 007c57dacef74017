import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
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
 * The official schema of each version as a file that xmllint takes without a network; null when there is none. Where tests
 * may install things (root on Debian) the package is fetched and unpacked beside the repository's other caches.
 */
export function findXliffSchemas(): Readonly<Record<XliffVersion, string>> | null {
  const folder = [`/${within}`, join(cache, within)].find((each) => existsSync(each)) ?? fetched();
  if (folder === null) return null;
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

function fetched(): string | null {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return null;
  mkdirSync(cache, { recursive: true });
  const run = (command: string, args: readonly string[]) =>
    spawnSync(command, args, { cwd: cache, stdio: 'ignore', timeout: 60_000 }).status === 0;
  const download = () => run('apt-get', ['download', schemaPackage]);
  if (!download() && !(run('apt-get', ['update']) && download())) return null;
  const archive = readdirSync(cache).find((name) => name.endsWith('.deb'));
  const unpacked = archive !== undefined && run('dpkg-deb', ['-x', archive, '.']);
  return unpacked ? join(cache, within) : null;
}
