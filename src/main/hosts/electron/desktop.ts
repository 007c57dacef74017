import { join } from 'node:path';
import { app, type BrowserWindow, ipcMain, Notification, session, shell } from 'electron';
import { heardBy } from '../../../shared/api/answer.ts';
import type { TriglotEvent } from '../../../shared/api/events.ts';
import { serve } from '../../../shared/api/wire.ts';
import { everything } from '../../services/grants.ts';
import { createServices } from '../../services/index.ts';
import { channels } from '../../wire/channels.ts';
import { registerIpc } from '../../wire/ipc.ts';
import type { installedPlaces } from '../places.ts';
import { readyInWindow } from '../ready.ts';
import { pathsIn, type Wishes } from '../startup.ts';
import { ApplicationMenu } from './application-menu.ts';
import { fileDialogs } from './dialogs.ts';
import { announced } from './finished.ts';
import { followed } from './followed.ts';
import type { MenuWord } from './menu-words.ts';
import { OpenedFiles, readHandover } from './opened-files.ts';
import { serveBundle } from './protocol.ts';
import { isFromOwnPage, refusePermissions } from './security.ts';
import { openWindow, raise } from './window.ts';

export interface Desktop {
  readonly places: ReturnType<typeof installedPlaces>;
  /** The built preload script. */
  readonly preload: string;
  readonly wishes: Wishes;
}

/** Runs the workbench in its window, from the program's start to its end; one window, one set of services. */
export function runDesktop({ places, preload, wishes }: Desktop): void {
  let window: BrowserWindow | null = null;
  // There is one window, and whatever a window has done was done in it.
  const tell = (event: TriglotEvent) =>
    window?.webContents.send(channels.event, event.type === 'changed' ? heardBy(event, event.by) : event);
  const opened = new OpenedFiles((paths) => tell({ type: 'opened', paths }));
  opened.add(...wishes.files);

  const menu = new ApplicationMenu({
    choose: (command) => tell({ type: 'command', command }),
    open: (path) => tell({ type: 'opened', paths: [path] }),
    recent: () => handlers['projects.recent']({}, idle),
    forget: () => void handlers['projects.forget']({}, idle),
  });
  const dialogs = fileDialogs(
    () => window,
    () => menu.words,
  );
  const host = { host: 'desktop', startup: wishes.startup, grants: everything, dialogs } as const;
  const reveal = (path: string) => shell.showItemInFolder(path);
  const services = createServices({ ...places, ...host, reveal }, tell);
  const notify = (word: MenuWord) => {
    if (window === null || window.isFocused() || !Notification.isSupported()) return;
    const note = new Notification({ title: 'Triglot', body: menu.words[word] });
    note.on('click', () => window !== null && raise(window));
    note.show();
  };
  const handlers = announced(
    followed(services.handlers, {
      opened({ path }) {
        app.addRecentDocument(path);
        void menu.draw();
      },
      forgotten() {
        app.clearRecentDocuments();
        void menu.draw();
      },
      configured: (settings) => void menu.speak(settings),
    }),
    notify,
  );
  registerIpc(ipcMain, serve(handlers, tell), (event) => isFromOwnPage(event, window?.webContents));

  const show = () => {
    if (window !== null) return raise(window);
    window = openWindow({ preload, bounds: join(places.home, 'window.json') });
    window.webContents.on('did-navigate', () => opened.listening(false));
    window.webContents.on('did-finish-load', () => opened.listening(true));
    window.on('closed', () => {
      opened.listening(false);
      window = null;
    });
  };

  app.on('open-file', (event, path) => {
    event.preventDefault();
    opened.add(path);
    if (app.isReady()) show();
  });
  app.on('second-instance', (_event, _argv, _folder, handed) => {
    const { words, folder } = readHandover(handed);
    opened.add(...pathsIn(words, folder));
    show();
  });
  app.on('activate', show);
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  closeBeforeQuitting(() => services.close());

  void app.whenReady().then(async () => {
    refusePermissions(session.defaultSession);
    serveBundle(places.renderer);
    await menu.speak(await handlers['settings.get']({}, idle));
    show();
    window?.once('ready-to-show', () => console.log(readyInWindow));
  });
}

/** Nobody waits for these calls. */
const idle = { report: () => {}, cancelled: () => false, onCancel: () => {} };

/** Lets the program end only when `close` has put everything in its place. */
function closeBeforeQuitting(close: () => Promise<void>): void {
  let closed = false;
  app.on('will-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    void close().finally(() => {
      closed = true;
      app.quit();
    });
  });
}
