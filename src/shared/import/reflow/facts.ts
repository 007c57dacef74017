import type { Line } from '../line.ts';
import type { Ending } from './ends.ts';
import { endingOf, firstLetter, lastWord } from './ends.ts';

/** What reflow asks of a line again and again. */
export interface LineFacts {
  readonly ending: Ending;
  /** The last word in lower case. */
  readonly lastWord: string;
  /** The first character that is neither space nor an opening sign. */
  readonly first: string;
  /** In capitals throughout. */
  readonly loud: boolean;
}

const known = new WeakMap<Line, LineFacts>();

/** The facts of a line, worked out once. */
export function factsOf(line: Line): LineFacts {
  const found = known.get(line);
  if (found !== undefined) return found;
  const { text } = line;
  const facts = {
    ending: endingOf(text),
    lastWord: lastWord(text),
    first: firstLetter(text),
    loud: isLoud(text),
  };
  known.set(line, facts);
  return facts;
}

/** True for a text of capitals only, of more than one word's length. */
export function isLoud(text: string): boolean {
  if (/[a-z]/.test(text) || !/\p{Lu}/u.test(text) || /\p{Ll}/u.test(text)) return false;
  return text.match(/\p{Lu}/gu)!.length >= 4;
}
