import { homeOrigin } from '../addresses.ts';
import { runtime } from '../runtime.ts';

type RequestHandler = (
  contents: unknown,
  permission: string,
  answer: (granted: boolean) => void,
  details: { requestingUrl: string; isMainFrame: boolean },
) => void;
type CheckHandler = (contents: unknown, permission: string, origin: string, details: object) => boolean;

/** Permissions by the name Electron gives them and the descriptor Chromium knows them by. */
const permissions: Readonly<Record<string, object>> = {
  geolocation: { name: 'geolocation' },
  notifications: { name: 'notifications' },
  midi: { name: 'midi' },
  media: { name: 'camera' },
  'media ': { name: 'microphone' },
  'clipboard-read': { name: 'clipboard-read' },
  'clipboard-sanitized-write': { name: 'clipboard-write' },
  'window-management': { name: 'window-management' },
};

/** `session`: what pages may ask for. Without handlers everything is granted, as in Electron. */
export class Session {
  #request: RequestHandler | null = null;
  #check: CheckHandler | null = null;

  setPermissionRequestHandler(handler: RequestHandler | null): void {
    this.#request = handler;
  }
  setPermissionCheckHandler(handler: CheckHandler | null): void {
    this.#check = handler;
  }
  setDevicePermissionHandler(_: unknown): void {}

  /** Puts into effect what the program has decided; before a window shows its first page. */
  async settle(): Promise<void> {
    const { cdp } = await runtime;
    for (const [name, permission] of Object.entries(permissions)) {
      const setting = (await this.#allows(name.trim())) ? 'granted' : 'denied';
      await cdp.send('Browser.setPermission', { permission, setting });
    }
  }

  async #allows(permission: string): Promise<boolean> {
    const checked = this.#check?.(null, permission, homeOrigin, {}) ?? true;
    const handler = this.#request;
    if (handler === null) return checked;
    const details = { requestingUrl: `${homeOrigin}/index.html`, isMainFrame: true };
    const requested = await new Promise<boolean>((resolve) => handler(null, permission, resolve, details));
    return checked && requested;
  }
}

export const session = { defaultSession: new Session() };
