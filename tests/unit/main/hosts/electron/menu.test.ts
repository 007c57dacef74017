import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { commandItems, menuTemplate } from '../../../../../src/main/hosts/electron/menu.ts';
import { triglotKeys } from '../../../../../src/renderer/keys/key-table.ts';
import { commands } from '../../../../../src/renderer/keys/registry.ts';

const all = (items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
  items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? all(item.submenu) : [])]);

/** A menu's accelerator as the key table writes it: "CmdOrCtrl+Up" is "Mod+ArrowUp". */
const asChord = (accelerator: string) =>
  accelerator
    .replace('CmdOrCtrl', 'Mod')
    .replace(/\+(Up|Down)$/, '+Arrow$1')
    .replace(/\+([A-Z])$/, (_, letter: string) => `+${letter.toLowerCase()}`);

describe('the menu of the desktop window', () => {
  it('offers commands of the workbench only, each with the key that the page listens to', () => {
    const known = new Map(commands.map(({ id }) => [id as string, id]));
    for (const { command, key } of commandItems) {
      const id = known.get(command);
      expect(id, command).toBeDefined();
      if (key !== undefined && id !== undefined) expect(triglotKeys[id], command).toContain(asChord(key));
    }
  });

  it('shows keys and leaves them to the page', () => {
    const shown = all(menuTemplate(() => {}, 'linux')).filter(({ accelerator }) => accelerator !== undefined);
    expect(shown.length).toBeGreaterThan(10);
    expect(shown.filter(({ registerAccelerator }) => registerAccelerator !== false)).toEqual([]);
  });

  it('tells which command was chosen', () => {
    const chosen: string[] = [];
    const items = all(menuTemplate((command) => chosen.push(command), 'linux'));
    const join = items.find(({ id }) => id === 'segment.join');
    join?.click?.({} as Electron.MenuItem, undefined, {} as Electron.KeyboardEvent);
    expect(chosen).toEqual(['segment.join']);
  });

  it('has the program’s own menu in front on macOS, and quits from File elsewhere', () => {
    expect(menuTemplate(() => {}, 'darwin')[0]?.role).toBe('appMenu');
    const [file] = menuTemplate(() => {}, 'win32');
    expect(file && all([file]).some(({ role }) => role === 'quit')).toBe(true);
  });
});
