import { spawn } from 'node:child_process';
import { readyInWindow } from '../ready.ts';

/** A desktop window that is open, or was taken over by one that already was. */
export interface OpenWindow {
  /** Resolves with the exit code when the program has ended. */
  readonly ended: Promise<number>;
}

/** So long may the window take to show itself, in milliseconds. */
const patience = 60_000;
/** So long may it take to react to a signal, in milliseconds. */
const deafness = 500;

/**
 * Runs the built program on the desktop runtime `program` and waits for its window.
 * @param root the checkout
 * @param words what to open; the program itself reads them
 * @param folder where the person stands
 * @returns the window, or in a few words why there is none
 */
export function openDesktopWindow(
  program: string,
  root: string,
  words: readonly string[],
  folder: string,
): Promise<OpenWindow | string> {
  const child = spawn(program, [root, ...words], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint = (complaint + text).slice(-4000);
  });
  const ended = new Promise<number>((resolve) => {
    child.on('error', (failed) => {
      complaint = failed.message;
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    // A terminal tells the window's program as well; it is told again only when it does not seem to have heard.
    process.on(signal, () => setTimeout(() => child.kill('SIGTERM'), deafness).unref());
  }

  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      resolve('it did not show itself within a minute');
    }, patience);
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
      if (!out.includes(readyInWindow)) return;
      clearTimeout(timer);
      resolve({ ended });
    });
    void ended.then((code) => {
      clearTimeout(timer);
      // It ends at once and in peace when a window that is already open has taken what was asked for.
      resolve(code === 0 ? { ended } : reasonIn(complaint, code));
    });
  });
}

function reasonIn(complaint: string, code: number): string {
  const line = complaint.split('\n').find((text) => text.trim() !== '') ?? '';
  const words = line.replace(/^\[[^\]]*\]\s*/, '').trim();
  return words === '' ? `it ended with code ${code}` : words;
}
