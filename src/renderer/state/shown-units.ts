import { unitIndex } from '../../shared/edit/find.ts';
import type { Unit } from '../../shared/model/unit.ts';
import type { Filtered } from './filtered.ts';
import type { SessionState } from './session-state.ts';

let last: { units: readonly Unit[]; hidden: ReadonlySet<string>; shown: readonly Unit[] } | null = null;

/** The units that a filter leaves, in their order; the very list without a filter. Worked out once for each list. */
export function shownUnits(units: readonly Unit[], filter: Filtered | null): readonly Unit[] {
  if (filter === null) return units;
  const { hidden } = filter;
  if (last?.units !== units || last.hidden !== hidden)
    last = { units, hidden, shown: units.filter(({ id }) => !hidden.has(id)) };
  return last.shown;
}

/** The unit `rows` shown rows below the active one (above when negative), within the first and the last. */
export function unitBeside({ project, place, filter }: SessionState, rows: number): Unit | null {
  if (project === null) return null;
  const units = shownUnits(project.alignment.units, filter);
  const from = place === null ? 0 : Math.max(0, unitIndex(units, place.unit));
  return units[Math.max(0, Math.min(units.length - 1, from + rows))] ?? null;
}
