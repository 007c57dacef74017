import { describe, expect, it } from 'vitest';
import { keySheet } from '../../../../../src/renderer/features/help/key-sheet.ts';
import { groups } from '../../../../../src/renderer/keys/command.ts';
import { triglotKeys } from '../../../../../src/renderer/keys/key-table.ts';

describe('the sheet of keys', () => {
  const sheet = keySheet(groups);
  it('holds every command that has keys, once', () => {
    const shown = sheet.flatMap(({ lines }) => lines.map(({ id }) => id));
    expect(shown.toSorted()).toEqual(Object.keys(triglotKeys).toSorted());
  });
  it('prints each key as it is on the keyboard', () => {
    const join = sheet.flatMap(({ lines }) => lines).find(({ id }) => id === 'segment.join');
    expect(join?.keys).toEqual(['Ctrl J']);
  });
  it('has no empty group', () => {
    for (const { group, lines } of sheet) expect(lines.length, group).toBeGreaterThan(0);
  });
});
