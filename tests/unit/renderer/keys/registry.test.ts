import { describe, expect, it } from 'vitest';
import { triglotKeys } from '../../../../src/renderer/keys/key-table.ts';
import { type Focus, keyMap, match } from '../../../../src/renderer/keys/match.ts';
import { commands } from '../../../../src/renderer/keys/registry.ts';
import { t } from '../../../../src/renderer/words/t.ts';

const map = keyMap(triglotKeys);
const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, isComposing: false };
const letter = (key: string, held: Partial<typeof none> = {}) => ({
  ...none,
  key,
  code: `Key${key.toUpperCase()}`,
  ...held,
});
const named = (key: string, held: Partial<typeof none> = {}) => ({ ...none, key, code: key, ...held });
const called = (press: Parameters<typeof match>[1], focus: Focus) =>
  match(map, press, focus, false)?.id ?? null;
const ctrl = { ctrlKey: true };

describe('the registry', () => {
  it('has each command once, with words for it', () => {
    const ids = commands.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const command of commands) {
      expect(t(command.label)).toMatch(/\S/);
      expect(t(`group.${command.group}`)).toMatch(/\S/);
    }
  });

  it('gives no chord to two commands', () => {
    const chords = Object.values(triglotKeys).flat();
    expect(new Set(chords).size).toBe(chords.length);
    expect(map.size).toBe(chords.length);
  });

  it('has the keys that the workbench promises', () => {
    const promised = {
      F2: 'cell.edit',
      Enter: 'cell.edit',
      'Mod+Enter': 'unit.confirm-next',
      'Mod+Shift+Enter': 'unit.unconfirm',
      'Mod+j': 'segment.join',
      'Mod+l': 'segment.split',
      'Alt+ArrowUp': 'segment.move-up',
      'Alt+ArrowDown': 'segment.move-down',
      'Mod+ArrowDown': 'column.push',
      'Mod+ArrowUp': 'column.pull',
      'Mod+m': 'unit.merge',
      'Mod+d': 'segment.detach',
      F8: 'finding.next',
      'Shift+F8': 'finding.previous',
      i: 'finding.ignore',
      u: 'go.next-unconfirmed',
      'Alt+u': 'go.previous-unconfirmed',
      n: 'go.next-uneven',
      'Alt+n': 'go.previous-uneven',
      b: 'go.next-bookmark',
      'Alt+b': 'go.previous-bookmark',
      m: 'unit.bookmark',
      'Mod+z': 'edit.undo',
      'Mod+Shift+z': 'edit.redo',
      'Mod+y': 'edit.redo',
      'Mod+e': 'project.export',
      'Mod+o': 'project.open',
      'Mod+s': 'project.save',
      'Mod+Shift+p': 'app.palette',
      '?': 'app.keys',
      'Mod+Home': 'go.first',
      'Mod+End': 'go.last',
      PageDown: 'go.page-down',
    };
    for (const [chord, id] of Object.entries(promised)) expect(map.get(chord)?.id, chord).toBe(id);
  });
});

describe('a key press', () => {
  it('acts on rows in the grid', () => {
    expect(called(letter('u'), 'grid')).toBe('go.next-unconfirmed');
    expect(called(named('ArrowDown'), 'grid')).toBe('go.down');
    expect(called(letter('j', ctrl), 'grid')).toBe('segment.join');
  });

  it('types where text is typed: no letter, no arrow, no Enter of ours', () => {
    for (const focus of ['field', 'editor'] as const) {
      expect(called(letter('u'), focus)).toBeNull();
      expect(called(named('?', { shiftKey: true }), focus)).toBeNull();
      expect(called(named('Enter'), focus)).toBeNull();
      expect(called(named('ArrowDown'), focus)).toBeNull();
      expect(called(letter('z', ctrl), focus)).toBeNull();
    }
  });

  it('edits the unit from an open cell, but not from any other field', () => {
    expect(called(letter('l', ctrl), 'editor')).toBe('segment.split');
    expect(called(named('Enter', ctrl), 'editor')).toBe('unit.confirm-next');
    expect(called(letter('l', ctrl), 'field')).toBeNull();
    expect(called(letter('e', ctrl), 'field')).toBe('project.export');
  });

  it('is left to buttons and lists where they have the focus', () => {
    expect(called(named('Enter'), 'elsewhere')).toBeNull();
    expect(called(named('ArrowDown'), 'elsewhere')).toBeNull();
    expect(called(letter('u'), 'elsewhere')).toBe('go.next-unconfirmed');
  });

  it('is nobody’s while an input method composes', () => {
    expect(called({ ...named('Enter', ctrl), isComposing: true }, 'editor')).toBeNull();
    expect(called({ ...named('Process'), keyCode: 229 } as ReturnType<typeof named>, 'grid')).toBeNull();
  });

  it('does nothing behind a dialog, and only what needs no project on the start screen', () => {
    expect(called(letter('j', ctrl), 'dialog')).toBeNull();
    expect(called(letter('j', ctrl), 'start')).toBeNull();
    expect(called(letter('o', ctrl), 'start')).toBe('project.open');
  });
});
