import { markKey } from '../language/words.ts';

/** How a text begins, after marks that open nothing (¿ ¡). */
export const openings = ['other', 'speech', 'small', 'capital', 'number', 'bracket'] as const;
const endings = ['none', '.', ',', ';', ':', '?', '!', '…', '-'];
const closings = ['nothing', 'speech', 'bracket'];
/** How a text ends: its last mark, and what it closes with after that. */
export const endCount = endings.length * closings.length;

const opener = /^[\s¿¡*•·]*(?<speech>["'“”„‟‘’«»‹›「『《〈]|[-–—―]+)?(?<bracket>[(（[【])?/u;
const closer = /[\s"'“”„‟‘’«»‹›」』》〉)）\]】*]*$/u;
const speechMark = /["'“”„‟‘’«»‹›」』]/u;
const bracketMark = /[)）\]】]/u;
/** What stands further from the end of a text is no ending; the time for a row of marks stays in proportion. */
const longestEnd = 40;
const dots = /[.。]{2}$/u;

/**
 * What the two edges of a text look like, whatever the script: the place of its opening among `openings`, and the number
 * (below `endCount`) of its ending.
 */
export function edgesOf(text: string): readonly [opening: number, end: number] {
  return [openings.indexOf(openingOf(text)), endOf(text)];
}

function openingOf(text: string): (typeof openings)[number] {
  const head = opener.exec(text);
  if (head?.groups?.speech !== undefined) return 'speech';
  if (head?.groups?.bracket !== undefined) return 'bracket';
  const first = String.fromCodePoint(text.codePointAt(head?.[0].length ?? 0) ?? 32);
  if (/\p{Ll}/u.test(first)) return 'small';
  if (/\p{Lu}/u.test(first)) return 'capital';
  return /\p{N}/u.test(first) ? 'number' : 'other';
}

function endOf(text: string): number {
  const last = text.slice(-longestEnd);
  const tail = closer.exec(last)?.[0] ?? '';
  const body = last.slice(0, last.length - tail.length);
  const ending = dots.test(body) ? '…' : markKey(body.slice(-1));
  const closing = speechMark.test(tail) ? 'speech' : bracketMark.test(tail) ? 'bracket' : 'nothing';
  return Math.max(0, endings.indexOf(ending)) * closings.length + closings.indexOf(closing);
}
