import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { commandItems, menuTemplate } from '../../../../../src/main/hosts/electron/menu.ts';
import { menuWords } from '../../../../../src/main/hosts/electron/menu-words.ts';
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

const parts = {
  words: menuWords.en,
  platform: 'linux' as NodeJS.Platform,
  recent: [],
  choose: () => {},
  open: () => {},
  forget: () => {},
};

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
    const shown = all(menuTemplate(parts)).filter(({ accelerator }) => accelerator !== undefined);
    expect(shown.length).toBeGreaterThan(10);
    expect(shown.filter(({ registerAccelerator }) => registerAccelerator !== false)).toEqual([]);
  });

  it('tells which command was chosen', () => {
    const chosen: string[] = [];
    const items = all(menuTemplate({ ...parts, choose: (command) => chosen.push(command) }));
    const join = items.find(({ id }) => id === 'segment.join');
    join?.click?.({} as Electron.MenuItem, undefined, {} as Electron.KeyboardEvent);
    expect(chosen).toEqual(['segment.join']);
  });

  it('has the program’s own menu in front on macOS, and quits from File elsewhere', () => {
    expect(menuTemplate({ ...parts, platform: 'darwin' })[0]?.role).toBe('appMenu');
    const [file] = menuTemplate({ ...parts, platform: 'win32' });
    expect(file && all([file]).some(({ role }) => role === 'quit')).toBe(true);
  });

  it('speaks the languages of the interface, the system’s own items too', () => {
    const labels = (words: typeof parts.words) =>
      all(menuTemplate({ ...parts, words }))
        .map(({ label }) => label)
        .filter((label) => label !== undefined);
    const [english, french, chinese] = [menuWords.en, menuWords.fr, menuWords['zh-Hans']].map(labels);
    const same = french?.filter((label, at) => label === english?.[at]);
    expect(same).toEqual(['Concordance…', 'Guide']);
    expect(chinese?.filter((label) => !/\p{Script=Han}/u.test(label))).toEqual([]);
    const silent = all(menuTemplate(parts)).filter(({ role, label }) => role !== undefined && !label);
    expect(silent).toEqual([]);
  });

  it('lists the projects opened lately, the first ten of them, and opens the one chosen', () => {
    const opened: string[] = [];
    const recent = Array.from({ length: 12 }, (_, at) => ({ name: `R&D ${at}`, path: `/p/${at}.triglot` }));
    const menu = all(menuTemplate({ ...parts, recent, open: (path) => opened.push(path) }));
    const items = menu.filter(({ id }) => id?.startsWith('recent:'));
    expect(items.map(({ label }) => label)).toEqual(Array.from({ length: 10 }, (_, at) => `R&&D ${at}`));
    items[3]?.click?.({} as Electron.MenuItem, undefined, {} as Electron.KeyboardEvent);
    expect(opened).toEqual(['/p/3.triglot']);
    expect(all(menuTemplate(parts)).find(({ id }) => id === 'recent')?.enabled).toBe(false);
  });
});
