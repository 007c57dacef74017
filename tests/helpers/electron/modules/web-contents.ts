import { EventEmitter } from 'node:events';
import { toChromium, toProgram } from '../addresses.ts';
import type { CdpSession } from '../cdp.ts';
import { createCodec } from '../page/codec.ts';
import type { IpcMessage } from '../page/renderer-modules.ts';
import { pageScript, preloadScript, receiver, type WorldNames } from '../page/scripts.ts';
import { PreventableEvent } from './app.ts';
import { ipcMain } from './ipc-main.ts';
import { session } from './session.ts';

type OpenHandler = (details: { url: string; frameName: string }) => { action: 'allow' | 'deny' };

/** The page's top frame, as listeners see it in `senderFrame`. */
interface MainFrame {
  url: string;
  readonly parent: null;
}

const codec = createCodec(null);
const names: WorldNames = { world: 'preload', channel: 'between-worlds', binding: '__sendToMain' };

/** `webContents`: a Chromium page with its preload in a world of its own, wired to `ipcMain`. */
export class WebContents extends EventEmitter {
  readonly mainFrame: MainFrame = { url: '', parent: null };
  readonly session = session.defaultSession;
  #page: CdpSession | null = null;
  #frame = '';
  #context: number | null = null;
  #expected: string | null = null;
  #openHandler: OpenHandler = () => ({ action: 'allow' });
  #destroyed = false;
  readonly #preferences: object;

  /** @param preferences what the window was made with */
  constructor(preferences: object) {
    super();
    this.#preferences = preferences;
  }

  getLastWebPreferences = () => ({ ...this.#preferences });

  /** Takes over the page behind `page`: installs the preload and listens to what happens. */
  async attach(page: CdpSession, preload: string | undefined): Promise<void> {
    this.#page = page;
    page.on('Runtime.executionContextCreated', ({ context }) => this.#contextCreated(context as Context));
    page.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
      if (executionContextId === this.#context) this.#context = null;
    });
    page.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
      if (name === names.binding) void this.#take(String(payload), Number(executionContextId));
    });
    page.on('Page.frameNavigated', ({ frame }) => this.#navigated(frame as Frame));
    page.on('Page.loadEventFired', () => this.emit('did-finish-load'));
    page.on('Fetch.requestPaused', (paused) => void this.#requested(paused));
    const { frameTree } = (await page.send('Page.getFrameTree')) as { frameTree: { frame: Frame } };
    this.#frame = frameTree.frame.id;
    await page.send('Page.enable');
    if (preload !== undefined) {
      await page.send('Runtime.addBinding', { name: names.binding, executionContextName: names.world });
      await page.send('Page.addScriptToEvaluateOnNewDocument', { source: pageScript(names) });
      const source = preloadScript(preload, names);
      await page.send('Page.addScriptToEvaluateOnNewDocument', { source, worldName: names.world });
    }
    await page.send('Runtime.enable');
    await page.send('Fetch.enable', { patterns: [{ resourceType: 'Document', requestStage: 'Request' }] });
  }

  async load(address: string): Promise<void> {
    this.#expected = toChromium(address);
    const loaded = new Promise<void>((resolve) => this.once('did-finish-load', resolve));
    const { errorText } = await this.page.send('Page.navigate', { url: this.#expected });
    if (errorText !== undefined) throw new Error(`${errorText} loading '${address}'`);
    await loaded;
  }

  reload = () => {
    this.#expected = toChromium(this.mainFrame.url);
    void this.page.send('Page.reload');
  };
  getURL = () => this.mainFrame.url;
  isDestroyed = () => this.#destroyed;
  setWindowOpenHandler = (handler: OpenHandler) => {
    this.#openHandler = handler;
  };

  /** What the program decides about a window that the page wants to open. */
  mayOpen(address: string): boolean {
    return this.#openHandler({ url: toProgram(address), frameName: '' }).action === 'allow';
  }

  send(channel: string, ...args: unknown[]): void {
    if (this.#destroyed) throw new TypeError('Object has been destroyed');
    this.#post({ kind: 'event', channel, args });
  }

  /** Tells the page's world which path stands behind a file's name and size. */
  knowFiles(files: [string, string][]): void {
    this.#post({ kind: 'files', files });
  }

  destroyed(): void {
    this.#destroyed = true;
    this.emit('destroyed');
  }

  get page(): CdpSession {
    if (this.#page === null) throw new Error('The window has no page yet.');
    return this.#page;
  }

  #post(message: IpcMessage): void {
    if (this.#context === null || this.#destroyed) return;
    const expression = `${receiver}(${JSON.stringify(codec.encode(message))})`;
    this.page.send('Runtime.evaluate', { expression, contextId: this.#context }).catch(() => {});
  }

  async #take(payload: string, context: number): Promise<void> {
    const message = codec.decode(payload) as IpcMessage;
    const event = {
      sender: this,
      senderFrame: context === this.#context ? this.mainFrame : null,
      type: 'frame',
    };
    if (message.kind === 'send') ipcMain.emit(message.channel, event, ...message.args);
    if (message.kind !== 'invoke') return;
    const { id, channel, args } = message;
    try {
      this.#post({ kind: 'reply', id, ok: true, value: await ipcMain.answer(channel, event, args) });
    } catch (thrown) {
      this.#post({ kind: 'reply', id, ok: false, value: thrown });
    }
  }

  #contextCreated({ id, name, auxData }: Context): void {
    if (name === names.world && auxData.frameId === this.#frame) this.#context = id;
  }

  #navigated({ id, url, parentId }: Frame): void {
    if (parentId !== undefined || id !== this.#frame) return;
    this.mainFrame.url = toProgram(url);
    this.emit('did-navigate', new PreventableEvent(), this.mainFrame.url);
  }

  /** A document is asked for: if the page itself wants to go there, the program may object. */
  async #requested({ requestId, request, frameId }: Record<string, unknown>): Promise<void> {
    const { url } = request as { readonly url: string };
    const ours = url === this.#expected;
    if (frameId === this.#frame) {
      this.#expected = null;
      const event = Object.assign(new PreventableEvent(), { url: toProgram(url), isMainFrame: true });
      if (!ours) this.emit('will-navigate', event, event.url);
      if (event.defaultPrevented) {
        await this.page.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' });
        return;
      }
    }
    await this.page.send('Fetch.continueRequest', { requestId });
  }
}

interface Context {
  readonly id: number;
  readonly name: string;
  readonly auxData: { readonly frameId: string };
}
interface Frame {
  readonly id: string;
  readonly url: string;
  readonly parentId?: string;
}
