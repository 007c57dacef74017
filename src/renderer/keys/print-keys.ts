import { ariaChord, isMac, printChord } from './chord.ts';
import { triglotKeys } from './key-table.ts';
import type { CommandId } from './registry.ts';

const mac = isMac(globalThis.navigator?.platform ?? '');

/** The keys of a command as printed beside it ("Ctrl J"), undefined when it has none. */
export function keysOf(id: CommandId): string | undefined {
  const chord = triglotKeys[id]?.[0];
  return chord === undefined ? undefined : printChord(chord, mac);
}

/** All keys of a command as printed, for the table of keys. */
export function allKeysOf(id: CommandId): readonly string[] {
  return (triglotKeys[id] ?? []).map((chord) => printChord(chord, mac));
}

/** The keys of a command for `aria-keyshortcuts`. */
export function ariaKeysOf(id: CommandId): string | undefined {
  return triglotKeys[id]?.map((chord) => ariaChord(chord, mac)).join(' ');
}
