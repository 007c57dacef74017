import type { Span } from '../model/segment.ts';

/** The spans of two segments as those of one: in source order, touching or overlapping ones kept apart or merged. */
export function joinSpans(first: readonly Span[], second: readonly Span[]): readonly Span[] {
  const sorted = [...first, ...second].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const joined: Span[] = [];
  for (const span of sorted) {
    const last = joined.at(-1);
    if (last === undefined || span[0] >= last[1]) joined.push(span);
    else joined[joined.length - 1] = [last[0], Math.max(last[1], span[1])];
  }
  return joined;
}

/**
 * The spans of a text of `length` characters divided at a cut that leaves out the characters from `end` (where the
 * first half ends) to `start` (where the second begins). Exact where the spans are the text's lines, joined with one
 * space or with nothing; where the text is not that long (hyphens healed, marks lifted out) in proportion.
 */
export function cutSpans(
  spans: readonly Span[],
  length: number,
  end: number,
  start: number,
): readonly [first: readonly Span[], second: readonly Span[]] {
  const covered = spans.reduce((sum, [from, to]) => sum + to - from, 0);
  const joint = covered === length ? 0 : covered + spans.length - 1 === length ? 1 : null;
  const scale = joint === null && length > 0 ? covered / length : 1;
  const [head, tail] = [Math.round(end * scale), Math.round(start * scale)];
  const first: Span[] = [];
  const second: Span[] = [];
  let at = 0;
  for (const [from, to] of spans) {
    const until = at + to - from;
    if (Math.min(head, until) > at) first.push([from, from + Math.min(head, until) - at]);
    if (until > Math.max(tail, at)) second.push([from + Math.max(tail, at) - at, to]);
    at = until + (joint ?? 0);
  }
  return [first, second];
}
