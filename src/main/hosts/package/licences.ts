import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A package of others that is shipped, and the terms it comes under. */
export interface Licence {
  readonly name: string;
  readonly version: string;
  /** SPDX expression, as the package itself declares it. */
  readonly licence: string;
  /** The licence's text as it lies in the package; empty when it brings none. */
  readonly text: string;
}

interface Description {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/**
 * The licences of everything that is shipped from the checkout `root`: the libraries the program needs as it runs, with all
 * that they need, and `bundled`, those that were built into the page. Sorted by name; throws when a library is not installed.
 */
export function shippedLicences(root: string, bundled: readonly string[]): readonly Licence[] {
  const found = new Map<string, Licence>();
  const visit = (name: string, from: string) => {
    const folder = folderOf(name, from, root);
    const described = describe(folder);
    const key = `${described.name}@${described.version}`;
    if (found.has(key)) return;
    const { version, license = 'see its text' } = described;
    found.set(key, { name: described.name, version, licence: license, text: licenceText(folder) });
    for (const needed of Object.keys(described.dependencies ?? {})) visit(needed, folder);
  };
  const needed = Object.keys(describe(root).dependencies ?? {});
  for (const name of [...needed, ...bundled]) visit(name, root);
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The notice that goes into a package: every library with its version, its terms and their text. */
export function noticeOf(licences: readonly Licence[]): string {
  const head = 'Triglot is shipped with the following libraries, each under its own terms.\n';
  const entries = licences.map(
    ({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text.trim()}\n`,
  );
  return [head, ...entries].join(`\n${'-'.repeat(72)}\n\n`);
}

/** Where Node would find `name` when asked from `from`, at most up to `root`. */
function folderOf(name: string, from: string, root: string): string {
  const folder = join(from, 'node_modules', name);
  if (existsSync(join(folder, 'package.json'))) return folder;
  if (from === root) throw new Error(`${name} is not installed. Run "npm ci".`);
  return folderOf(name, dirname(from), root);
}

function describe(folder: string): Description {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Description;
}

function licenceText(folder: string): string {
  const names = readdirSync(folder).filter((name) => /^(licen[cs]e|copying|notice)\b/i.test(name));
  return names
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n\n');
}
