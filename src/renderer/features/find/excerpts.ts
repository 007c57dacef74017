import type { FoundPlace } from '../../state/query.ts';

/** A piece of a preview: as it stays, as it goes, or as it comes. */
export interface Piece {
  readonly kind: 'stays' | 'found' | 'gone' | 'comes' | 'cut';
  readonly text: string;
  /** Where it begins in the text: no other piece of its kind begins there. */
  readonly at: number;
}

/** How much of the text is shown around a place, in UTF-16 units. */
const around = 28;

/**
 * `text` around its places, what lies far from all of them cut out. With `replacing` what goes and what comes stand
 * side by side.
 */
export function excerptsOf(
  text: string,
  places: readonly FoundPlace[],
  replacing: boolean,
): readonly Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const [index, { start, end, becomes }] of places.entries()) {
    const from = Math.max(done, start - around);
    if (from > done) pieces.push({ kind: 'cut', text: '…', at: done });
    if (start > from) pieces.push({ kind: 'stays', text: text.slice(from, start), at: from });
    pieces.push({ kind: replacing ? 'gone' : 'found', text: text.slice(start, end), at: start });
    if (replacing && becomes !== '') pieces.push({ kind: 'comes', text: becomes, at: start });
    const next = places[index + 1]?.start ?? text.length;
    const to = Math.min(next, end + around);
    if (to > end) pieces.push({ kind: 'stays', text: text.slice(end, to), at: end });
    done = to;
  }
  if (done < text.length) pieces.push({ kind: 'cut', text: '…', at: done });
  return pieces;
}

/** All of `text` with its places marked. */
export function wholeOf(text: string, places: readonly FoundPlace[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const { start, end } of places) {
    if (start > done) pieces.push({ kind: 'stays', text: text.slice(done, start), at: done });
    pieces.push({ kind: 'found', text: text.slice(start, end), at: start });
    done = end;
  }
  if (done < text.length) pieces.push({ kind: 'stays', text: text.slice(done), at: done });
  return pieces;
}
