import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { installedBrowsers } from '../../src/main/hosts/start/browsers.ts';

/** What to tell a person on whose machine no browser was found. */
export const howToGetOne =
  'No Chromium-family browser was found: install one (Debian: apt-get install -y chromium), or name one in TRIGLOT_BROWSER.';

/** The browser tests run in, as a path: the one named in TRIGLOT_BROWSER, else an installed one; null when there is none. */
export function findBrowser(): string | null {
  const named = process.env.TRIGLOT_BROWSER;
  if (named !== undefined && existsSync(named)) return named;
  const installed = installedBrowsers();
  return installed.find((path) => path.endsWith('chromium')) ?? installed[0] ?? null;
}

/** As `findBrowser`, but installs one where that is possible without asking (root on Debian), and says in one line how to get one otherwise. */
export function ensureBrowser(): string | null {
  const found = findBrowser();
  if (found !== null) return found;
  if (mayInstall()) {
    console.log('No browser was found; installing Chromium …');
    install();
  }
  const installed = findBrowser();
  if (installed === null) console.error(howToGetOne);
  return installed;
}

function mayInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
}

function install(): void {
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'] as ('ignore' | 'inherit')[],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options);
}
