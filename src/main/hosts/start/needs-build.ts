import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { stampOf } from './stamp.ts';

/** What a build is made of, and what it must have made. */
const sources = ['src', 'resources', 'electron.vite.config.ts', 'package.json', 'package-lock.json'];
const products = [
  'main/electron.js',
  'main/cli.js',
  'main/worker.js',
  'preload/preload.cjs',
  'renderer/index.html',
];

/** True when something is newer than the last whole build of the checkout in `root`, or that build is not all there. */
export function needsBuild(root: string): boolean {
  const stamp = stampOf(root);
  if (!existsSync(stamp) || products.some((product) => !existsSync(join(root, 'out', product)))) return true;
  const built = statSync(stamp).mtimeMs;
  return sources.some((source) => newestIn(join(root, source)) > built);
}

/** The latest change of a file, or of a folder or anything in it, in milliseconds; 0 for what is not there. */
function newestIn(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}
