import { EventEmitter } from 'node:events';
import { runtime } from '../runtime.ts';
import { app, PreventableEvent } from './app.ts';
import { session } from './session.ts';
import { WebContents } from './web-contents.ts';

interface Bounds {
  x: number;
  y: number;
  width: number;
  height: number;
}

interface Options extends Partial<Bounds> {
  webPreferences?: {
    preload?: string;
    contextIsolation?: boolean;
    sandbox?: boolean;
    nodeIntegration?: boolean;
  };
}

const open = new Set<BrowserWindow>();

/** `BrowserWindow`: a Chromium page of the size asked for. */
export class BrowserWindow extends EventEmitter {
  readonly webContents: WebContents;
  readonly #bounds: Bounds;
  readonly #attached: Promise<void>;
  #target = '';
  #state: 'normal' | 'maximized' | 'minimized' = 'normal';
  #visible = false;

  constructor({ x = 0, y = 0, width = 800, height = 600, webPreferences = {} }: Options = {}) {
    super();
    if (!app.isReady()) throw new Error('Cannot create BrowserWindow before app is ready');
    const { preload, contextIsolation = true, sandbox = true, nodeIntegration = false } = webPreferences;
    if (!contextIsolation || !sandbox || nodeIntegration) {
      throw new Error('The stand-in has isolated, sandboxed pages without Node only.');
    }
    this.webContents = new WebContents(webPreferences);
    this.#bounds = { x, y, width, height };
    this.#attached = this.#attach(preload);
    this.webContents.once('did-finish-load', () => this.emit('ready-to-show'));
    open.add(this);
  }

  static getAllWindows = (): BrowserWindow[] => [...open];

  async loadURL(address: string): Promise<void> {
    await this.#attached;
    await this.webContents.load(address);
  }

  show = () => {
    this.#visible = true;
    this.emit('show');
  };
  focused = true;
  focus = () => {
    this.focused = true;
    this.emit('focus');
  };
  blur = () => {
    this.focused = false;
    this.emit('blur');
  };
  isFocused = () => this.focused;
  isVisible = () => this.#visible;
  isDestroyed = () => !open.has(this);
  isMinimized = () => this.#state === 'minimized';
  isMaximized = () => this.#state === 'maximized';
  minimize = () => {
    this.#state = 'minimized';
  };
  maximize = () => {
    this.#state = 'maximized';
  };
  restore = () => {
    this.#state = 'normal';
  };
  getNormalBounds = () => ({ ...this.#bounds });
  getBounds = () => ({ ...this.#bounds });
  setBounds = (bounds: Partial<Bounds>) => void Object.assign(this.#bounds, bounds);

  close = (): void => {
    void this.tryToClose();
  };

  /** Closes the window unless a listener of `close` objects; tells whether it is closed. */
  async tryToClose(): Promise<boolean> {
    const event = new PreventableEvent();
    this.emit('close', event);
    if (event.defaultPrevented) return false;
    await this.#attached;
    const { cdp } = await runtime;
    await cdp.send('Target.closeTarget', { targetId: this.#target }).catch(() => {});
    this.#closed();
    return true;
  }

  async #attach(preload: string | undefined): Promise<void> {
    const { cdp } = await runtime;
    await session.defaultSession.settle();
    const { width, height } = this.#bounds;
    const created = await cdp.send('Target.createTarget', {
      url: 'about:blank',
      newWindow: true,
      width,
      height,
    });
    this.#target = String(created.targetId);
    cdp.on('Target.targetDestroyed', ({ targetId }) => {
      if (targetId === this.#target) this.#closed();
    });
    cdp.on('Target.targetCreated', ({ targetInfo }) => this.#openedByPage(targetInfo as TargetInfo));
    const params = { targetId: this.#target, flatten: true };
    const { sessionId } = await cdp.send('Target.attachToTarget', params);
    await this.webContents.attach(cdp.session(String(sessionId)), preload);
  }

  #openedByPage({ targetId, openerId, url }: TargetInfo): void {
    if (openerId !== this.#target || this.webContents.mayOpen(url)) return;
    void runtime.then(({ cdp }) => cdp.send('Target.closeTarget', { targetId })).catch(() => {});
  }

  #closed(): void {
    if (!open.delete(this)) return;
    this.webContents.destroyed();
    this.emit('closed');
    if (open.size > 0) return;
    if (app.listenerCount('window-all-closed') === 0) app.quit();
    else app.emit('window-all-closed');
  }
}

app.closeWindows = async () => {
  for (const window of [...open]) if (!(await window.tryToClose())) return false;
  return true;
};

interface TargetInfo {
  readonly targetId: string;
  readonly openerId?: string;
  readonly url: string;
}
