import type { Alignment } from '../../shared/model/alignment.ts';
import { isConfirmed, type Unit } from '../../shared/model/unit.ts';

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

/** The language `step` columns beside `language`, staying inside the grid. */
export function columnBeside(alignment: Alignment, language: string, step: number): string {
  const { languages } = alignment;
  const at = Math.max(0, languages.indexOf(language)) + step;
  return languages[Math.max(0, Math.min(languages.length - 1, at))] ?? language;
}

const counted = new WeakMap<readonly Unit[], number>();

/** How many of `units` are confirmed; counted once per list. */
export function confirmedCount(units: readonly Unit[]): number {
  const known = counted.get(units);
  if (known !== undefined) return known;
  let count = 0;
  for (const unit of units) if (isConfirmed(unit)) count += 1;
  counted.set(units, count);
  return count;
}
