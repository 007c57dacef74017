import type { Segment } from './segment.ts';
import type { Unit } from './unit.ts';

/** Position of the unit `id`, -1 when there is none. */
export function unitIndex(units: readonly Unit[], id: string): number {
  return nearest(units.length, numberOf(id) - 1, (at) => units[at]?.id === id);
}

/** Position of the segment `id` in its language's list, -1 when it is not there. */
export function segmentIndex(segments: readonly Segment[], id: string): number {
  return nearest(segments.length, numberOf(id) - 1, (at) => segments[at]?.id === id);
}

/** The number at the end of an id ("zh:12" → 12, "u14" → 14), 0 when it ends in none. */
export function numberOf(id: string): number {
  let value = 0;
  let unit = 1;
  for (let at = id.length - 1; at >= 0; at -= 1) {
    const digit = id.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) break;
    value += digit * unit;
    unit *= 10;
  }
  return value;
}

/**
 * The index nearest to `hint` that passes `test`, -1 when none does. Every edit makes new lists, so an index of all ids
 * would be built anew with each; ids are numbered in order, and the search ends after a few steps.
 */
export function nearest(length: number, hint: number, test: (at: number) => boolean): number {
  let down = Math.min(Math.max(hint, 0), length - 1);
  let up = down + 1;
  while (down >= 0 || up < length) {
    if (down >= 0) {
      if (test(down)) return down;
      down -= 1;
    }
    if (up < length) {
      if (test(up)) return up;
      up += 1;
    }
  }
  return -1;
}
