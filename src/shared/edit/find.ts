import type { Alignment } from '../model/alignment.ts';
import { nearest, segmentIndex } from '../model/near.ts';
import type { Segment } from '../model/segment.ts';
import type { Unit } from '../model/unit.ts';

export { numberOf, segmentIndex, unitIndex } from '../model/near.ts';

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
