import { app } from './modules/app.ts';
import { BrowserWindow } from './modules/browser-window.ts';
import { dialog } from './modules/dialog.ts';
import { ipcMain } from './modules/ipc-main.ts';
import { Menu, MenuItem } from './modules/menu.ts';
import { Notification } from './modules/notification.ts';
import { protocol } from './modules/protocol.ts';
import { nativeTheme, screen } from './modules/screen.ts';
import { session } from './modules/session.ts';
import { shell } from './modules/shell.ts';
import { remoteControl } from './remote.ts';

/** The part of the `electron` module that the main process of Triglot uses; asking for more fails at once. */
const electron = {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  MenuItem,
  nativeTheme,
  Notification,
  protocol,
  screen,
  session,
  shell,
};

remoteControl(electron);

export {
  app,
  BrowserWindow,
  dialog,
  electron as default,
  electron as 'module.exports',
  ipcMain,
  Menu,
  MenuItem,
  Notification,
  nativeTheme,
  protocol,
  screen,
  session,
  shell,
};
