import type { MenuItemConstructorOptions } from 'electron';
import type { MenuWord, MenuWords } from './menu-words.ts';

/** A menu item that runs a command of the workbench; its key is shown here and handled by the page. */
export interface CommandItem {
  readonly command: MenuWord;
  readonly key?: string;
}

/** What the system does by itself, under our words. */
interface RoleItem {
  readonly role: NonNullable<MenuItemConstructorOptions['role']>;
  readonly words: MenuWord;
}

type Item = CommandItem | RoleItem | 'line' | 'recent';

const file: readonly Item[] = [
  { command: 'project.open', key: 'CmdOrCtrl+O' },
  'recent',
  { command: 'project.save', key: 'CmdOrCtrl+S' },
  { command: 'project.export', key: 'CmdOrCtrl+E' },
  { command: 'project.print' },
  { command: 'project.report' },
  { command: 'project.sheet' },
  { command: 'project.resegment' },
  { command: 'project.close' },
  'line',
  { command: 'app.settings', key: 'CmdOrCtrl+,' },
  { command: 'app.checks' },
];

const edit: readonly Item[] = [
  { command: 'edit.undo', key: 'CmdOrCtrl+Z' },
  { command: 'edit.redo', key: 'CmdOrCtrl+Shift+Z' },
  'line',
  { role: 'cut', words: 'cut' },
  { role: 'copy', words: 'copy' },
  { role: 'paste', words: 'paste' },
  { role: 'selectAll', words: 'selectAll' },
  'line',
  { command: 'cell.edit', key: 'F2' },
  { command: 'view.find', key: 'CmdOrCtrl+F' },
  { command: 'view.replace', key: 'CmdOrCtrl+H' },
  { command: 'view.concordance', key: 'CmdOrCtrl+K' },
  { command: 'app.find', key: 'CmdOrCtrl+P' },
];

const view: readonly Item[] = [
  { command: 'app.palette', key: 'CmdOrCtrl+Shift+P' },
  'line',
  { command: 'view.filter', key: 'CmdOrCtrl+Shift+L' },
  { command: 'view.all' },
  { command: 'view.hide-column' },
  { command: 'view.all-columns' },
  'line',
  { command: 'view.findings' },
  { command: 'view.review' },
  { command: 'view.reuse' },
  { command: 'view.source' },
  { command: 'view.history' },
  { command: 'view.panel' },
  'line',
  { command: 'finding.next', key: 'F8' },
  { command: 'finding.previous', key: 'Shift+F8' },
  { command: 'go.next-unconfirmed' },
  'line',
  { command: 'view.density' },
  { command: 'view.larger' },
  { command: 'view.smaller' },
  'line',
  { role: 'togglefullscreen', words: 'fullscreen' },
];

const unit: readonly Item[] = [
  { command: 'unit.confirm-next', key: 'CmdOrCtrl+Enter' },
  { command: 'unit.unconfirm', key: 'CmdOrCtrl+Shift+Enter' },
  'line',
  { command: 'segment.join', key: 'CmdOrCtrl+J' },
  { command: 'segment.split', key: 'CmdOrCtrl+L' },
  { command: 'segment.move-up', key: 'Alt+Up' },
  { command: 'segment.move-down', key: 'Alt+Down' },
  { command: 'segment.detach', key: 'CmdOrCtrl+D' },
  'line',
  { command: 'column.push', key: 'CmdOrCtrl+Down' },
  { command: 'column.pull', key: 'CmdOrCtrl+Up' },
  { command: 'unit.merge', key: 'CmdOrCtrl+M' },
  'line',
  { command: 'unit.insert' },
  { command: 'unit.omit' },
  { command: 'unit.comment' },
  { command: 'unit.bookmark' },
];

const help: readonly Item[] = [
  { command: 'app.guide', key: 'F1' },
  { command: 'app.tour' },
  { command: 'app.keys' },
  'line',
  { command: 'app.log' },
];

/** Every item of the menu that runs a command of the workbench. */
export const commandItems: readonly CommandItem[] = [file, edit, view, unit, help]
  .flat()
  .filter((item): item is CommandItem => typeof item === 'object' && 'command' in item);

/** A project that was open lately. */
export interface RecentItem {
  readonly name: string;
  readonly path: string;
}

export interface MenuParts {
  readonly words: MenuWords;
  readonly platform: NodeJS.Platform;
  /** Projects opened lately, the last one first. */
  readonly recent: readonly RecentItem[];
  /** Called with the command of the item that was chosen. */
  readonly choose: (command: string) => void;
  /** Called with the path of the project that was chosen. */
  readonly open: (path: string) => void;
  readonly forget: () => void;
}

const mostRecent = 10;
const line: MenuItemConstructorOptions = { type: 'separator' };

/** The application menu: File, Edit, View, Unit, Help; on macOS with the program's own menu in front. */
export function menuTemplate(parts: MenuParts): MenuItemConstructorOptions[] {
  const { words, platform } = parts;
  const mac = platform === 'darwin';
  const sub = (items: readonly Item[]) => items.map((item) => menuItem(item, parts));
  const quit = [line, { role: 'quit', label: words.quit } as const];
  const about = [line, { role: 'about', label: words.about } as const];
  return [
    ...(mac ? [{ role: 'appMenu' } as const] : []),
    { label: words.file, submenu: [...sub(file), ...(mac ? [] : quit)] },
    { label: words.edit, submenu: sub(edit) },
    { label: words.view, submenu: sub(view) },
    { label: words.unit, submenu: sub(unit) },
    ...(mac ? [{ role: 'windowMenu' } as const] : []),
    { role: 'help', label: words.help, submenu: [...sub(help), ...(mac ? [] : about)] },
  ];
}

function menuItem(item: Item, parts: MenuParts): MenuItemConstructorOptions {
  if (item === 'line') return line;
  if (item === 'recent') return recentMenu(parts);
  const { words, choose } = parts;
  if ('role' in item) return { role: item.role, label: words[item.words] };
  const { command, key } = item;
  const shown = key === undefined ? {} : { accelerator: key, registerAccelerator: false };
  return { id: command, label: words[command], ...shown, click: () => choose(command) };
}

/** The projects opened lately. An ampersand in a name is one, not the mark of a key. */
function recentMenu({ words, recent, open, forget }: MenuParts): MenuItemConstructorOptions {
  const shown = recent.slice(0, mostRecent).map(({ name, path }) => ({
    id: `recent:${path}`,
    label: name.replaceAll('&', '&&'),
    click: () => open(path),
  }));
  return {
    id: 'recent',
    label: words.recent,
    enabled: shown.length > 0,
    submenu: [...shown, line, { id: 'recent.clear', label: words['recent.clear'], click: forget }],
  };
}
