import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { defaultHome, type Places } from '../services/places.ts';

/**
 * Where this installation's parts are, seen from the host's own module (`import.meta.url`): straight from the source
 * tree or from the bundle in `out/main`, both under the folder that holds package.json.
 */
export function installedPlaces(
  moduleUrl: string,
): Pick<Places, 'home' | 'resources' | 'renderer' | 'worker' | 'version'> {
  const root = rootAbove(dirname(fileURLToPath(moduleUrl)));
  const bundled = !moduleUrl.endsWith('.ts');
  const worker = bundled
    ? join(root, 'out', 'main', 'worker.js')
    : join(root, 'src', 'main', 'workers', 'worker.ts');
  return {
    home: defaultHome(),
    resources: join(root, 'resources'),
    renderer: join(root, 'out', 'renderer'),
    worker: pathToFileURL(worker),
    version: versionOf(root),
  };
}

function rootAbove(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const parent = dirname(folder);
  if (parent === folder)
    throw new Error('This installation of Triglot is incomplete: its package.json is missing.');
  return rootAbove(parent);
}

function versionOf(root: string): string {
  const description: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const known = typeof description === 'object' && description !== null && 'version' in description;
  return known ? String(description.version) : '0.0.0';
}
