/**
 * A list after changes, told by where its items come from: runs of a list that was written down, and items that came since.
 * Changes cost as much as there are changes, whatever the length (a piece table; Moore, 1981, as in Crowley, 1998:
 * "Data structures for text sequences").
 */
export type Pieces<T> = readonly Piece<T>[];

export type Piece<T> =
  | { readonly from: number; readonly count: number }
  | { readonly items: readonly T[]; readonly count: number };

/** A list of `length` items, as it was written down. */
export function asWritten<T>(length: number): Pieces<T> {
  return length === 0 ? [] : [{ from: 0, count: length }];
}

export function lengthOf<T>(pieces: Pieces<T>): number {
  return pieces.reduce((sum, { count }) => sum + count, 0);
}

/** `pieces` with `removed` items from `at` on replaced by `items`. Throws when the list is not as long as that. */
export function spliced<T>(pieces: Pieces<T>, at: number, removed: number, items: readonly T[]): Pieces<T> {
  const length = lengthOf(pieces);
  if (at + removed > length) throw new Error(`a change of ${at}+${removed} in a list of ${length}`);
  const came = items.length === 0 ? [] : [{ items, count: items.length }];
  return [...between(pieces, 0, at), ...came, ...between(pieces, at + removed, length)];
}

/** The part of `pieces` from `start` to `end`, not included. */
function between<T>(pieces: Pieces<T>, start: number, end: number): Piece<T>[] {
  const found: Piece<T>[] = [];
  let before = 0;
  for (const piece of pieces) {
    const first = Math.max(start - before, 0);
    const count = Math.min(end - before, piece.count) - first;
    if (count > 0)
      found.push(
        'from' in piece
          ? { from: piece.from + first, count }
          : { items: piece.items.slice(first, first + count), count },
      );
    before += piece.count;
  }
  return found;
}

/** The items from `start` to `end`, within the list; `read` gives those that were written down. */
export function itemsBetween<T>(
  pieces: Pieces<T>,
  start: number,
  end: number,
  read: (from: number, count: number) => readonly T[],
): readonly T[] {
  return between(pieces, Math.max(0, start), end).flatMap((piece) =>
    'from' in piece ? read(piece.from, piece.count) : piece.items,
  );
}

/** Where the item stands now that was written down at `position`; -1 when it is gone. */
export function placeOf<T>(pieces: Pieces<T>, position: number): number {
  let before = 0;
  for (const piece of pieces) {
    if ('from' in piece && position >= piece.from && position < piece.from + piece.count)
      return before + position - piece.from;
    before += piece.count;
  }
  return -1;
}

/** Where an item stands that came since and is `wanted`; -1 when there is none. */
export function placeOfNew<T>(pieces: Pieces<T>, wanted: (item: T) => boolean): number {
  let before = 0;
  for (const piece of pieces) {
    const at = 'items' in piece ? piece.items.findIndex(wanted) : -1;
    if (at >= 0) return before + at;
    before += piece.count;
  }
  return -1;
}
