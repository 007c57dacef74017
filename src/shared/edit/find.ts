import type { Alignment } from '../model/alignment.ts';
import type { Segment } from '../model/segment.ts';
import type { Unit } from '../model/unit.ts';

/** Where a segment stands: in its document, and in the unit that holds it. */
export interface Place {
  readonly language: string;
  readonly segment: Segment;
  /** Position in the language's document. */
  readonly position: number;
  readonly unit: Unit;
  readonly unitAt: number;
  /** The unit's segments of this language, and the segment's position among them. */
  readonly cell: readonly string[];
  readonly inCell: number;
}

/** Position of the unit `id`, -1 when there is none. */
export function unitIndex(units: readonly Unit[], id: string): number {
  return nearest(units.length, numberOf(id) - 1, (at) => units[at]?.id === id);
}

/** Position of the segment `id` in its language's list, -1 when it is not there. */
export function segmentIndex(segments: readonly Segment[], id: string): number {
  return nearest(segments.length, numberOf(id) - 1, (at) => segments[at]?.id === id);
}

/** Position of the unit that holds the segment `id` of `language`, searched from `hint` outwards; -1 when none does. */
export function holderIndex(units: readonly Unit[], language: string, id: string, hint: number): number {
  return nearest(units.length, hint, (at) => units[at]?.segments[language]?.includes(id) ?? false);
}

/** Where the segment `id` stands, or undefined when the alignment does not hold it. */
export function findSegment(alignment: Alignment, id: string): Place | undefined {
  const language = id.slice(0, Math.max(0, id.lastIndexOf(':')));
  const segments = alignment.segments[language];
  if (segments === undefined || !alignment.languages.includes(language)) return undefined;
  const position = segmentIndex(segments, id);
  const segment = segments[position];
  if (segment === undefined) return undefined;
  const hint = Math.round((position / segments.length) * alignment.units.length);
  const unitAt = holderIndex(alignment.units, language, id, hint);
  const unit = alignment.units[unitAt];
  const cell = unit?.segments[language];
  if (unit === undefined || cell === undefined) return undefined;
  return { language, segment, position, unit, unitAt, cell, inCell: cell.indexOf(id) };
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
function nearest(length: number, hint: number, test: (at: number) => boolean): number {
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
