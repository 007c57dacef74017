import { spawn } from 'node:child_process';
import { installedBrowsers } from './browsers.ts';

/** A browser that is still there after so many milliseconds has opened; one that falls has fallen by then. */
const patience = 1500;

/**
 * Opens `address` in an installed browser: one of the Chromium family as a window of its own, else the default browser.
 * @returns false when none of them would open
 */
export async function openBrowser(address: string): Promise<boolean> {
  for (const program of installedBrowsers()) {
    if (await opens(program, [`--app=${address}`])) return true;
  }
  const usual = defaultBrowser(address);
  return usual !== null && (await opens(...usual));
}

/** The command by which this system opens an address in the default browser; null where nobody would see it. */
function defaultBrowser(address: string): [string, string[]] | null {
  if (process.platform === 'darwin') return ['open', [address]];
  if (process.platform === 'win32') return ['rundll32', ['url.dll,FileProtocolHandler', address]];
  return hasDisplay() ? ['xdg-open', [address]] : null;
}

/** False on a system where windows need a display and none is set. */
export function hasDisplay(environment: NodeJS.ProcessEnv = process.env): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(environment.DISPLAY || environment.WAYLAND_DISPLAY);
}

function opens(program: string, args: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: 'ignore', detached: true });
    child.unref();
    const timer = setTimeout(() => resolve(true), patience);
    const settle = (opened: boolean) => {
      clearTimeout(timer);
      resolve(opened);
    };
    child.on('error', () => settle(false));
    child.on('exit', (code) => settle(code === 0));
  });
}
