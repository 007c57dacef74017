import type { Session } from '../../state/session.ts';
import { shownUnits, unitBeside } from '../../state/shown-units.ts';
import type { AppCommand } from '../command.ts';

/** Selecting rows: what is done next is done to all of them. */
export const selecting = [
  {
    id: 'go.select-up',
    group: 'go',
    label: 'go.select-up',
    where: 'cells',
    run: (session) => extend(session, -1),
  },
  {
    id: 'go.select-down',
    group: 'go',
    label: 'go.select-down',
    where: 'cells',
    run: (session) => extend(session, 1),
  },
  {
    id: 'go.select-page-up',
    group: 'go',
    label: 'go.select-page-up',
    where: 'cells',
    run: (session) => extend(session, session.grid?.page(-1) ?? -10),
  },
  {
    id: 'go.select-page-down',
    group: 'go',
    label: 'go.select-page-down',
    where: 'cells',
    run: (session) => extend(session, session.grid?.page(1) ?? 10),
  },
  {
    id: 'go.select-to-first',
    far: true,
    group: 'go',
    label: 'go.select-to-first',
    where: 'cells',
    run: (session) => extend(session, -Infinity),
  },
  {
    id: 'go.select-to-last',
    far: true,
    group: 'go',
    label: 'go.select-to-last',
    where: 'cells',
    run: (session) => extend(session, Infinity),
  },
  {
    id: 'go.select-all',
    far: true,
    group: 'go',
    label: 'go.select-all',
    where: 'cells',
    run(session) {
      const { project, place, filter } = session.store.get();
      const units = project && shownUnits(project.alignment.units, filter);
      const [first, last] = [units?.[0], units?.at(-1)];
      if (!first || !last || place === null) return;
      session.select(first.id, { ...place, unit: last.id, segmentAt: 0 });
    },
  },
  {
    id: 'go.let-go',
    group: 'go',
    label: 'go.let-go',
    where: 'cells',
    run(session) {
      const { place, carried, anchor, filter } = session.store.get();
      if (carried !== null) session.carry(null);
      else if (anchor !== null && place !== null) session.go(place);
      else if (filter !== null) session.filter(null);
    },
  },
] as const satisfies readonly AppCommand[];

function extend(session: Session, rows: number): void {
  const state = session.store.get();
  const unit = unitBeside(state, rows);
  if (unit !== null && state.place !== null)
    session.extend({ unit: unit.id, language: state.place.language, segmentAt: 0 });
}
