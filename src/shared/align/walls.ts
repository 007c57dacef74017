import type { Segment } from '../model/segment.ts';
import type { Unit } from '../model/unit.ts';
import type { Walls } from './band.ts';
import { longestAscending } from './chain.ts';

/** What is left to align once the fixed units are taken out, and where they stood. */
export interface Remainder {
  /** Of each version the numbers, ascending, of the segments that are left. */
  readonly kept: Readonly<Record<string, readonly number[]>>;
  /** Walls of two versions, counted in the segments that are left. */
  wallsBetween(left: string, right: string): Walls;
}

/** Takes the segments of `fixed` units out of the documents. */
export function withoutFixed(
  languages: readonly string[],
  segments: Readonly<Record<string, readonly Segment[]>>,
  fixed: readonly Unit[],
): Remainder {
  const taken = new Set<string>();
  for (const unit of fixed)
    for (const ids of Object.values(unit.segments)) for (const id of ids) taken.add(id);
  const kept: Record<string, readonly number[]> = {};
  // For fixed segments: how many free ones stand before.
  const before = new Map<string, number>();
  for (const language of languages) {
    const free: number[] = [];
    (segments[language] ?? []).forEach((segment, at) => {
      if (taken.has(segment.id)) before.set(segment.id, free.length);
      else free.push(at);
    });
    kept[language] = free;
  }
  return {
    kept,
    wallsBetween(left, right) {
      const points: [number, number][] = [];
      for (const unit of fixed) {
        const a = before.get(unit.segments[left]?.[0] ?? '');
        const b = before.get(unit.segments[right]?.[0] ?? '');
        if (a !== undefined && b !== undefined && unit.moved !== true) points.push([a, b]);
      }
      return ascending(points);
    },
  };
}

/** Fixed units that cross others are no walls. */
function ascending(points: [number, number][]): Walls {
  const sorted = points.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const chain = longestAscending(
    sorted.map((point) => point[1]),
    false,
  );
  return chain.map((at) => sorted[at]!);
}
