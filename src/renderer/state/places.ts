import type { Selection } from '../../shared/edit/command.ts';
import { type Alignment, segmentsIn, unitPositions } from '../../shared/model/alignment.ts';
import type { Segment } from '../../shared/model/segment.ts';
import type { Unit } from '../../shared/model/unit.ts';
import type { Place } from './session-state.ts';

/** Where to start: the place of last time, else the first unit in the pivot's column; null without units. */
export function placeAt(alignment: Alignment, selection: Selection | null): Place | null {
  if (
    selection !== null &&
    unitPositions(alignment.units).has(selection.unit) &&
    knows(alignment, selection.language)
  )
    return { ...selection, segmentAt: 0 };
  const first = alignment.units[0];
  return first === undefined ? null : { unit: first.id, language: alignment.pivot, segmentAt: 0 };
}

/** `place` after the alignment changed from `before` to `after`: its unit, or the one that took its position. */
export function keepPlace(before: Alignment, after: Alignment, place: Place): Place | null {
  if (before === after) return place;
  const positions = unitPositions(after.units);
  if (positions.has(place.unit) && knows(after, place.language)) return place;
  const at = unitPositions(before.units).get(place.unit) ?? 0;
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
  const at = place === null ? undefined : unitPositions(alignment.units).get(place.unit);
  const unit = at === undefined ? undefined : alignment.units[at];
  return unit === undefined || at === undefined ? null : { unit, at };
}

/** The active segment, null in a gap. */
export function segmentAt(alignment: Alignment, place: Place | null): Segment | null {
  const found = unitAt(alignment, place);
  if (found === null || place === null) return null;
  const segments = segmentsIn(alignment, found.unit, place.language);
  return segments[Math.min(place.segmentAt, segments.length - 1)] ?? null;
}

function knows(alignment: Alignment, language: string): boolean {
  return alignment.languages.includes(language);
}
