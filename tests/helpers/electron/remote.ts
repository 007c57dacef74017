import { runInThisContext } from 'node:vm';
import { BrowserWindow } from './modules/browser-window.ts';
import { runtime } from './runtime.ts';

/** What a test asks of the program's main process. */
export type Question =
  | { readonly id: number; readonly ask: 'browser' }
  | { readonly id: number; readonly ask: 'know'; readonly files: [string, string][] }
  | { readonly id: number; readonly ask: 'evaluate'; readonly code: string; readonly arg: unknown };

export type Answer =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly error: string };

/**
 * Lets the test that started this process run functions in it with `electron` as their first argument, as Playwright does
 * with the real runtime. The browser goes when the test goes, and when the program falls.
 */
export function remoteControl(electron: object): void {
  if (process.send === undefined) return;
  process.on('message', (question: Question) => {
    answer(question, electron).then(
      (value) => reply({ id: question.id, ok: true, value }),
      (thrown) =>
        reply({
          id: question.id,
          ok: false,
          error: thrown instanceof Error ? (thrown.stack ?? '') : String(thrown),
        }),
    );
  });
  process.on('disconnect', () => process.exit(1));
  process.on('uncaughtException', (thrown) => {
    console.error(thrown);
    process.exit(1);
  });
}

async function answer(question: Question, electron: object): Promise<unknown> {
  if (question.ask === 'browser') {
    const { endpoint, pid } = (await runtime).chromium;
    return { endpoint, pid };
  }
  if (question.ask === 'know') {
    for (const { webContents } of BrowserWindow.getAllWindows()) webContents.knowFiles(question.files);
    return null;
  }
  const run = runInThisContext(`(${question.code})`) as (electron: object, arg: unknown) => unknown;
  return run(electron, question.arg);
}

function reply(message: Answer): void {
  process.send?.(message);
}
