/**
 * A key with its modifiers as one word: "Mod+Shift+Z", "Alt+ArrowUp", "F8", "u", "?". Mod is Ctrl, ⌘ on macOS.
 * Letters and digits are lower case; Shift is named with letters and named keys, never with signs ("?" is "?").
 */
export type Chord = string;

/** What of a keyboard event counts. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/**
 * The chord of a key press. Where the layout has no Latin letters, or Alt turns a letter into a sign, the key's
 * place on the keyboard gives the letter.
 */
export function chordOf(press: KeyPress, mac: boolean): Chord {
  const mod = mac ? press.metaKey : press.ctrlKey;
  const other = mac ? press.ctrlKey : press.metaKey;
  const key = keyOf(press, mod);
  const sign = key.length === 1 && !/^[a-z0-9]$/.test(key);
  const names = [
    mod && 'Mod',
    other && (mac ? 'Ctrl' : 'Meta'),
    press.altKey && 'Alt',
    press.shiftKey && !sign && 'Shift',
    key,
  ];
  return names.filter((name) => name !== false).join('+');
}

function keyOf(press: KeyPress, mod: boolean): string {
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  const letter = /^(?:Key|Digit)([A-Z0-9])$/.exec(press.code)?.[1]?.toLowerCase();
  if (letter === undefined || /^[a-z0-9]$/.test(key)) return key === ' ' ? 'Space' : key;
  const foreign = /^\p{L}$/u.test(key) || key === 'Dead';
  return press.altKey || mod || foreign ? letter : key;
}

const signs: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Enter: '⏎',
  Escape: 'Esc',
  PageUp: 'PgUp',
  PageDown: 'PgDn',
};
const macSigns: Readonly<Record<string, string>> = { Mod: '⌘', Ctrl: '⌃', Alt: '⌥', Shift: '⇧' };

/**
 * A chord as printed beside its command: "Ctrl Shift Z", "⇧⌘Z" on macOS. `named` says what is written on a key ("Shift", "Esc") in the
 * reader's language.
 */
export function printChord(chord: Chord, mac: boolean, named = (key: string) => key): string {
  const parts = chord.split(/\+(?=.)/);
  const key = parts.pop() ?? '';
  const name = named(signs[key] ?? (key.length === 1 ? key.toUpperCase() : key));
  if (!mac) return [...parts.map((part) => (part === 'Mod' ? 'Ctrl' : named(part))), name].join(' ');
  const order = ['Ctrl', 'Alt', 'Shift', 'Mod'].filter((part) => parts.includes(part));
  return order.map((part) => macSigns[part]).join('') + name;
}

/** A chord as `aria-keyshortcuts` wants it: "Control+Shift+Z". */
export function ariaChord(chord: Chord, mac: boolean): string {
  return chord
    .replace(/^Mod(?=\+)/, mac ? 'Meta' : 'Control')
    .replace(/\+([a-z])$/, (_, letter: string) => `+${letter.toUpperCase()}`);
}

/** True on Apple's systems, whose command key is ⌘. */
export function isMac(platform: string): boolean {
  return /^(mac|darwin|iP)/i.test(platform);
}
