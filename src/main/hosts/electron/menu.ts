import type { MenuItemConstructorOptions } from 'electron';

/** A menu item that runs a command of the workbench; its key is shown here and handled by the page. */
interface CommandItem {
  readonly command: string;
  readonly label: string;
  readonly key?: string;
}

type Item = CommandItem | MenuItemConstructorOptions;
const line: MenuItemConstructorOptions = { type: 'separator' };

const file: readonly Item[] = [
  { command: 'file.new', label: 'New Alignment…' },
  { command: 'file.open', label: 'Open…', key: 'CmdOrCtrl+O' },
  line,
  { command: 'file.save', label: 'Where It Is Saved', key: 'CmdOrCtrl+S' },
  { command: 'file.export', label: 'Export…', key: 'CmdOrCtrl+E' },
  { command: 'file.close', label: 'Close Project' },
];

const edit: readonly Item[] = [
  { command: 'edit.undo', label: 'Undo', key: 'CmdOrCtrl+Z' },
  { command: 'edit.redo', label: 'Redo', key: 'CmdOrCtrl+Shift+Z' },
  line,
  { role: 'cut' },
  { role: 'copy' },
  { role: 'paste' },
  { role: 'selectAll' },
];

const unit: readonly Item[] = [
  { command: 'unit.confirm', label: 'Confirm and Go On', key: 'CmdOrCtrl+Enter' },
  { command: 'unit.unconfirm', label: 'Take Confirmation Back', key: 'CmdOrCtrl+Shift+Enter' },
  line,
  { command: 'segment.join', label: 'Join with Next Segment', key: 'CmdOrCtrl+J' },
  { command: 'segment.split', label: 'Split Segment', key: 'CmdOrCtrl+L' },
  { command: 'segment.up', label: 'Move Segment Up', key: 'Alt+Up' },
  { command: 'segment.down', label: 'Move Segment Down', key: 'Alt+Down' },
  { command: 'segment.detach', label: 'Detach Segment', key: 'CmdOrCtrl+D' },
  line,
  { command: 'column.push', label: 'Push Column Down', key: 'CmdOrCtrl+Down' },
  { command: 'column.pull', label: 'Pull Column Up', key: 'CmdOrCtrl+Up' },
  { command: 'unit.merge', label: 'Merge with Next Unit', key: 'CmdOrCtrl+M' },
];

const view: readonly Item[] = [
  { command: 'view.palette', label: 'All Commands…', key: 'CmdOrCtrl+Shift+P' },
  line,
  { command: 'finding.next', label: 'Next Finding', key: 'F8' },
  { command: 'finding.previous', label: 'Previous Finding', key: 'Shift+F8' },
  line,
  { role: 'resetZoom' },
  { role: 'zoomIn' },
  { role: 'zoomOut' },
  { role: 'togglefullscreen' },
];

const help: readonly Item[] = [{ command: 'help.keys', label: 'All Keys' }];

/** Every command of the workbench that the menu offers. */
export const menuCommands: readonly string[] = [file, edit, view, unit, help]
  .flat()
  .flatMap((item) => ('command' in item ? [item.command] : []));

/**
 * The application menu: File, Edit, View, Unit, Help; on macOS with the program's own menu in front.
 * @param choose called with the command of the item that was chosen
 */
export function menuTemplate(
  choose: (command: string) => void,
  platform: NodeJS.Platform,
): MenuItemConstructorOptions[] {
  const mac = platform === 'darwin';
  const sub = (items: readonly Item[]) => items.map((item) => menuItem(item, choose));
  return [
    ...(mac ? [{ role: 'appMenu' } as const] : []),
    { label: '&File', submenu: [...sub(file), ...(mac ? [] : [line, { role: 'quit' } as const])] },
    { label: '&Edit', submenu: sub(edit) },
    { label: '&View', submenu: sub(view) },
    { label: '&Unit', submenu: sub(unit) },
    ...(mac ? [{ role: 'windowMenu' } as const] : []),
    { role: 'help', label: '&Help', submenu: [...sub(help), ...(mac ? [] : [{ role: 'about' } as const])] },
  ];
}

function menuItem(item: Item, choose: (command: string) => void): MenuItemConstructorOptions {
  if (!('command' in item)) return item;
  const { command, label, key } = item;
  const shown = key === undefined ? {} : { accelerator: key, registerAccelerator: false };
  return { id: command, label, ...shown, click: () => choose(command) };
}
