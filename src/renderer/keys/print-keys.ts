import { t } from '../words/t.ts';
import { ariaChord, type Chord, isMac, printChord } from './chord.ts';
import { type KeyTable, triglotKeys } from './key-table.ts';
import type { CommandId } from './registry.ts';

const mac = isMac(globalThis.navigator?.platform ?? '');
let table: KeyTable = triglotKeys;

/** Prints the keys of `next` from now on; what is drawn already has to be drawn anew. */
export function printFrom(next: KeyTable): void {
  table = next;
}

/** A chord as printed ("Ctrl J"). */
export function printed(chord: Chord): string {
  return printChord(chord, mac, onKey);
}

const named = [
  'Shift',
  'Esc',
  'Home',
  'End',
  'PgUp',
  'PgDn',
  'Insert',
  'Delete',
  'Backspace',
  'Space',
] as const;

/** What is written on a key where the interface's language is spoken: "Maj" for "Shift" in France. */
function onKey(key: string): string {
  const known = named.find((one) => one === key);
  return known === undefined ? key : t(`key.${known}`);
}

/** The keys of a command as printed beside it ("Ctrl J"), undefined when it has none. */
export function keysOf(id: CommandId): string | undefined {
  const chord = table[id]?.[0];
  return chord === undefined ? undefined : printed(chord);
}

/** All keys of a command as printed, for the table of keys. */
export function allKeysOf(id: CommandId): readonly string[] {
  return (table[id] ?? []).map(printed);
}

/** The keys of a command for `aria-keyshortcuts`. */
export function ariaKeysOf(id: CommandId): string | undefined {
  return table[id]?.map((chord) => ariaChord(chord, mac)).join(' ');
}
