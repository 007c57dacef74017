/** What changed between two lists, as one run: `removed` items at `at` were replaced by `inserted` others. */
export interface ChangeRange {
  readonly at: number;
  readonly removed: number;
  readonly inserted: number;
}

let last: { before: readonly unknown[]; after: readonly unknown[]; range: ChangeRange } | null = null;

/**
 * The smallest run that explains the difference of `before` and `after`, item by identity; linear, and quick. The answer
 * is remembered for the next who asks: several views follow the same edit. The lists must not be written to.
 */
export function changeRange<T>(before: readonly T[], after: readonly T[]): ChangeRange {
  if (last?.before !== before || last.after !== after)
    last = { before, after, range: rangeOf(before, after) };
  return last.range;
}

/** Tells beforehand what the change of `before` to `after` is, of two lists that need not be compared any more. */
export function noteRange<T>(before: readonly T[], after: readonly T[], range: ChangeRange): void {
  last = { before, after, range };
}

/** The same without remembering it. */
export function rangeOf<T>(before: readonly T[], after: readonly T[]): ChangeRange {
  const shorter = Math.min(before.length, after.length);
  let at = 0;
  while (at < shorter && before[at] === after[at]) at += 1;
  let same = 0;
  while (same < shorter - at && before[before.length - 1 - same] === after[after.length - 1 - same])
    same += 1;
  return { at, removed: before.length - at - same, inserted: after.length - at - same };
}

/** `values` of the list before, carried over a change: `fresh(index)` supplies what was inserted. */
export function carried(
  values: Float64Array,
  { at, removed, inserted }: ChangeRange,
  fresh: (index: number) => number,
): Float64Array {
  const next = new Float64Array(values.length - removed + inserted);
  next.set(values.subarray(0, at));
  for (let index = at; index < at + inserted; index += 1) next[index] = fresh(index);
  next.set(values.subarray(at + removed), at + inserted);
  return next;
}
