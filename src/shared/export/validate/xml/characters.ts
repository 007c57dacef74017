import type { Tell } from '../violation.ts';
import type { Window } from './window.ts';

const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
const everyForbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

/** Whether every character of `text` is one that XML 1.0 allows. */
export function isLegal(text: string): boolean {
  return !forbidden.test(text) && text.isWellFormed();
}

/** Whether XML 1.0 allows the character with this number. */
export function isLegalCode(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff);
}

/** Tells of every character between `from` and `to` that XML forbids. */
export function tellForbidden(window: Window, from: number, to: number, tell: Tell): void {
  for (const { 0: character, index } of window.text.slice(from, to).matchAll(everyForbidden)) {
    const place = window.place(from + index);
    if (character === '\uffff')
      tell(
        place,
        'error',
        'encoding',
        'there are bytes here that are no text in the encoding of the file',
        'Save the file as UTF-8.',
      );
    else
      tell(
        place,
        'error',
        'character',
        `the character ${nameOf(character)} is forbidden in XML`,
        'Remove it, or put a space in its place.',
      );
  }
}

/** "U+000B". */
function nameOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
