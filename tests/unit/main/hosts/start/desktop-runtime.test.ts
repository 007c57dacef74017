import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { installedRuntime } from '../../../../../src/main/hosts/start/desktop-runtime.ts';
import { fetchRuntime } from '../../../../../src/main/hosts/start/fetch-runtime.ts';

let root = '';
let folder = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'triglot-checkout-'));
  folder = join(root, 'node_modules', 'electron');
  mkdirSync(join(folder, 'dist'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

describe('the desktop runtime', () => {
  it('is not there when only its package is', () => {
    expect(installedRuntime(root, {})).toBeNull();
  });

  it('is not there when the package says where it is and it is not', () => {
    writeFileSync(join(folder, 'path.txt'), 'electron');
    expect(installedRuntime(root, {})).toBeNull();
  });

  it('is found where the package says', () => {
    writeFileSync(join(folder, 'path.txt'), 'electron');
    writeFileSync(join(folder, 'dist', 'electron'), '');
    expect(installedRuntime(root, {})).toBe(join(folder, 'dist', 'electron'));
  });

  it('may be elsewhere', () => {
    writeFileSync(join(root, 'electron'), '');
    expect(installedRuntime(root, { ELECTRON_OVERRIDE_DIST_PATH: root })).toBe(join(root, 'electron'));
  });
});

describe('fetching the desktop runtime', () => {
  const install = (code: string) => writeFileSync(join(folder, 'install.js'), code);
  const limits = { stalled: 20, whole: 60 };
  const quiet = () => {};

  it('succeeds when the install script does', async () => {
    install(`require('fs').writeFileSync(require('path').join(__dirname, 'path.txt'), 'electron')`);
    expect(await fetchRuntime(root, quiet, limits)).toBeNull();
  });

  it('shows how much has arrived', async () => {
    install(`
      const { writeFileSync, mkdirSync } = require('fs');
      mkdirSync(process.env.TMPDIR + '/part');
      writeFileSync(process.env.TMPDIR + '/part/runtime.zip', Buffer.alloc(3_000_000));
      setTimeout(() => {}, 900);
    `);
    const seen: number[] = [];
    expect(await fetchRuntime(root, (bytes) => seen.push(bytes), limits)).toBeNull();
    expect(seen).toEqual([3_000_000]);
  });

  it('says in few words that there is no connection', async () => {
    install(`console.error(new TypeError('fetch failed').stack); process.exit(1)`);
    expect(await fetchRuntime(root, quiet, limits)).toBe('its server was not reached');
    install(
      `console.error('Error: getaddrinfo ENOTFOUND example.org\\n    at x (y.js:1:1)'); process.exit(1)`,
    );
    expect(await fetchRuntime(root, quiet, limits)).toBe('its server was not reached: ENOTFOUND');
  });

  it('gives the script’s own first words for anything else', async () => {
    install(`throw new Error('Electron builds are not available on platform: plan9')`);
    expect(await fetchRuntime(root, quiet, limits)).toBe(
      'Electron builds are not available on platform: plan9',
    );
  });

  it('gives up when nothing comes', async () => {
    install(`setInterval(() => {}, 1000)`);
    const hasty = { stalled: 1, whole: 60 };
    expect(await fetchRuntime(root, quiet, hasty)).toBe('no answer for 1 seconds');
  });
});
