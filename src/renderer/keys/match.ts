import { type Chord, chordOf, type KeyPress } from './chord.ts';
import type { AppCommand } from './command.ts';
import type { KeyTable } from './key-table.ts';
import { type CommandId, commands } from './registry.ts';

/** Who has the keys: a cell of the grid, something else in the workbench, a field, the cell editor, or a dialog. */
export type Focus = 'grid' | 'elsewhere' | 'field' | 'editor' | 'dialog' | 'start';

/** Chords with their commands. */
export type KeyMap = ReadonlyMap<Chord, AppCommand & { readonly id: CommandId }>;

/** The table turned round. The first command of a chord that two claim has it. */
export function keyMap(table: KeyTable): KeyMap {
  const map = new Map<Chord, AppCommand & { readonly id: CommandId }>();
  for (const command of commands)
    for (const chord of table[command.id] ?? []) if (!map.has(chord)) map.set(chord, command);
  return map;
}

/**
 * The command a key press calls while `focus` has the keys, null when the press is not ours.
 * While an input method composes nothing is; single letters never are where text is typed.
 */
export function match(
  map: KeyMap,
  press: KeyPress & { readonly isComposing: boolean; readonly keyCode?: number },
  focus: Focus,
  mac: boolean,
): (AppCommand & { readonly id: CommandId }) | null {
  if (press.isComposing || press.keyCode === 229 || focus === 'dialog') return null;
  const chord = chordOf(press, mac);
  const found = map.get(chord);
  if (found === undefined || !reaches(found, focus)) return null;
  const typing = focus === 'field' || focus === 'editor';
  return typing && isTyped(chord) ? null : found;
}

function reaches(command: AppCommand, focus: Focus): boolean {
  if (focus === 'start') return command.anytime === true;
  if (command.where === 'cells') return focus === 'grid';
  if (focus === 'grid' || focus === 'elsewhere' || command.where === 'always') return true;
  return focus === 'editor' && command.where === 'editor';
}

/** True for chords that write something into a field, or move its caret. */
function isTyped(chord: Chord): boolean {
  return !/^(?:Mod|Alt)\+|^(?:Shift\+)?F\d+$/.test(chord);
}
