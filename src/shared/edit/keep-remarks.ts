import type { Unit } from '../model/unit.ts';
import { joinedComments } from './rows.ts';

/**
 * `after` with the bookmarks and comments of those units of `before` that are not among them any more: each goes to the unit
 * that took over its first segment, else to the unit after it.
 */
export function keepRemarks(before: readonly Unit[], after: readonly Unit[]): readonly Unit[] {
  const left = new Set(after.map(({ id }) => id));
  const lost = before.filter((unit) => !left.has(unit.id) && (unit.bookmarked || unit.comment !== undefined));
  if (lost.length === 0) return after;
  const holders = new Map<string, string>();
  for (const unit of after)
    for (const ids of Object.values(unit.segments)) for (const id of ids) holders.set(id, unit.id);
  const heirs = new Map<string, Unit[]>();
  for (const unit of lost) {
    const heir = heirOf(unit, before, holders, left) ?? after.at(-1)?.id ?? '';
    heirs.set(heir, [...(heirs.get(heir) ?? []), unit]);
  }
  return after.map((unit) => {
    const left = heirs.get(unit.id);
    return left === undefined ? unit : withRemarks(unit, left);
  });
}

/** `unit` with the bookmarks and comments of `others` beside its own. */
export function withRemarks(unit: Unit, others: readonly Unit[]): Unit {
  const comment = joinedComments([unit.comment, ...others.map((other) => other.comment)]);
  return {
    ...unit,
    ...([unit, ...others].some(({ bookmarked }) => bookmarked) ? { bookmarked: true } : {}),
    ...(comment === undefined ? {} : { comment }),
  };
}

function heirOf(
  unit: Unit,
  before: readonly Unit[],
  holders: ReadonlyMap<string, string>,
  left: ReadonlySet<string>,
): string | undefined {
  const taken = Object.values(unit.segments)
    .flat()
    .map((id) => holders.get(id))
    .find((holder) => holder !== undefined);
  return taken ?? before.slice(before.indexOf(unit) + 1).find(({ id }) => left.has(id))?.id;
}
