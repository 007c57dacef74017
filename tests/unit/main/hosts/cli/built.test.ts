import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { builtCommand } from '../../../../../src/main/hosts/cli/built.ts';
import { stampBuild } from '../../../../../src/main/hosts/start/stamp.ts';
import { scratchFolders } from '../../../../helpers/main/scratch.ts';

const scratch = scratchFolders();
const source = 'src/main/hosts/cli/main.ts';

/** A checkout whose sources are a minute older than its build. */
function checkout(): string {
  const root = scratch();
  const put = (name: string) => {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), '');
  };
  const built = ['electron.js', 'cli.js', 'worker.js'].map((name) => `out/main/${name}`);
  for (const name of [...built, 'out/preload/preload.cjs', 'out/renderer/index.html']) put(name);
  for (const name of [source, 'resources/languages/en.json', 'package.json']) put(name);
  const before = new Date(Date.now() - 60_000);
  for (const name of ['src', 'src/main', 'src/main/hosts', 'src/main/hosts/cli', source, 'resources'])
    utimesSync(join(root, name), before, before);
  for (const name of ['resources/languages', 'resources/languages/en.json', 'package.json'])
    utimesSync(join(root, name), before, before);
  stampBuild(root, new Date());
  return root;
}

const asked = (root: string, from = source) => builtCommand(pathToFileURL(join(root, from)).href);

it('the command runs as it was built while nothing is newer', () => {
  const root = checkout();
  expect(asked(root)).toBe(pathToFileURL(join(root, 'out/main/cli.js')).href);
});

it('the command runs from its sources once one was changed, and where nothing was built', () => {
  const root = checkout();
  const later = new Date(Date.now() + 60_000);
  utimesSync(join(root, 'resources/languages/en.json'), later, later);
  expect(asked(root)).toBeNull();
  expect(asked(scratch())).toBeNull();
});

it('the built command looks for no other', () => {
  expect(asked(checkout(), 'out/main/cli.js')).toBeNull();
});
