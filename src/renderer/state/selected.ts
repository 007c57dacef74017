import { unitIndex } from '../../shared/edit/find.ts';
import type { Alignment } from '../../shared/model/alignment.ts';
import type { Segment } from '../../shared/model/segment.ts';
import type { Unit } from '../../shared/model/unit.ts';
import { segmentsOf, unitAt } from './places.ts';
import type { SessionState } from './session-state.ts';

type Chosen = Pick<SessionState, 'project' | 'place' | 'anchor' | 'filter'>;

/** The first and last selected row as positions, the active one alone when none is selected beside it. */
export function selectedRange(
  alignment: Alignment,
  { place, anchor }: Pick<SessionState, 'place' | 'anchor'>,
): readonly [first: number, last: number] | null {
  const active = unitAt(alignment, place)?.at;
  if (active === undefined) return null;
  const other = anchor === null ? -1 : unitIndex(alignment.units, anchor);
  return other < 0 ? [active, active] : [Math.min(active, other), Math.max(active, other)];
}

/** The selected units in their order, the active one at least; those a filter hides are none of them. */
export function selectedUnits({ project, place, anchor, filter }: Chosen): readonly Unit[] {
  const range = project && selectedRange(project.alignment, { place, anchor });
  if (!project || !range) return [];
  const units = project.alignment.units.slice(range[0], range[1] + 1);
  return filter === null ? units : units.filter(({ id }) => !filter.hidden.has(id));
}

/** How many units are selected, the active one counted. */
export function selectedCount(state: Chosen): number {
  if (state.filter !== null || state.project === null) return selectedUnits(state).length;
  const range = selectedRange(state.project.alignment, state);
  return range === null ? 0 : range[1] - range[0] + 1;
}

/** The segments of `language` in the selected units. */
export function selectedSegments(state: Chosen, language: string): readonly Segment[] {
  const { project } = state;
  if (project === null) return [];
  return selectedUnits(state).flatMap((unit) => segmentsOf(project.alignment, unit, language));
}
