import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installedRuntime } from '../start/desktop-runtime.ts';
import { fetchRuntime } from '../start/fetch-runtime.ts';
import { terminalNotices } from '../start/notices.ts';
import { makePackages, targetsOf } from './package.ts';

/** `npm run package`: makes what this machine can, says in a line each what it could not and why. */
const root = fileURLToPath(new URL('../../../..', import.meta.url));
const notices = terminalNotices(process.stderr);
const output = join(root, 'dist');

const program = installedRuntime(root) ?? (await fetched());
if (program === null) process.exitCode = 1;
else {
  const runtime = dirname(program);
  const targets = process.argv.length > 2 ? process.argv.slice(2) : targetsOf(process.platform);
  const made = await makePackages(root, { output, runtime, runtimeVersion: runtimeVersion() }, targets);
  for (const { target, files, failed } of made)
    notices.say(
      failed === null ? `${target}: ${files.join(', ') || output}` : `${target}: not made: ${failed}`,
    );
  if (made.every(({ failed }) => failed !== null)) process.exitCode = 1;
}

async function fetched(): Promise<string | null> {
  const why = await fetchRuntime(root, (bytes) =>
    notices.progress(`Fetching the desktop runtime: ${Math.round(bytes / 1e6)} MB`),
  );
  if (why !== null)
    notices.say(`No package can be made: the desktop runtime is not here and could not be fetched (${why}).`);
  return why === null ? installedRuntime(root) : null;
}

function runtimeVersion(): string {
  const description = readFileSync(join(root, 'node_modules', 'electron', 'package.json'), 'utf8');
  return (JSON.parse(description) as { version: string }).version;
}
