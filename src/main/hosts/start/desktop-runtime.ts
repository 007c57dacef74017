import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The program of the desktop runtime, or null when it is not installed. Looks at files only: asking the package itself
 * would make it download.
 * @param root the checkout
 * @param environment the process environment; `ELECTRON_OVERRIDE_DIST_PATH` names a runtime elsewhere, as for the package itself
 */
export function installedRuntime(root: string, environment: NodeJS.ProcessEnv = process.env): string | null {
  const folder = join(root, 'node_modules', 'electron');
  const name = textOf(join(folder, 'path.txt'));
  const elsewhere = environment.ELECTRON_OVERRIDE_DIST_PATH;
  if (elsewhere !== undefined && elsewhere !== '') return existing(join(elsewhere, name ?? 'electron'));
  return name === null ? null : existing(join(folder, 'dist', name));
}

function existing(path: string): string | null {
  return existsSync(path) ? path : null;
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    return null;
  }
}
