import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser, howToGetOne } from '../browser.ts';

export interface Chromium {
  /** WebSocket address of the browser's DevTools. */
  readonly endpoint: string;
  /** Leader of the browser's process group. */
  readonly pid: number;
  /** Ends the browser with all its processes; may be called twice. */
  kill(): void;
}

/**
 * Starts a browser without a window in which the names of `own` (host → loopback port) are all there is of the network.
 * Its profile lies in the program's home, which tests throw away.
 */
export function startChromium(own: Readonly<Record<string, number>>): Promise<Chromium> {
  const program = findBrowser();
  if (program === null) throw new Error(howToGetOne);
  const home = process.env.TRIGLOT_HOME ?? tmpdir();
  mkdirSync(home, { recursive: true });
  const profile = mkdtempSync(join(home, 'browser-'));
  const rules = Object.entries(own).map(([host, port]) => `MAP ${host}:80 127.0.0.1:${port}`);
  const browser = spawn(
    program,
    [
      '--headless',
      '--no-startup-window',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      `--host-resolver-rules=${[...rules, 'MAP * ~NOTFOUND'].join(', ')}`,
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-popup-blocking',
      '--disable-gpu',
      '--force-color-profile=srgb',
      '--window-size=1360,860',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
    { stdio: ['ignore', 'ignore', 'pipe'], detached: process.platform !== 'win32' },
  );
  const pid = browser.pid ?? 0;
  const kill = () => endBrowser(pid);
  process.on('exit', kill);
  return new Promise((resolve, reject) => {
    let said = '';
    browser.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const endpoint = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (endpoint !== undefined) resolve({ endpoint, pid, kill });
    });
    browser.on('exit', (code) =>
      reject(new Error(`${program} ended at once (${code}): ${said.slice(-400)}`)),
    );
  });
}

/** Ends the browser whose process group `pid` leads. */
export function endBrowser(pid: number): void {
  if (pid === 0) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
