import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { needsBuild } from '../start/needs-build.ts';

/**
 * The address of the built command, when `moduleUrl` is the command's source and nothing of the checkout is newer than its
 * last whole build; null otherwise. A build is some twenty files, the sources are hundreds: loading them takes longer than
 * small work does.
 */
export function builtCommand(moduleUrl: string): string | null {
  if (!moduleUrl.endsWith('.ts')) return null;
  const root = fileURLToPath(new URL('../../../..', moduleUrl));
  return needsBuild(root) ? null : pathToFileURL(join(root, 'out', 'main', 'cli.js')).href;
}
