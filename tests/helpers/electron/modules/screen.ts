import { EventEmitter } from 'node:events';

const display = { id: 1, scaleFactor: 1, workArea: { x: 0, y: 0, width: 1600, height: 1000 } };

/** `screen`: one display of fixed size. */
export const screen = {
  getPrimaryDisplay: () => display,
  getAllDisplays: () => [display],
};

/** `nativeTheme`: a light one. */
export const nativeTheme = Object.assign(new EventEmitter(), { shouldUseDarkColors: false });
