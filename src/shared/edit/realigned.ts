import type { Alignment } from '../model/alignment.ts';
import type { Unit } from '../model/unit.ts';
import { freshUnitNumber } from './fresh-id.ts';
import { keepRemarks } from './keep-remarks.ts';

/**
 * The units `found` by aligning anew, in place of those `alignment` has: where the segments are the same the very unit stays,
 * where they are not the new one goes on with the id, bookmark and remarks of the unit whose segments it took over.
 * Ids of units that are left without any segment are not used again.
 */
export function realigned(alignment: Alignment, found: readonly Unit[]): readonly Unit[] {
  const { languages, pivot, units } = alignment;
  const order = [pivot, ...languages.filter((language) => language !== pivot)];
  const cells = (unit: Unit) =>
    languages.map((language) => (unit.segments[language] ?? []).join(' ')).join('\n');
  const bySegments = new Map(units.map((unit) => [cells(unit), unit]));
  const holders = new Map<string, Unit>();
  for (const unit of units)
    for (const language of languages) for (const id of unit.segments[language] ?? []) holders.set(id, unit);
  const used = new Set<Unit>();
  const kept = found.map((unit) => {
    const same = bySegments.get(cells(unit));
    if (same !== undefined) used.add(same);
    return same;
  });
  let next = freshUnitNumber(units);
  const after = found.map((unit, at) => {
    const same = kept[at];
    if (same !== undefined)
      return (same.moved ?? false) === (unit.moved ?? false) ? same : withMoved(same, unit);
    const held = order.flatMap((language) => unit.segments[language] ?? []).map((id) => holders.get(id)!);
    const from = held.find((holder) => !used.has(holder));
    if (from !== undefined) used.add(from);
    const { id, segments, confidence, status, reasons, moved, ...own } = from ?? unit;
    return {
      ...own,
      id: from === undefined ? `u${next++}` : id,
      segments: unit.segments,
      confidence: unit.confidence,
      status: unit.status,
      ...(unit.reasons === undefined ? {} : { reasons: unit.reasons }),
      ...(unit.moved ? { moved: true } : {}),
    };
  });
  return inPlace(alignment, keepRemarks(units, after));
}

/**
 * `after` with the units that are confirmed in the order in which they stood: those the pivot does not place (it is missing, or
 * stands elsewhere) go below the confirmed unit they stood below.
 */
function inPlace({ pivot, units }: Alignment, after: readonly Unit[]): readonly Unit[] {
  const confirmed = units.filter(({ status }) => status === 'confirmed');
  const order = after.filter(({ status }) => status === 'confirmed');
  if (confirmed.every((unit, at) => unit === order[at])) return after;
  const below = new Map<Unit | null, Unit[]>();
  let above: Unit | null = null;
  for (const unit of confirmed) {
    if (unit.moved || unit.segments[pivot]?.length === 0)
      below.set(above, [...(below.get(above) ?? []), unit]);
    else above = unit;
  }
  const loose = new Set([...below.values()].flat());
  const placed = after.flatMap((unit) => (loose.has(unit) ? [] : [unit, ...(below.get(unit) ?? [])]));
  return [...(below.get(null) ?? []), ...placed];
}

function withMoved(unit: Unit, { moved }: Unit): Unit {
  const { moved: _, ...rest } = unit;
  return moved ? { ...rest, moved } : rest;
}
