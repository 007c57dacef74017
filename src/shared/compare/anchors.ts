import { diffMain } from 'diff-match-patch-es';
import { encoded } from './code.ts';
import type { Piece } from './piece.ts';

/** Positions of the same piece in both versions. */
export type Anchor = readonly [before: number, after: number];

/**
 * The pieces that stand in both versions in the same order, the longest such run (diff-match-patch over whole pieces).
 * Only what occurs in both versions is compared, so that the work grows with what was moved and not with what is new.
 */
export function anchorsOf(before: readonly Piece[], after: readonly Piece[]): readonly Anchor[] {
  const [old, fresh] = [common(before, after), common(after, before)];
  const bodies = (pieces: readonly Piece[], at: readonly number[]) => at.map((each) => pieces[each]!.body);
  const diffs = diffMain(...encoded(bodies(before, old), bodies(after, fresh)), { diffTimeout: 0 }, false);
  const anchors: Anchor[] = [];
  let [at, to] = [0, 0];
  for (const [operation, units] of diffs) {
    if (operation === 0)
      for (let step = 0; step < units.length; step += 1) {
        const [one, other] = [old[at + step]!, fresh[to + step]!];
        if (before[one]!.body === after[other]!.body) anchors.push([one, other]);
      }
    if (operation !== 1) at += units.length;
    if (operation !== -1) to += units.length;
  }
  return anchors;
}

/** Positions of the pieces of `here` whose body occurs in `there` too. */
function common(here: readonly Piece[], there: readonly Piece[]): readonly number[] {
  const bodies = new Set(there.map(({ body }) => body));
  return here.flatMap(({ body }, at) => (bodies.has(body) ? [at] : []));
}
