import type { VersionMatch } from '../model/version-match.ts';

/** A run of pieces in both versions: from `before` to `beforeEnd` (exclusive) in the old one, likewise in the new. */
export interface Stretch {
  readonly before: number;
  readonly beforeEnd: number;
  readonly after: number;
  readonly afterEnd: number;
}

/** What lies between the `matches` (rising in both versions) inside `whole`: stretches with at least one piece. */
export function between(
  whole: Stretch,
  matches: readonly Pick<VersionMatch, 'before' | 'after'>[],
): readonly Stretch[] {
  const gaps: Stretch[] = [];
  let { before, after } = whole;
  const gap = (beforeEnd: number, afterEnd: number) => {
    if (beforeEnd > before || afterEnd > after) gaps.push({ before, beforeEnd, after, afterEnd });
  };
  for (const match of matches) {
    gap(match.before[0]!, match.after[0]!);
    before = match.before.at(-1)! + 1;
    after = match.after.at(-1)! + 1;
  }
  gap(whole.beforeEnd, whole.afterEnd);
  return gaps;
}
