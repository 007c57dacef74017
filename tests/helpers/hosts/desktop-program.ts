import { _electron, chromium, type Page } from '@playwright/test';
import type * as Electron from 'electron';
import { installedRuntime } from '../../../src/main/hosts/start/desktop-runtime.ts';
import { builtMain, StandIn } from '../electron/launch.ts';
import { environmentFor, root } from './environment.ts';
import type { LaunchOptions } from './running-app.ts';

/** The built desktop program, on the real runtime or on the stand-in: the same to a test. */
export interface DesktopProgram {
  /** What it runs on, in words. */
  readonly runtime: string;
  readonly page: Page;
  /** Runs `act` in the main process; what goes in and out is cloned. */
  evaluate<Arg, Result>(
    act: (electron: typeof Electron, arg: Arg) => Result | Promise<Result>,
    arg: Arg,
  ): Promise<Result>;
  /** To be called before files with these paths are dropped or chosen in the page. */
  knowFiles(paths: readonly string[]): Promise<void>;
  quit(): Promise<void>;
  kill(): Promise<void>;
}

const runtime = installedRuntime(root);

/** The address of the page: `app://bundle/` on the real runtime, what stands for it on the stand-in. */
const homePage = /bundle.*\/index\.html$/;

/** What desktop tests run on here. */
export const desktopRuntime =
  runtime === null ? 'the stand-in for Electron, whose runtime is not installed' : `Electron at ${runtime}`;

/** Starts the built program `out/main/electron.js`, unchanged. */
export function startDesktop(options: LaunchOptions): Promise<DesktopProgram> {
  return runtime === null ? startOnStandIn(options) : startOnRuntime(runtime, options);
}

async function startOnStandIn({ home, words }: LaunchOptions): Promise<DesktopProgram> {
  const program = new StandIn({ main: builtMain, args: words, env: environmentFor(home), folder: root });
  try {
    const browser = await chromium.connectOverCDP(await program.endpoint());
    const [context] = browser.contexts();
    if (context === undefined) throw new Error('The browser has no context.');
    const page = context.pages()[0] ?? (await context.waitForEvent('page'));
    await page.waitForURL(homePage);
    return {
      runtime: desktopRuntime,
      page,
      evaluate: (act, arg) => program.evaluate(act, arg),
      knowFiles: (paths) => program.knowFiles(paths),
      async quit() {
        const code = await program.close();
        if (code !== 0) throw new Error(`The program ended with ${code}: ${program.said}`);
      },
      kill: () => program.kill(),
    };
  } catch (thrown) {
    await program.kill();
    throw thrown;
  }
}

async function startOnRuntime(
  executablePath: string,
  { home, words }: LaunchOptions,
): Promise<DesktopProgram> {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const env = Object.fromEntries(
    Object.entries(environmentFor(home)).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  const program = await _electron.launch({
    executablePath,
    args: [...asRoot, root, ...words],
    env,
    cwd: root,
  });
  return {
    runtime: desktopRuntime,
    page: await program.firstWindow(),
    evaluate: (act, arg) => program.evaluate(act as never, arg as never) as never,
    knowFiles: async () => {},
    quit: () => program.close(),
    async kill() {
      program.process().kill('SIGKILL');
    },
  };
}
