import type { MenuItemConstructorOptions } from 'electron';

/** A menu item that runs a command of the workbench; its key is shown here and handled by the page. */
export interface CommandItem {
  readonly command: string;
  readonly label: string;
  readonly key?: string;
}

type Item = CommandItem | MenuItemConstructorOptions;
const line: MenuItemConstructorOptions = { type: 'separator' };

const file: readonly Item[] = [
  { command: 'project.open', label: 'Open…', key: 'CmdOrCtrl+O' },
  { command: 'project.save', label: 'Save, and Show Where', key: 'CmdOrCtrl+S' },
  { command: 'project.export', label: 'Export…', key: 'CmdOrCtrl+E' },
  { command: 'project.sheet', label: 'Take In a Review Sheet…' },
  { command: 'project.resegment', label: 'Cut into Sentences…' },
  { command: 'project.close', label: 'Close the Project' },
  line,
  { command: 'app.settings', label: 'Settings…' },
];

const edit: readonly Item[] = [
  { command: 'edit.undo', label: 'Undo', key: 'CmdOrCtrl+Z' },
  { command: 'edit.redo', label: 'Redo', key: 'CmdOrCtrl+Shift+Z' },
  line,
  { role: 'cut' },
  { role: 'copy' },
  { role: 'paste' },
  { role: 'selectAll' },
  line,
  { command: 'cell.edit', label: 'Edit the Text', key: 'F2' },
  { command: 'view.find', label: 'Find…', key: 'CmdOrCtrl+F' },
  { command: 'view.replace', label: 'Find and Replace…', key: 'CmdOrCtrl+H' },
  { command: 'view.concordance', label: 'Concordance…', key: 'CmdOrCtrl+K' },
  { command: 'app.find', label: 'Go to a Unit, a Text or a Command…', key: 'CmdOrCtrl+P' },
];

const view: readonly Item[] = [
  { command: 'app.palette', label: 'All Commands…', key: 'CmdOrCtrl+Shift+P' },
  line,
  { command: 'view.filter', label: 'Filter the Rows…', key: 'CmdOrCtrl+Shift+L' },
  { command: 'view.all', label: 'Show All Rows' },
  line,
  { command: 'view.findings', label: 'Findings' },
  { command: 'view.review', label: 'Review Queue' },
  { command: 'view.source', label: 'Source Text' },
  { command: 'view.history', label: 'History' },
  { command: 'view.panel', label: 'Show or Hide the Details' },
  line,
  { command: 'finding.next', label: 'Next Finding', key: 'F8' },
  { command: 'finding.previous', label: 'Previous Finding', key: 'Shift+F8' },
  { command: 'go.next-unconfirmed', label: 'Next Unconfirmed Unit' },
  line,
  { command: 'view.density', label: 'Comfortable or Compact Rows' },
  { command: 'view.larger', label: 'Larger Text' },
  { command: 'view.smaller', label: 'Smaller Text' },
  line,
  { role: 'togglefullscreen' },
];

const unit: readonly Item[] = [
  { command: 'unit.confirm-next', label: 'Confirm and Go On', key: 'CmdOrCtrl+Enter' },
  { command: 'unit.unconfirm', label: 'Take the Confirmation Back', key: 'CmdOrCtrl+Shift+Enter' },
  line,
  { command: 'segment.join', label: 'Join with the Next Segment', key: 'CmdOrCtrl+J' },
  { command: 'segment.split', label: 'Split the Segment', key: 'CmdOrCtrl+L' },
  { command: 'segment.move-up', label: 'Move the Segment Up', key: 'Alt+Up' },
  { command: 'segment.move-down', label: 'Move the Segment Down', key: 'Alt+Down' },
  { command: 'segment.detach', label: 'Detach the Segment', key: 'CmdOrCtrl+D' },
  line,
  { command: 'column.push', label: 'Push the Column Down', key: 'CmdOrCtrl+Down' },
  { command: 'column.pull', label: 'Pull the Column Up', key: 'CmdOrCtrl+Up' },
  { command: 'unit.merge', label: 'Merge with the Next Unit', key: 'CmdOrCtrl+M' },
  line,
  { command: 'unit.insert', label: 'Insert a Unit' },
  { command: 'unit.omit', label: 'Leave Out of Exports' },
  { command: 'unit.comment', label: 'Comment…' },
  { command: 'unit.bookmark', label: 'Set or Remove a Bookmark' },
];

const help: readonly Item[] = [
  { command: 'app.guide', label: 'Guide', key: 'F1' },
  { command: 'app.keys', label: 'All Keys' },
];

/** Every item of the menu that runs a command of the workbench. */
export const commandItems: readonly CommandItem[] = [file, edit, view, unit, help]
  .flat()
  .filter((item) => 'command' in item);

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
