import type { VersionMatch } from '../model/version-match.ts';
import { anchorsOf } from './anchors.ts';
import { type Piece, pieceOf, type Versed } from './piece.ts';
import { regrouped } from './regrouped.ts';
import { reworded } from './reworded.ts';
import { between, type Stretch } from './stretch.ts';

/** A text must be so long, and stand only once in each version, to be known again at another place. */
const telling = 12;

/**
 * What became of every segment of `before` in `after`, two versions of one document: every position of both is in exactly
 * one match. Matches follow the new version; what was dropped comes where it stood. Deterministic.
 */
export function compareVersions(
  before: readonly Versed[],
  after: readonly Versed[],
): readonly VersionMatch[] {
  const [old, fresh] = [before.map(pieceOf), after.map(pieceOf)];
  const matches: VersionMatch[] = anchorsOf(old, fresh).map((pair) => matched(old, fresh, ...pair));
  const everything: Stretch = { before: 0, beforeEnd: old.length, after: 0, afterEnd: fresh.length };
  for (const stretch of between(everything, matches.slice())) {
    const same = regrouped(old, fresh, stretch);
    matches.push(...same);
    for (const rest of between(stretch, same))
      matches.push(...reworded(old, fresh, rest).map((pair) => matched(old, fresh, ...pair)));
  }
  matches.sort((a, b) => a.after[0]! - b.after[0]!);
  const moved = movedBetween(old, fresh, between(everything, matches));
  return inOrder(between(everything, matches), matches, moved);
}

function matched(old: readonly Piece[], fresh: readonly Piece[], at: number, to: number): VersionMatch {
  const kind = old[at]!.whole === fresh[to]!.whole ? 'same' : 'changed';
  return { kind, before: [at], after: [to] };
}

/** By new position, where each text went that stands at another place and nothing else has. */
function movedBetween(
  old: readonly Piece[],
  fresh: readonly Piece[],
  gaps: readonly Stretch[],
): ReadonlyMap<number, number> {
  const left = once(
    old,
    gaps.flatMap(({ before, beforeEnd }) => range(before, beforeEnd)),
  );
  const right = once(
    fresh,
    gaps.flatMap(({ after, afterEnd }) => range(after, afterEnd)),
  );
  const moved = new Map<number, number>();
  for (const [text, at] of left) {
    const to = right.get(text);
    if (to !== undefined && text.length >= telling) moved.set(to, at);
  }
  return moved;
}

/** Positions by text of the pieces at `positions` whose text no other of them has. */
function once(pieces: readonly Piece[], positions: readonly number[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const at of positions) counts.set(pieces[at]!.whole, (counts.get(pieces[at]!.whole) ?? 0) + 1);
  return new Map(
    positions.filter((at) => counts.get(pieces[at]!.whole) === 1).map((at) => [pieces[at]!.whole, at]),
  );
}

function inOrder(
  gaps: readonly Stretch[],
  matches: readonly VersionMatch[],
  moved: ReadonlyMap<number, number>,
): readonly VersionMatch[] {
  const gone = new Set(moved.values());
  const all: VersionMatch[] = [];
  let next = 0;
  const pass = (before: number, after: number) => {
    while (
      next < matches.length &&
      (matches[next]!.before[0]! < before || matches[next]!.after[0]! < after)
    ) {
      all.push(matches[next]!);
      next += 1;
    }
  };
  for (const gap of gaps) {
    pass(gap.beforeEnd, gap.afterEnd);
    for (const at of range(gap.before, gap.beforeEnd))
      if (!gone.has(at)) all.push({ kind: 'dropped', before: [at], after: [] });
    for (const to of range(gap.after, gap.afterEnd)) {
      const from = moved.get(to);
      all.push(
        from === undefined
          ? { kind: 'new', before: [], after: [to] }
          : { kind: 'moved', before: [from], after: [to] },
      );
    }
  }
  pass(Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY);
  return all;
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, step) => from + step);
}
