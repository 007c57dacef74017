import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The file in `out/` that names the libraries built into the page. */
const listOf = (root: string) => join(root, 'out', 'bundled.json');

/** The libraries that `files` (absolute paths) belong to: the innermost folder under a `node_modules`, each once, sorted. */
export function librariesIn(files: readonly string[]): readonly string[] {
  const names = files.flatMap((file) => {
    const inside = file.replaceAll('\\', '/').split('/node_modules/').at(-1)!;
    const name = /^((?:@[^/]+\/)?[^/?]+)\//.exec(inside)?.[1];
    return file.includes('node_modules') && name !== undefined && !name.startsWith('.') ? [name] : [];
  });
  return [...new Set(names)].sort();
}

/** Writes down which libraries a build of the page was made of. */
export function writeBundled(root: string, files: readonly string[]): void {
  const list = listOf(root);
  mkdirSync(dirname(list), { recursive: true });
  writeFileSync(list, `${JSON.stringify(librariesIn(files), null, 2)}\n`);
}

/** What `writeBundled` wrote at the last build; throws when there was none. */
export function readBundled(root: string): readonly string[] {
  return JSON.parse(readFileSync(listOf(root), 'utf8')) as readonly string[];
}
