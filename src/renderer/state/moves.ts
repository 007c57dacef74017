import { isConfirmed, type Unit } from '../../shared/model/unit.ts';
import { changeRange } from './change-range.ts';

/** 1 towards the end of the document, −1 towards its beginning. */
export type Direction = 1 | -1;

/**
 * Position of the next unit after `from` that is `wanted`, going round at the end; `from` itself only when it is the
 * only one; −1 when there is none. `from` is −1 for "before the first".
 */
export function nextUnit(
  units: readonly Unit[],
  from: number,
  direction: Direction,
  wanted: (unit: Unit) => boolean,
): number {
  const count = units.length;
  const start = from < 0 && direction < 0 ? 0 : from;
  for (let step = 1; step <= count; step += 1) {
    const at = (((start + step * direction) % count) + count) % count;
    const unit = units[at];
    if (unit !== undefined && wanted(unit)) return at;
  }
  return -1;
}

export function isUnconfirmed(unit: Unit): boolean {
  return !isConfirmed(unit);
}

/** Not one segment to one in every language: a gap, or several segments somewhere. */
export function isUneven(unit: Unit): boolean {
  return Object.values(unit.segments).some((ids) => ids.length !== 1);
}

export function isBookmarked(unit: Unit): boolean {
  return unit.bookmarked === true;
}

let counted: { readonly units: readonly Unit[]; readonly count: number } = { units: [], count: 0 };

/** How many of `units` are confirmed; of a list that differs from the last one only what changed is counted. */
export function confirmedCount(units: readonly Unit[]): number {
  if (counted.units !== units) {
    const { at, removed, inserted } = changeRange(counted.units, units);
    const gone = confirmedIn(counted.units, at, at + removed);
    counted = { units, count: counted.count - gone + confirmedIn(units, at, at + inserted) };
  }
  return counted.count;
}

function confirmedIn(units: readonly Unit[], from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) if (isConfirmed(units[at]!)) count += 1;
  return count;
}
