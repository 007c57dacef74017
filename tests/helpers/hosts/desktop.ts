import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Complaints } from './complaints.ts';
import { type DesktopProgram, startDesktop } from './desktop-program.ts';
import { dropFiles } from './file-drop.ts';
import type { LaunchOptions, RunningApp } from './running-app.ts';

/** The desktop program with what only it has. */
export interface DesktopApp extends RunningApp {
  readonly program: DesktopProgram;
  /** Chooses the menu item of the command `id`. */
  chooseFromMenu(id: string): Promise<void>;
}

export async function launchDesktop(options: LaunchOptions, complaints: Complaints): Promise<DesktopApp> {
  const program = await startDesktop(options);
  const { page } = program;
  complaints.listenTo(page);
  return {
    kind: 'desktop',
    page,
    program,
    async choose(press, paths) {
      await program.evaluate(answerOpenDialog, [...paths]);
      await press();
    },
    async drop(selector, paths) {
      await program.knowFiles(paths);
      await dropFiles(page, selector, paths);
    },
    async save(press) {
      const path = join(options.home, `saved-${Date.now()}`);
      await program.evaluate(answerSaveDialog, path);
      await press();
      const suggested = await program.evaluate(suggestedName, null);
      const content = await patiently(() => readFile(path, 'utf8'));
      return { name: basename(suggested), content };
    },
    async chooseFromMenu(id) {
      await program.evaluate(({ Menu }, item) => {
        const found = Menu.getApplicationMenu()?.getMenuItemById(item);
        if (!found) throw new Error(`The menu has no item "${item}".`);
        found.click();
      }, id);
    },
    quit: () => program.quit(),
    kill: () => program.kill(),
  };
}

type Electron = typeof import('electron');

/** Runs in the main process: the next open dialog is answered with `paths`; none means that the user thought better of it. */
function answerOpenDialog({ dialog }: Electron, paths: string[]): void {
  const before = dialog.showOpenDialog;
  dialog.showOpenDialog = async () => {
    dialog.showOpenDialog = before;
    return { canceled: paths.length === 0, filePaths: paths };
  };
}

/** Runs in the main process: the next save dialog is answered with `path`, and what it suggested is kept. */
function answerSaveDialog({ dialog }: Electron, path: string): void {
  const before = dialog.showSaveDialog;
  Object.assign(dialog, {
    async showSaveDialog(...args: { defaultPath?: string }[]) {
      Object.assign(dialog, { showSaveDialog: before, suggested: args.at(-1)?.defaultPath });
      return { canceled: false, filePath: path };
    },
  });
}

/** Runs in the main process: waits until the save dialog was asked for, and gives the name it suggested. */
async function suggestedName({ dialog }: Electron): Promise<string> {
  for (let tries = 0; tries < 500; tries += 1) {
    if ('suggested' in dialog) return String(dialog.suggested);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('No save dialog was asked for.');
}

/** What `act` gives once it does, tried for ten seconds. */
async function patiently<Result>(act: () => Promise<Result>): Promise<Result> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await act();
    } catch (thrown) {
      if (tries === 500) throw thrown;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}
