/** A place in a text as editors count: lines and columns from 1, columns in UTF-16 units. */
export interface LinePlace {
  readonly line: number;
  readonly column: number;
}

/** Turns offsets of a text into lines and columns and back, whatever its line ends are and however they are mixed. */
export interface LineIndex {
  /** The place of an offset; offsets outside the text, or inside a line end, come to the nearest place. */
  place(offset: number): LinePlace;
  /** The offset of a place; columns beyond a line come to its end. */
  offset(place: LinePlace): number;
}

/** The index of `text`. A byte order mark at its beginning has no place: editors leave it out. */
export function lineIndexOf(text: string): LineIndex {
  const starts = [text.startsWith('\uFEFF') ? 1 : 0];
  const ends: number[] = [];
  for (const { 0: lineEnd, index } of text.matchAll(/\r\n|\r|\n/g)) {
    ends.push(index);
    starts.push(index + lineEnd.length);
  }
  ends.push(text.length);
  const within = (line: number, offset: number) =>
    Math.max(starts[line] ?? 0, Math.min(ends[line] ?? text.length, offset));
  return {
    place(offset) {
      const line = lastAtOrBefore(starts, offset);
      return { line: line + 1, column: within(line, offset) - (starts[line] ?? 0) + 1 };
    },
    offset({ line, column }) {
      const at = Math.max(0, Math.min(starts.length, line) - 1);
      return within(at, (starts[at] ?? 0) + column - 1);
    },
  };
}

/** Position of the last of the ascending `numbers` that is not above `wanted`; 0 when all are. */
export function lastAtOrBefore(numbers: readonly number[], wanted: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((numbers[middle] ?? 0) <= wanted) low = middle;
    else high = middle - 1;
  }
  return low;
}
