import type { Segment } from '../../../shared/model/segment.ts';
import type { Unit } from '../../../shared/model/unit.ts';
import type { EditRequest } from '../../state/ledger.ts';
import { segmentAt, unitAt } from '../../state/places.ts';
import { refusalOf } from '../../state/run.ts';
import { selectedSegments, selectedUnits } from '../../state/selected.ts';
import type { Place, SessionState } from '../../state/session-state.ts';
import { said } from '../../words/engine/said.ts';
import { t } from '../../words/t.ts';
import type { AppCommand } from '../command.ts';

/** What an edit acts on: the active unit and cell, the active segment unless the cell is a gap, and the selected rows. */
export interface Target {
  readonly unit: Unit;
  readonly place: Place;
  readonly segment: Segment | null;
  /** The selected units, the active one alone when none is selected beside it. */
  readonly units: readonly string[];
  /** More than one row is selected. */
  readonly several: boolean;
  /** The segments of the active language in the selected rows, as ids. */
  readonly segments: readonly string[];
}
/** With more rows than this an edit is not tried out beforehand only to know whether its button can be pressed. */
const mostTried = 20;

type Make = (target: Target) => Omit<EditRequest, 'selection'> | null;

/** An edit of the active segment, cell or unit as a command: the same function makes it and says why it cannot be. */
export function editing(make: Make): Required<Pick<AppCommand, 'run' | 'refusal'>> {
  return {
    run: (session) =>
      session.edit((state) => {
        const target = targetOf(state);
        const request = target && make(target);
        if (target !== null && request === null) session.tell(t('edit.no-segment'), 'refused');
        return request;
      }),
    refusal: (state) => {
      const target = targetOf(state);
      if (target !== null && target.units.length > mostTried) return null;
      const request = target && make(target);
      if (!request || state.project === null) return t('edit.no-segment');
      const refusal = refusalOf(state.project, request);
      return refusal === null ? null : said(refusal);
    },
  };
}

/** `make` for edits that need a segment. */
export function onSegment(make: (segment: Segment, target: Target) => Omit<EditRequest, 'selection'>): Make {
  return (target) => target.segment && make(target.segment, target);
}

/** An edit of the active segment (`one`), or of all segments of its column when several rows are selected (`all`). */
export function onSegments(one: string, all: string): Make {
  return ({ segment, several, segments }) =>
    several
      ? { command: all, params: { segments } }
      : segment && { command: one, params: { segment: segment.id } };
}

/** What an edit would act on now; null while no project is open. */
export function targetOf(state: SessionState): Target | null {
  const { project, place } = state;
  const found = project && unitAt(project.alignment, place);
  if (!project || !found || place === null) return null;
  const units = selectedUnits(state).map(({ id }) => id);
  return {
    unit: found.unit,
    place,
    segment: segmentAt(project.alignment, place),
    units,
    several: units.length > 1,
    get segments() {
      return selectedSegments(state, place.language).map(({ id }) => id);
    },
  };
}
