import type { Place } from '../violation.ts';

/** The part of a document that is being looked at, and where it stands in the whole. Line ends are line feeds. */
export interface Window {
  readonly text: string;
  /** Lets go of everything before `at` and takes `piece` on behind the rest. */
  advance(at: number, piece: string): void;
  /** Where the character at `at` of `text` stands. Quickest when asked in order. */
  place(at: number): Place;
}

/** A character of the text, its line, and where that line begins; below 0 when that is before the text. */
interface Known {
  readonly at: number;
  readonly line: number;
  readonly start: number;
}

export function createWindow(): Window {
  let text = '';
  let first: Known = { at: 0, line: 1, start: 0 };
  let last = first;
  const reach = (at: number) => {
    const from = at < last.at ? first : last;
    let { line, start } = from;
    for (let end = text.indexOf('\n', from.at); end >= 0 && end < at; end = text.indexOf('\n', end + 1)) {
      line += 1;
      start = end + 1;
    }
    last = { at, line, start };
    return last;
  };
  return {
    get text() {
      return text;
    },
    advance(at, piece) {
      const { line, start } = reach(at);
      text = text.slice(at) + piece;
      first = { at: 0, line, start: start - at };
      last = first;
    },
    place(at) {
      const { line, start } = reach(at);
      return { line, column: at - start + 1 };
    },
  };
}
