import { describe, expect, it } from 'vitest';
import { conflictsIn, effectiveKeys, presetKeys } from '../../../../src/renderer/keys/effective-keys.ts';
import { triglotKeys } from '../../../../src/renderer/keys/key-table.ts';
import { keyMap } from '../../../../src/renderer/keys/match.ts';
import { keyPresets } from '../../../../src/shared/api/methods/app.ts';

describe.each(keyPresets)('the preset %s', (preset) => {
  const table = presetKeys(preset);
  it('gives no key to two commands', () => expect([...conflictsIn(table)]).toEqual([]));
  it('leaves no command of Triglot’s table without a key', () => {
    expect(Object.keys(table)).toEqual(expect.arrayContaining(Object.keys(triglotKeys)));
  });
});

describe('presets', () => {
  const called = (preset: (typeof keyPresets)[number], chord: string) =>
    keyMap(presetKeys(preset)).get(chord)?.id;
  it('do with a key what it does in the program they are named after', () => {
    expect(called('omegat', 'u')).toBe('segment.move-up');
    expect(called('omegat', 'a')).toBe('unit.confirm-next');
    expect(called('intertext', 'Backspace')).toBe('segment.move-up');
    expect(called('intertext', 'u')).toBe('go.next-unconfirmed');
    expect(called('winalign', 'F2')).toBe('cell.edit');
    expect(called('winalign', 'Mod+j')).toBe('segment.join');
  });
});

describe('what is changed of a preset', () => {
  it('lies over it, and taking all keys away is a change too', () => {
    const table = effectiveKeys({ preset: 'triglot', keys: { 'segment.join': ['j'], 'unit.merge': [] } });
    expect(table['segment.join']).toEqual(['j']);
    expect(table['unit.merge']).toEqual([]);
    expect(table['segment.split']).toEqual(triglotKeys['segment.split']);
  });
  it('is ignored for commands that do not exist', () => {
    expect(effectiveKeys({ preset: 'triglot', keys: { 'no.such': ['j'] } })).toEqual(presetKeys('triglot'));
  });
  it('is warned of where a key is given twice', () => {
    const table = effectiveKeys({ preset: 'triglot', keys: { 'unit.merge': ['Mod+j'] } });
    expect([...conflictsIn(table)]).toEqual([['Mod+j', ['unit.merge', 'segment.join']]]);
  });
});
