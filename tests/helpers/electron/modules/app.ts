import { EventEmitter } from 'node:events';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { runtime } from '../runtime.ts';

/** An event whose default can be prevented, as Electron hands to listeners. */
export class PreventableEvent {
  defaultPrevented = false;
  preventDefault = () => {
    this.defaultPrevented = true;
  };
}

/** `app`: the life of the program from start to end. */
export class App extends EventEmitter {
  readonly isPackaged = false;
  readonly name = 'triglot';
  readonly #paths = new Map<string, string>([['userData', join(tmpdir(), 'triglot-stand-in')]]);
  readonly #ready: Promise<void>;
  #isReady = false;
  /** Closes all windows; false when one of them would not. */
  closeWindows: () => Promise<boolean> = async () => true;

  constructor() {
    super();
    this.#ready = runtime.then(() => {
      this.#isReady = true;
      this.emit('ready', new PreventableEvent(), {});
    });
  }

  whenReady = () => this.#ready;
  isReady = () => this.#isReady;
  enableSandbox = () => this.#onlyBeforeReady('app.enableSandbox()');
  requestSingleInstanceLock = () => true;
  getAppPath = () => rootAbove(resolve(process.argv[1] ?? '.'));
  setPath(name: string, path: string): void {
    if (!existsSync(path)) throw new Error(`Failed to set path: ${path} does not exist`);
    this.#paths.set(name, path);
  }
  readonly recentDocuments: string[] = [];
  addRecentDocument = (path: string): void => void this.recentDocuments.unshift(path);
  clearRecentDocuments = (): void => void this.recentDocuments.splice(0);
  getPreferredSystemLanguages = () => ['en-GB'];
  getPath(name: string): string {
    const path = this.#paths.get(name);
    if (path === undefined) throw new Error(`The stand-in has no path for "${name}".`);
    return path;
  }

  quit = (): void => {
    void this.#end();
  };
  exit = (code = 0): void => process.exit(code);

  async #end(): Promise<void> {
    const before = new PreventableEvent();
    this.emit('before-quit', before);
    if (before.defaultPrevented || !(await this.closeWindows())) return;
    const will = new PreventableEvent();
    this.emit('will-quit', will);
    if (will.defaultPrevented) return;
    this.emit('quit', new PreventableEvent(), 0);
    process.exit(0);
  }

  #onlyBeforeReady(what: string): void {
    if (this.#isReady) throw new Error(`${what} can only be called before the app is ready.`);
  }
}

function rootAbove(path: string): string {
  const folder = dirname(path);
  return existsSync(join(folder, 'package.json')) || folder === path ? folder : rootAbove(folder);
}

export const app = new App();

// The real runtime quits in peace when it is asked to by a signal.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, app.quit);
