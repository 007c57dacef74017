import type { Alignment } from '../model/alignment.ts';
import type { Outcome } from './command.ts';
import { unitsOf } from './naming.ts';
import { arrange, joinedComments, type Row } from './rows.ts';

/** The outcome that makes one unit of the `count` units from `at` on, all languages; no segment is joined. */
export function mergeRun(
  alignment: Alignment,
  at: number,
  count: number,
  language: string | undefined,
): Outcome {
  const units = alignment.units.slice(at, at + count);
  const first = units[0]!;
  const cells = Object.fromEntries(
    alignment.languages.map((each) => [each, units.flatMap((unit) => unit.segments[each] ?? [])]),
  );
  const row: Row = {
    from: first,
    cells,
    touched: true,
    bookmarked: units.some((unit) => unit.bookmarked),
    comment: joinedComments(units.map((unit) => unit.comment)),
  };
  return {
    steps: arrange(alignment, at, count, [row]),
    label: `Merged ${unitsOf(count)}`,
    ...(language === undefined ? {} : { select: { unit: first.id, language } }),
  };
}
