import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { triglotKeys } from '../../../src/renderer/keys/key-table.ts';
import { commandWords } from '../../../src/renderer/words/en/commands.ts';

const page = readFileSync(new URL('../../../docs/guide/keys.md', import.meta.url), 'utf8');

describe('the guide’s page of keys', () => {
  it.each(Object.entries(triglotKeys))('has %s as it is', (command, chords) => {
    const label = (commandWords as Readonly<Record<string, unknown>>)[command];
    const keys = chords.map((chord) => `\`${printed(chord)}\``).join(', ');
    expect(page).toContain(`| ${keys} | ${String(label)} |`);
  });
});

/** "Mod+Shift+z" as the page prints it: "Ctrl+Shift+Z". */
function printed(chord: string): string {
  const names: Readonly<Record<string, string>> = {
    Mod: 'Ctrl',
    ArrowUp: '↑',
    ArrowDown: '↓',
    ArrowLeft: '←',
    ArrowRight: '→',
    PageUp: 'Page Up',
    PageDown: 'Page Down',
  };
  return chord
    .split('+')
    .map((part) => names[part] ?? (part.length === 1 ? part.toUpperCase() : part))
    .join('+');
}
