import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { installedBrowsers } from '../../../../../src/main/hosts/start/browsers.ts';
import { hasDisplay } from '../../../../../src/main/hosts/start/open-browser.ts';

const first = mkdtempSync(join(tmpdir(), 'triglot-path-'));
const second = mkdtempSync(join(tmpdir(), 'triglot-path-'));
afterAll(() => {
  for (const folder of [first, second]) rmSync(folder, { recursive: true });
});

describe('the browsers installed here', () => {
  it('are found on the PATH in order of preference, not in the order of its folders', () => {
    writeFileSync(join(first, 'chromium'), '', { mode: 0o755 });
    writeFileSync(join(second, 'google-chrome'), '', { mode: 0o755 });
    writeFileSync(join(second, 'microsoft-edge'), '', { mode: 0o644 });
    const found = installedBrowsers({ PATH: [first, '', second].join(delimiter) }, 'linux');
    expect(found.filter((path) => path.startsWith(tmpdir()))).toEqual([
      join(second, 'google-chrome'),
      join(first, 'chromium'),
    ]);
  });

  it('are none on a system nobody knows', () => {
    expect(installedBrowsers({ PATH: first }, 'aix')).toEqual([]);
  });
});

describe('a display', () => {
  it.runIf(process.platform === 'linux')('is there when X or Wayland says so', () => {
    expect(hasDisplay({})).toBe(false);
    expect(hasDisplay({ DISPLAY: '' })).toBe(false);
    expect(hasDisplay({ DISPLAY: ':0' })).toBe(true);
    expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' })).toBe(true);
  });
});
