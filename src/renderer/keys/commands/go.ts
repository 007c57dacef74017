import type { Unit } from '../../../shared/model/unit.ts';
import { columnBeside } from '../../state/columns.ts';
import { type Direction, isBookmarked, isUnconfirmed, isUneven, nextUnit } from '../../state/moves.ts';
import { unitAt } from '../../state/places.ts';
import { reviewQueue } from '../../state/review.ts';
import type { Session } from '../../state/session.ts';
import { unitBeside } from '../../state/shown-units.ts';
import { type PlainKey, t } from '../../words/t.ts';
import type { AppCommand } from '../command.ts';
import { selecting } from './select.ts';

/** Moves of the active cell, and of the selection. */
export const goCommands = [
  { id: 'go.up', group: 'go', label: 'go.up', where: 'cells', run: (session) => byRows(session, -1) },
  { id: 'go.down', group: 'go', label: 'go.down', where: 'cells', run: (session) => byRows(session, 1) },
  { id: 'go.left', group: 'go', label: 'go.left', where: 'cells', run: (session) => byColumns(session, -1) },
  { id: 'go.right', group: 'go', label: 'go.right', where: 'cells', run: (session) => byColumns(session, 1) },
  {
    id: 'go.segment-back',
    group: 'go',
    label: 'go.segment-back',
    where: 'cells',
    run: (session) => bySegments(session, -1),
  },
  {
    id: 'go.segment-on',
    group: 'go',
    label: 'go.segment-on',
    where: 'cells',
    run: (session) => bySegments(session, 1),
  },
  {
    id: 'go.row-start',
    group: 'go',
    label: 'go.row-start',
    where: 'cells',
    run: (session) => byColumns(session, -Infinity),
  },
  {
    id: 'go.row-end',
    group: 'go',
    label: 'go.row-end',
    where: 'cells',
    run: (session) => byColumns(session, Infinity),
  },
  {
    id: 'go.page-up',
    group: 'go',
    label: 'go.page-up',
    where: 'cells',
    run: (session) => byRows(session, session.grid?.page(-1) ?? -10),
  },
  {
    id: 'go.page-down',
    group: 'go',
    label: 'go.page-down',
    where: 'cells',
    run: (session) => byRows(session, session.grid?.page(1) ?? 10),
  },
  {
    id: 'go.first',
    far: true,
    group: 'go',
    label: 'go.first',
    where: 'cells',
    run: (session) => byRows(session, -Infinity),
  },
  {
    id: 'go.last',
    far: true,
    group: 'go',
    label: 'go.last',
    where: 'cells',
    run: (session) => byRows(session, Infinity),
  },
  ...selecting,
  {
    id: 'go.next-unconfirmed',
    far: true,
    group: 'go',
    label: 'go.next-unconfirmed',
    where: 'rows',
    run: (session) => toNext(session, 1, isUnconfirmed, 'go.none-unconfirmed'),
  },
  {
    id: 'go.previous-unconfirmed',
    far: true,
    group: 'go',
    label: 'go.previous-unconfirmed',
    where: 'rows',
    run: (session) => toNext(session, -1, isUnconfirmed, 'go.none-unconfirmed'),
  },
  {
    id: 'go.most-doubtful',
    far: true,
    group: 'go',
    label: 'go.most-doubtful',
    where: 'rows',
    run: toMostDoubtful,
  },
  {
    id: 'go.next-uneven',
    far: true,
    group: 'go',
    label: 'go.next-uneven',
    where: 'rows',
    run: (session) => toNext(session, 1, isUneven, 'go.none-uneven'),
  },
  {
    id: 'go.previous-uneven',
    far: true,
    group: 'go',
    label: 'go.previous-uneven',
    where: 'rows',
    run: (session) => toNext(session, -1, isUneven, 'go.none-uneven'),
  },
  {
    id: 'go.next-bookmark',
    far: true,
    group: 'go',
    label: 'go.next-bookmark',
    where: 'rows',
    run: (session) => toNext(session, 1, isBookmarked, 'go.none-bookmarked'),
  },
  {
    id: 'go.previous-bookmark',
    far: true,
    group: 'go',
    label: 'go.previous-bookmark',
    where: 'rows',
    run: (session) => toNext(session, -1, isBookmarked, 'go.none-bookmarked'),
  },
] as const satisfies readonly AppCommand[];

function byRows(session: Session, rows: number): void {
  const { project, place } = session.store.get();
  if (project === null) return;
  const unit = unitBeside(session.store.get(), rows);
  if (unit === null) return;
  session.go({ unit: unit.id, language: place?.language ?? project.alignment.pivot, segmentAt: 0 });
}

function byColumns(session: Session, columns: number): void {
  const { project, place } = session.store.get();
  if (project === null || place === null) return;
  const language = columnBeside(project, place.language, columns);
  if (language !== place.language) session.go({ ...place, language, segmentAt: 0 });
}

function bySegments(session: Session, segments: number): void {
  const { project, place } = session.store.get();
  const found = project && unitAt(project.alignment, place);
  if (!found || place === null) return;
  const last = (found.unit.segments[place.language]?.length ?? 0) - 1;
  session.go({ ...place, segmentAt: Math.max(0, Math.min(last, place.segmentAt + segments)) });
}

/** Goes to the next unit that is `wanted`; tells `none` when there is none. */
export function toNext(
  session: Session,
  direction: Direction,
  wanted: (unit: Unit) => boolean,
  none: PlainKey,
): void {
  const { project, place, filter } = session.store.get();
  if (project === null) return;
  const { alignment } = project;
  const from = unitAt(alignment, place)?.at ?? -1;
  const shown = (each: Unit) => filter === null || !filter.hidden.has(each.id);
  const fits = (each: Unit) => wanted(each) && shown(each);
  const unit = alignment.units[nextUnit(alignment.units, from, direction, fits)];
  if (unit === undefined) session.tell(t(none));
  else session.go({ unit: unit.id, language: place?.language ?? alignment.pivot, segmentAt: 0 });
}

/** Goes to the first unit of the review queue, past the active one. */
export function toMostDoubtful(session: Session): void {
  const { project, place } = session.store.get();
  if (project === null) return;
  const { units, pivot } = project.alignment;
  const at = reviewQueue(units).order.find((index) => units[index]?.id !== place?.unit);
  const unit = units[at ?? -1];
  if (unit === undefined) session.tell(t('go.all-confirmed'));
  else session.go({ unit: unit.id, language: place?.language ?? pivot, segmentAt: 0 });
}
