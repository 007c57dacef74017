import type { Segment } from '../../../shared/model/segment.ts';
import type { Unit } from '../../../shared/model/unit.ts';
import type { EditRequest } from '../../state/ledger.ts';
import { segmentAt, unitAt } from '../../state/places.ts';
import { refusalOf } from '../../state/run.ts';
import type { Place, SessionState } from '../../state/session-state.ts';
import { t } from '../../words/t.ts';
import type { AppCommand } from '../command.ts';

/** What an edit acts on: the active unit and cell, and the active segment unless the cell is a gap. */
interface Target {
  readonly unit: Unit;
  readonly place: Place;
  readonly segment: Segment | null;
}
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
      const request = target && make(target);
      if (!request || state.project === null) return t('edit.no-segment');
      return refusalOf(state.project, request);
    },
  };
}

/** `make` for edits that need a segment. */
export function onSegment(make: (segment: Segment, target: Target) => Omit<EditRequest, 'selection'>): Make {
  return (target) => target.segment && make(target.segment, target);
}

function targetOf({ project, place }: SessionState): Target | null {
  const found = project && unitAt(project.alignment, place);
  if (!project || !found || place === null) return null;
  return { unit: found.unit, place, segment: segmentAt(project.alignment, place) };
}
