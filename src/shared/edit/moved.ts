import type { Alignment } from '../model/alignment.ts';
import type { Segment } from '../model/segment.ts';
import type { Unit } from '../model/unit.ts';
import { segmentIndex } from './find.ts';

/** The stretch of a language's document that one unit covers. */
interface Stretch {
  readonly unit: Unit;
  readonly first: number;
  readonly last: number;
}

/**
 * Says anew which of `units`, about to replace the `count` units from `at` on, are `moved`: those that stand out of
 * the order of their neighbours in some language. Units that are there already keep their word; among the others
 * as many as possible stay in order (longest increasing run, Schensted 1961).
 */
export function settleMoved(
  alignment: Alignment,
  at: number,
  count: number,
  units: readonly Unit[],
): readonly Unit[] {
  const kept = new Set(alignment.units.slice(at, at + count));
  const moved = new Set<Unit>();
  for (const language of alignment.languages) {
    const segments = alignment.segments[language] ?? [];
    let low = edge(alignment, segments, language, at - 1, -1)?.last ?? -1;
    let loose: Stretch[] = [];
    const settle = (high: number): void => {
      for (const stretch of crossing(loose, low, high)) moved.add(stretch.unit);
      loose = [];
    };
    for (const unit of units) {
      const stretch = stretchOf(segments, unit, language);
      if (stretch === undefined || (kept.has(unit) && unit.moved)) continue;
      if (!kept.has(unit)) loose.push(stretch);
      else {
        settle(stretch.first);
        low = stretch.last;
      }
    }
    settle(edge(alignment, segments, language, at + count, 1)?.first ?? segments.length);
  }
  return units.map((unit) => (kept.has(unit) ? unit : flagged(unit, moved.has(unit))));
}

function flagged(unit: Unit, moved: boolean): Unit {
  if ((unit.moved ?? false) === moved) return unit;
  const { moved: _, ...rest } = unit;
  return moved ? { ...rest, moved } : rest;
}

/** The stretch of the nearest unit from `from` on, going by `by`, that holds `language` and is not moved itself. */
function edge(
  alignment: Alignment,
  segments: readonly Segment[],
  language: string,
  from: number,
  by: 1 | -1,
): Stretch | undefined {
  for (let at = from; ; at += by) {
    const unit = alignment.units[at];
    if (unit === undefined) return undefined;
    if (unit.moved) continue;
    const stretch = stretchOf(segments, unit, language);
    if (stretch !== undefined) return stretch;
  }
}

function stretchOf(segments: readonly Segment[], unit: Unit, language: string): Stretch | undefined {
  const ids = unit.segments[language] ?? [];
  const [first, last] = [ids[0], ids.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return { unit, first: segmentIndex(segments, first), last: segmentIndex(segments, last) };
}

/** The stretches that do not belong to a longest run of rising stretches between `low` and `high`. */
function crossing(stretches: readonly Stretch[], low: number, high: number): readonly Stretch[] {
  const ends: number[] = [];
  const previous: number[] = [];
  stretches.forEach((stretch, at) => {
    previous.push(-1);
    if (stretch.first <= low || stretch.last >= high) return;
    let [from, to] = [0, ends.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (stretches[ends[middle]!]!.last < stretch.first) from = middle + 1;
      else to = middle;
    }
    previous[at] = ends[from - 1] ?? -1;
    const holder = ends[from];
    if (holder === undefined || stretch.last < stretches[holder]!.last) ends[from] = at;
  });
  const rising = new Set<number>();
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at]!) rising.add(at);
  return stretches.filter((_, at) => !rising.has(at));
}
