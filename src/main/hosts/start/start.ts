import { installedPlaces } from '../places.ts';
import { readyInWindow } from '../ready.ts';
import { standingFolder } from '../standing.ts';
import { webPlaces } from '../web/options.ts';
import { runWeb } from '../web/run.ts';
import { build } from './build.ts';
import type { StartWishes } from './command-line.ts';
import { installedRuntime } from './desktop-runtime.ts';
import { openDesktopWindow } from './desktop-window.ts';
import { fetchRuntime } from './fetch-runtime.ts';
import { needsBuild } from './needs-build.ts';
import type { Notices } from './notices.ts';
import { hasDisplay, openBrowser } from './open-browser.ts';

/**
 * Builds what is not built, then opens the workbench: in a desktop window where that can be had, else in the browser.
 * @param root the checkout
 * @returns the exit code, when the window was closed or nothing could be opened; null when the local host goes on
 */
export async function start(root: string, wishes: StartWishes, notices: Notices): Promise<number | null> {
  if (needsBuild(root)) {
    notices.say('Building Triglot …');
    const failure = await build(root);
    if (failure !== null) {
      notices.say(`${failure}\nTriglot could not be built; the lines above say why.`);
      return 1;
    }
  }
  if (!wishes.web) {
    const code = await startInWindow(root, wishes, notices);
    if (code !== null) return code;
  }
  await startInBrowser(wishes, notices);
  return null;
}

/** The program's exit code once its window is closed; null when there could be no window, which is said. */
async function startInWindow(root: string, { words }: StartWishes, notices: Notices): Promise<number | null> {
  const instead = 'opening the same workbench in your browser.';
  const program = installedRuntime(root) ?? (await fetchedRuntime(root, notices, instead));
  if (program === null) return null;
  const asked = words.length === 0 ? ['--sample'] : words;
  const window = await openDesktopWindow(program, root, asked, standingFolder());
  if (typeof window === 'string') {
    notices.say(`The desktop window could not be opened (${window}); ${instead}`);
    return null;
  }
  process.stdout.write(`${readyInWindow}\n`);
  return window.ended;
}

async function fetchedRuntime(root: string, notices: Notices, instead: string): Promise<string | null> {
  if (!hasDisplay()) {
    notices.say(`The desktop runtime is not installed, and there is no display for a window; ${instead}`);
    return null;
  }
  notices.say('Fetching the desktop runtime, once (about 120 MB) …');
  const failure = await fetchRuntime(root, (bytes) => notices.progress(`${Math.round(bytes / 1e6)} MB`));
  const program = failure === null ? installedRuntime(root) : null;
  if (program !== null) return program;
  const why = failure ?? 'its install script left nothing behind';
  notices.say(`The desktop runtime is not installed and could not be fetched (${why}); ${instead}`);
  return null;
}

async function startInBrowser({ words, port, open }: StartWishes, notices: Notices): Promise<void> {
  const asked = { words, port, behind: null, sample: words.length === 0 };
  const places = webPlaces(installedPlaces(import.meta.url), asked, standingFolder());
  const { url } = await runWeb(places, asked);
  if (open && !(await openBrowser(url))) {
    notices.say('No browser could be opened from here: open the address above in one. Ctrl+C ends Triglot.');
  }
}
