import type { IpcMainEvent, IpcMainInvokeEvent, Session, WebContents, WebPreferences } from 'electron';
import { isOwnAddress } from './addresses.ts';

/** What a page of ours gets: nothing of Node, its own world beside the preload's, no dictionary fetched from outside. */
export const lockedDown = {
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInSubFrames: false,
  nodeIntegrationInWorker: false,
  webSecurity: true,
  webviewTag: false,
  navigateOnDragDrop: false,
  spellcheck: false,
} satisfies WebPreferences;

/** True when an IPC message comes from the page itself: the top frame of `own`, showing our own address. */
export function isFromOwnPage(
  event: IpcMainEvent | IpcMainInvokeEvent,
  own: WebContents | undefined,
): boolean {
  const { sender, senderFrame } = event;
  if (sender !== own || senderFrame === null) return false;
  return senderFrame === own.mainFrame && isOwnAddress(senderFrame.url);
}

/** Keeps every page of the program where it is: no other address, no second window, no embedded one. */
export function confine(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.on('will-navigate', (event) => {
    if (!isOwnAddress(event.url)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => {
    if (!isOwnAddress(event.url)) event.preventDefault();
  });
}

/** Copying by a button is all a page may ask for; camera, place, notifications, devices and the rest are refused. */
const granted: ReadonlySet<string> = new Set(['clipboard-sanitized-write']);

/** Answers every wish for a permission, whoever in `session` asks. */
export function refusePermissions(session: Session): void {
  const may = (permission: string, address: string) => granted.has(permission) && isOwnAddress(address);
  session.setPermissionRequestHandler((_, permission, answer, details) =>
    answer(may(permission, details.requestingUrl)),
  );
  session.setPermissionCheckHandler((_, permission, origin) => may(permission, origin));
  session.setDevicePermissionHandler(() => false);
}
