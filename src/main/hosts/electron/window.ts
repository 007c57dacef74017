import { BrowserWindow, nativeTheme, screen } from 'electron';
import { homePage } from './addresses.ts';
import { confine, lockedDown } from './security.ts';
import { keepBounds, placeWindow, type Rectangle, readBounds, smallest } from './window-bounds.ts';

export interface WindowPlaces {
  /** The built preload script. */
  readonly preload: string;
  /** Where the window's place on the screen is kept between runs. */
  readonly bounds: string;
}

/** The grounds of the light and the dark theme, shown until the page is there. */
const paper = { light: '#fbfaf7', dark: '#14161a' };

/** Opens the workbench's window; it shows itself once the page has something to show. */
export function openWindow({ preload, bounds }: WindowPlaces): BrowserWindow {
  const areas = workAreas();
  const { maximized, ...place } = placeWindow(readBounds(bounds, areas), areas);
  const window = new BrowserWindow({
    ...place,
    minWidth: smallest.width,
    minHeight: smallest.height,
    title: 'Triglot',
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? paper.dark : paper.light,
    webPreferences: { ...lockedDown, preload },
  });
  confine(window.webContents);
  window.once('ready-to-show', () => {
    if (maximized) window.maximize();
    window.show();
  });
  window.on('close', () => {
    keepBounds(bounds, workAreas(), { ...window.getNormalBounds(), maximized: window.isMaximized() });
  });
  void window.loadURL(homePage);
  return window;
}

/** What the screens leave to windows, the main one first. */
function workAreas(): readonly Rectangle[] {
  return [screen.getPrimaryDisplay(), ...screen.getAllDisplays()].map(({ workArea }) => workArea);
}

/** Brings `window` to the front, out of the taskbar if need be. */
export function raise(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
