import { describe, expect, it } from 'vitest';
import { ariaChord, chordOf, isMac, type KeyPress, printChord } from '../../../../src/renderer/keys/chord.ts';

const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
const press = (key: string, code: string, held: Partial<KeyPress> = {}): KeyPress => ({
  ...none,
  key,
  code,
  ...held,
});

describe('chordOf', () => {
  it('names modifiers in one order and letters in lower case', () => {
    expect(chordOf(press('Z', 'KeyZ', { ctrlKey: true, shiftKey: true }), false)).toBe('Mod+Shift+z');
    expect(chordOf(press('ArrowUp', 'ArrowUp', { altKey: true }), false)).toBe('Alt+ArrowUp');
    expect(chordOf(press('F8', 'F8', { shiftKey: true }), false)).toBe('Shift+F8');
  });

  it('takes ⌘ for Ctrl on macOS and keeps the two apart', () => {
    expect(chordOf(press('j', 'KeyJ', { metaKey: true }), true)).toBe('Mod+j');
    expect(chordOf(press('j', 'KeyJ', { ctrlKey: true }), true)).toBe('Ctrl+j');
    expect(chordOf(press('j', 'KeyJ', { metaKey: true }), false)).toBe('Meta+j');
  });

  it('takes signs as they are written, wherever the layout has them', () => {
    expect(chordOf(press('?', 'Slash', { shiftKey: true }), false)).toBe('?');
    expect(chordOf(press('?', 'KeyM', { shiftKey: true }), false)).toBe('?');
  });

  it('finds letters by their place where the layout has none or Alt makes signs of them', () => {
    expect(chordOf(press('о', 'KeyJ', { ctrlKey: true }), false)).toBe('Mod+j');
    expect(chordOf(press('ت', 'KeyJ'), false)).toBe('j');
    expect(chordOf(press('Dead', 'KeyU', { altKey: true }), true)).toBe('Alt+u');
    expect(chordOf(press('∫', 'KeyB', { altKey: true }), true)).toBe('Alt+b');
  });

  it('follows the letter, not the place, on other Latin layouts', () => {
    expect(chordOf(press('z', 'KeyY', { ctrlKey: true }), false)).toBe('Mod+z');
    expect(chordOf(press('m', 'Semicolon'), false)).toBe('m');
  });

  it('does not mind the lock key', () => {
    expect(chordOf(press('U', 'KeyU'), false)).toBe('u');
  });
});

describe('a chord in print', () => {
  it('is written as each system writes it', () => {
    expect(printChord('Mod+Shift+z', false)).toBe('Ctrl Shift Z');
    expect(printChord('Mod+Shift+z', true)).toBe('⇧⌘Z');
    expect(printChord('Alt+ArrowUp', false)).toBe('Alt ↑');
    expect(printChord('?', false)).toBe('?');
    const named = (key: string) => ({ Shift: 'Maj', PgUp: 'Pg préc' })[key] ?? key;
    expect(printChord('Mod+Shift+PageUp', false, named)).toBe('Ctrl Maj Pg préc');
    expect(printChord('Mod+Shift+PageUp', true, named)).toBe('⇧⌘Pg préc');
  });

  it('is named for screen readers', () => {
    expect(ariaChord('Mod+j', false)).toBe('Control+J');
    expect(ariaChord('Mod+Shift+z', true)).toBe('Meta+Shift+Z');
    expect(ariaChord('Alt+ArrowUp', false)).toBe('Alt+ArrowUp');
  });
});

describe('isMac', () => {
  it('knows Apple’s systems', () => {
    expect(['MacIntel', 'iPad', 'Linux x86_64', 'Win32'].map(isMac)).toEqual([true, true, false, false]);
  });
});
