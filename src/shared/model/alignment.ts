import type { DocumentRef } from './document.ts';
import { segmentIndex } from './near.ts';
import type { Segment } from './segment.ts';
import type { Unit } from './unit.ts';

/**
 * The whole working state of a project: every language's segments in document order and the units that join them.
 * Immutable: steps (room `edit`) make a new one.
 */
export interface Alignment {
  readonly languages: readonly string[];
  /** The language whose segmentation is protected; one of `languages`. */
  readonly pivot: string;
  readonly segments: Readonly<Record<string, readonly Segment[]>>;
  readonly units: readonly Unit[];
  /** Of every language the text its segments stand in; absent before the alignment is kept in a project. */
  readonly sources?: Readonly<Record<string, DocumentRef>>;
}

const segmentIndexes = new WeakMap<readonly Segment[], ReadonlyMap<string, number>>();
const unitIndexes = new WeakMap<readonly Unit[], ReadonlyMap<string, number>>();
const holderIndexes = new WeakMap<readonly Unit[], ReadonlyMap<string, number>>();

/** Position of each segment id in its document; built once per list and remembered. */
export function segmentPositions(segments: readonly Segment[]): ReadonlyMap<string, number> {
  return remembered(segmentIndexes, segments, (map) => {
    segments.forEach((segment, at) => {
      map.set(segment.id, at);
    });
  });
}

/** Position of each unit id in the list. */
export function unitPositions(units: readonly Unit[]): ReadonlyMap<string, number> {
  return remembered(unitIndexes, units, (map) => {
    units.forEach((unit, at) => {
      map.set(unit.id, at);
    });
  });
}

/** Position of the unit that holds each segment id, over all languages. */
export function unitOfSegment(units: readonly Unit[]): ReadonlyMap<string, number> {
  return remembered(holderIndexes, units, (map) => {
    units.forEach((unit, at) => {
      for (const ids of Object.values(unit.segments)) for (const id of ids) map.set(id, at);
    });
  });
}

/** The segments of `language` in `unit`, in unit order; throws when the alignment does not hold one of them. */
export function segmentsIn(alignment: Alignment, unit: Unit, language: string): readonly Segment[] {
  const list = alignment.segments[language] ?? [];
  return (unit.segments[language] ?? []).map((id) => {
    const segment = list[segmentIndex(list, id)];
    if (segment === undefined) throw new Error(`unit ${unit.id} names segment ${id}, which does not exist`);
    return segment;
  });
}

function remembered<T extends object>(
  memory: WeakMap<T, ReadonlyMap<string, number>>,
  list: T,
  fill: (map: Map<string, number>) => void,
): ReadonlyMap<string, number> {
  const known = memory.get(list);
  if (known !== undefined) return known;
  const map = new Map<string, number>();
  fill(map);
  memory.set(list, map);
  return map;
}
