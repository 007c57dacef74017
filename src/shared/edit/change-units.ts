import { type Alignment, unitPositions } from '../model/alignment.ts';
import type { Unit } from '../model/unit.ts';
import { unitIndex } from './find.ts';
import type { Step } from './step.ts';

/** More steps than this would cost more than taking along the units between them. */
const mostSteps = 64;

/** The positions of the units `ids`, rising, each once; the first id no unit has, when there is one. */
export function unitIndexes(
  alignment: Alignment,
  ids: readonly string[],
): { readonly indexes: readonly number[] } | { readonly unknown: string } {
  const { units } = alignment;
  const positions = ids.length > 8 ? unitPositions(units) : undefined;
  const found = new Set<number>();
  for (const id of ids) {
    const at = positions === undefined ? unitIndex(units, id) : (positions.get(id) ?? -1);
    if (at < 0) return { unknown: id };
    found.add(at);
  }
  return { indexes: [...found].sort((a, b) => a - b) };
}

/**
 * The steps that put `change(unit)` in the place of the units at `indexes` (rising, each once): one per run of
 * neighbours. Where there would be very many runs, those closest together become one step.
 */
export function changeUnits(
  alignment: Alignment,
  indexes: readonly number[],
  change: (unit: Unit) => Unit,
): readonly Step[] {
  const changed = new Set(indexes);
  return runs(indexes).map(([from, to]): Step => {
    const remove = alignment.units.slice(from, to + 1);
    const insert = remove.map((unit, offset) => (changed.has(from + offset) ? change(unit) : unit));
    return { type: 'units', at: from, remove, insert };
  });
}

/** `indexes` (rising, each once) as few runs of neighbours; the closest are taken together where there are too many. */
export function runs(indexes: readonly number[]): readonly (readonly [from: number, to: number])[] {
  const distances = indexes.slice(1).map((index, at) => index - indexes[at]!);
  const widest = distances.toSorted((a, b) => b - a)[mostSteps - 1] ?? 1;
  const found: [number, number][] = [];
  for (const index of indexes) {
    const last = found.at(-1);
    if (last !== undefined && index - last[1] <= widest) last[1] = index;
    else found.push([index, index]);
  }
  return found;
}
