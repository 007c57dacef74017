import type { Segment } from '../model/segment.ts';
import type { Unit } from '../model/unit.ts';
import { numberOf } from './find.ts';

/** The number after the highest one any of `units` has: new units are `u<n>`, `u<n + 1>`… */
export function freshUnitNumber(units: readonly Unit[]): number {
  return highest('units', units) + 1;
}

/** An id that no segment of `language` has: `<language>:<n>`, one more than the highest. */
export function freshSegmentId(language: string, segments: readonly Segment[]): string {
  return `${language}:${highest(`segments ${language}`, segments) + 1}`;
}

interface Numbered {
  readonly id: string;
}

/** What was found before, and the list of each kind looked at last: from edit to edit only a few items differ. */
const known = new WeakMap<readonly Numbered[], number>();
const latest = new Map<string, WeakRef<readonly Numbered[]>>();

/** The highest number at the end of any id; it depends on `items` alone, what is remembered only saves time. */
function highest(kind: string, items: readonly Numbered[]): number {
  const found =
    known.get(items) ?? highestSince(latest.get(kind)?.deref(), items) ?? most(items, 0, items.length);
  known.set(items, found);
  latest.set(kind, new WeakRef(items));
  return found;
}

/** The highest number of `items` by way of a list that differs in one run, null when that does not tell. */
function highestSince(before: readonly Numbered[] | undefined, items: readonly Numbered[]): number | null {
  const was = before === undefined ? undefined : known.get(before);
  if (before === undefined || was === undefined) return null;
  const shorter = Math.min(before.length, items.length);
  let head = 0;
  while (head < shorter && before[head] === items[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === items.at(-1 - tail)) tail += 1;
  const gone = most(before, head, before.length - tail);
  const come = most(items, head, items.length - tail);
  return gone === was && come < was ? null : Math.max(was, come);
}

function most(items: readonly Numbered[], from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) number = Math.max(number, numberOf(items[at]!.id));
  return number;
}
