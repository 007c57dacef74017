import type { Selection } from '../../shared/edit/command.ts';
import { segmentIndex, unitIndex } from '../../shared/edit/find.ts';
import type { Alignment } from '../../shared/model/alignment.ts';
import type { Segment } from '../../shared/model/segment.ts';
import type { Unit } from '../../shared/model/unit.ts';
import type { Place } from './session-state.ts';

/** Where to start: the place of last time, else the first unit in the pivot's column; null without units. */
export function placeAt(alignment: Alignment, selection: Selection | null): Place | null {
  if (
    selection !== null &&
    unitIndex(alignment.units, selection.unit) >= 0 &&
    knows(alignment, selection.language)
  )
    return { ...selection, segmentAt: 0 };
  const first = alignment.units[0];
  return first === undefined ? null : { unit: first.id, language: alignment.pivot, segmentAt: 0 };
}

/** `place` after the alignment changed from `before` to `after`: its unit, or the one that took its position. */
export function keepPlace(before: Alignment, after: Alignment, place: Place): Place | null {
  if (before === after) return place;
  if (unitIndex(after.units, place.unit) >= 0 && knows(after, place.language)) return place;
  const at = Math.max(0, unitIndex(before.units, place.unit));
  const unit = after.units[Math.min(at, after.units.length - 1)];
  if (unit === undefined) return null;
  return {
    unit: unit.id,
    language: knows(after, place.language) ? place.language : after.pivot,
    segmentAt: 0,
  };
}

/** The active cell's unit with its position, null when nothing is active. */
export function unitAt(alignment: Alignment, place: Place | null): { unit: Unit; at: number } | null {
  const at = place === null ? -1 : unitIndex(alignment.units, place.unit);
  const unit = alignment.units[at];
  return unit === undefined ? null : { unit, at };
}

/** The segments of a cell in their order. Looked up by place and not by an index of all: every edit makes new lists. */
export function segmentsOf(alignment: Alignment, unit: Unit, language: string): readonly Segment[] {
  const list = alignment.segments[language] ?? [];
  return (unit.segments[language] ?? []).flatMap((id) => list[segmentIndex(list, id)] ?? []);
}

/** The active segment, null in a gap. */
export function segmentAt(alignment: Alignment, place: Place | null): Segment | null {
  const found = unitAt(alignment, place);
  if (found === null || place === null) return null;
  const segments = segmentsOf(alignment, found.unit, place.language);
  return segments[Math.min(place.segmentAt, segments.length - 1)] ?? null;
}

function knows(alignment: Alignment, language: string): boolean {
  return alignment.languages.includes(language);
}
