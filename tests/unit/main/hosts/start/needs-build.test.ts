import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { needsBuild } from '../../../../../src/main/hosts/start/needs-build.ts';

let root = '';
const past = new Date('2026-01-01T00:00:00Z');
const built = new Date('2026-01-02T00:00:00Z');
const later = new Date('2026-01-03T00:00:00Z');

/** A file in the checkout, changed at `at`; its folders were last changed long ago. */
function put(path: string, at: Date): void {
  const full = join(root, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, '');
  utimesSync(full, at, at);
  for (let folder = dirname(full); folder.startsWith(root); folder = dirname(folder)) {
    utimesSync(folder, past, past);
  }
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'triglot-checkout-'));
  put('src/shared/deep/a.ts', past);
  put('package.json', past);
});
afterEach(() => rmSync(root, { recursive: true }));

function wholeBuild(): void {
  for (const product of [
    'main/electron.js',
    'main/cli.js',
    'main/worker.js',
    'preload/preload.cjs',
    'renderer/index.html',
  ]) {
    put(`out/${product}`, built);
  }
  put('out/.built', built);
}

describe('whether a build is needed', () => {
  it('after a fresh clone it is', () => {
    expect(needsBuild(root)).toBe(true);
  });

  it('after a whole build it is not', () => {
    wholeBuild();
    expect(needsBuild(root)).toBe(false);
  });

  it.each(['src/shared/deep/a.ts', 'resources/new/rules.json', 'package-lock.json'])(
    'when %s changed later it is',
    (path) => {
      wholeBuild();
      put(path, later);
      expect(needsBuild(root)).toBe(true);
    },
  );

  it('when a source was deleted it is', () => {
    wholeBuild();
    rmSync(join(root, 'src/shared/deep/a.ts'));
    expect(needsBuild(root)).toBe(true);
  });

  it('when a part of the last build is missing it is', () => {
    wholeBuild();
    rmSync(join(root, 'out/renderer/index.html'));
    expect(needsBuild(root)).toBe(true);
  });

  it('when a build was broken off, and left its parts but no stamp, it is', () => {
    wholeBuild();
    rmSync(join(root, 'out/.built'));
    expect(needsBuild(root)).toBe(true);
  });
});
