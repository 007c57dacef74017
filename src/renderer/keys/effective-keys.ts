import type { Settings } from '../../shared/api/methods/app.ts';
import type { Chord } from './chord.ts';
import { type KeyTable, triglotKeys } from './key-table.ts';
import { presets } from './presets.ts';
import { type CommandId, commands } from './registry.ts';

type Chosen = Pick<Settings, 'preset' | 'keys'>;

/** Triglot's keys with a preset laid over: a chord it gives to one command is taken from the others. */
export function presetKeys(preset: Settings['preset']): KeyTable {
  const over = presets[preset];
  const given = new Set(Object.values(over).flat());
  const table: { [Id in CommandId]?: readonly Chord[] } = {};
  for (const { id } of commands) {
    const chords = over[id] ?? triglotKeys[id]?.filter((chord) => !given.has(chord));
    if (chords !== undefined && chords.length > 0) table[id] = chords;
  }
  return table;
}

/** The keys in force: those of the preset, and over them what was changed, command by command. */
export function effectiveKeys({ preset, keys }: Chosen): KeyTable {
  const table: { [Id in CommandId]?: readonly Chord[] } = { ...presetKeys(preset) };
  for (const { id } of commands) {
    const own = keys[id];
    if (own !== undefined) table[id] = own;
  }
  return table;
}

/** Chords that more than one command has; the first of them, in the order of the registry, is the one called. */
export function conflictsIn(table: KeyTable): ReadonlyMap<Chord, readonly CommandId[]> {
  const holders = new Map<Chord, CommandId[]>();
  for (const { id } of commands)
    for (const chord of table[id] ?? []) holders.set(chord, [...(holders.get(chord) ?? []), id]);
  return new Map([...holders].filter(([, ids]) => ids.length > 1));
}
