import type { VersionMatch } from '../model/version-match.ts';
import type { Piece } from './piece.ts';
import type { Stretch } from './stretch.ts';

/** Pieces joined or cut otherwise are looked for among so many neighbours. */
const most = 8;

/** The pieces of a stretch that say the same, but are cut otherwise: several that read as one, or one as several. */
export function regrouped(
  before: readonly Piece[],
  after: readonly Piece[],
  stretch: Stretch,
): readonly VersionMatch[] {
  const found: VersionMatch[] = [];
  let to = stretch.after;
  for (let at = stretch.before; at < stretch.beforeEnd; at += 1)
    for (let fresh = to; fresh < stretch.afterEnd; fresh += 1) {
      const ends = sameText(before, after, at, fresh, stretch);
      if (ends === null) continue;
      found.push({ kind: 'same', before: range(at, ends[0]), after: range(fresh, ends[1]) });
      at = ends[0] - 1;
      to = ends[1];
      break;
    }
  return found;
}

/** Where two runs that begin at `at` and `to` end with the same text; null when they do not. */
function sameText(
  before: readonly Piece[],
  after: readonly Piece[],
  at: number,
  to: number,
  { beforeEnd, afterEnd }: Stretch,
): readonly [number, number] | null {
  let [old, fresh] = [before[at]!.whole, after[to]!.whole];
  let [end, freshEnd] = [at + 1, to + 1];
  while (old !== fresh) {
    const shorter = old.length < fresh.length;
    if (!(shorter ? fresh.startsWith(old) : old.startsWith(fresh))) return null;
    if (shorter) {
      if (end >= beforeEnd || end - at >= most) return null;
      old += before[end]!.whole;
      end += 1;
    } else {
      if (freshEnd >= afterEnd || freshEnd - to >= most) return null;
      fresh += after[freshEnd]!.whole;
      freshEnd += 1;
    }
  }
  return [end, freshEnd];
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, step) => from + step);
}
