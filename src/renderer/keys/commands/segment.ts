import { bestSplit } from '../../../shared/edit/best-split.ts';
import { segmentAt, unitAt } from '../../state/places.ts';
import { selectedRange } from '../../state/selected.ts';
import type { Session } from '../../state/session.ts';
import { t } from '../../words/t.ts';
import type { AppCommand } from '../command.ts';
import { openAt } from './cell.ts';
import { editing, onSegment, onSegments, targetOf } from './edits.ts';

/** The split that is most likely wanted, to know whether any can be. */
const cutInTwo = editing(
  onSegment(({ id, text }) => ({ command: 'split', params: { segment: id, offset: bestSplit(text) } })),
);

/** Edits of one segment, and of one language's column from here on. */
export const segmentCommands = [
  {
    id: 'segment.join',
    group: 'segment',
    label: 'segment.join',
    short: 'segment.join.short',
    where: 'editor',
    menu: true,
    ...editing(onSegments('join-next', 'join')),
  },
  {
    id: 'segment.split',
    group: 'segment',
    label: 'segment.split',
    short: 'segment.split.short',
    where: 'editor',
    menu: true,
    refusal: cutInTwo.refusal,
    run: split,
  },
  {
    id: 'segment.move-up',
    group: 'segment',
    label: 'segment.move-up',
    where: 'editor',
    menu: true,
    ...moving('up'),
  },
  {
    id: 'segment.move-down',
    group: 'segment',
    label: 'segment.move-down',
    where: 'editor',
    menu: true,
    ...moving('down'),
  },
  {
    id: 'column.push',
    group: 'column',
    label: 'column.push',
    where: 'rows',
    menu: true,
    ...editing(({ units, place }) => ({
      command: 'push-column',
      params: { unit: units[0], language: place.language },
    })),
  },
  {
    id: 'column.pull',
    group: 'column',
    label: 'column.pull',
    where: 'rows',
    menu: true,
    ...editing(({ units, place }) => ({
      command: 'pull-column',
      params: { unit: units[0], language: place.language },
    })),
  },
  {
    id: 'segment.detach',
    group: 'segment',
    label: 'segment.detach',
    short: 'segment.detach.short',
    where: 'editor',
    menu: true,
    ...editing(onSegments('detach', 'detach-each')),
  },
  {
    id: 'segment.carry',
    group: 'segment',
    label: 'segment.carry',
    where: 'rows',
    menu: true,
    refusal: (state) => (targetOf(state)?.segment ? null : t('edit.no-segment')),
    run(session) {
      const segment = targetOf(session.store.get())?.segment;
      if (!segment) return session.tell(t('edit.no-segment'), 'refused');
      session.carry(segment.id);
      session.tell(t('segment.carry.how', segment.text.slice(0, 40)));
    },
  },
  {
    id: 'segment.put',
    group: 'segment',
    label: 'segment.put',
    where: 'rows',
    menu: true,
    refusal: (state) => (state.carried === null ? t('segment.put.nothing') : null),
    run: put,
  },
  {
    id: 'segment.restore',
    group: 'segment',
    label: 'segment.restore',
    where: 'rows',
    menu: true,
    ...editing(onSegments('restore-text', 'restore-texts')),
  },
] as const satisfies readonly AppCommand[];

/** In an open cell: cuts at the caret. From the grid: opens the cell with the caret at the likeliest place. */
function split(session: Session): void {
  const { editor } = session;
  if (editor === null) {
    openAt(session, bestSplit);
    if (session.store.get().editing !== null) session.tell(t('segment.split.how'));
    return;
  }
  const offset = editor.caret();
  if (!editor.commit()) return;
  session.edit(({ project, place }) => {
    const segment = project && segmentAt(project.alignment, place);
    return segment && { command: 'split', params: { segment: segment.id, offset } };
  });
}

/** Moves the active segment, or with several rows selected their cells of this language; the selection goes along. */
function moving(direction: 'up' | 'down'): Required<Pick<AppCommand, 'run' | 'refusal'>> {
  const edit = editing(({ segment, several, units, place }) =>
    several
      ? { command: 'shift-cells', params: { units, language: place.language, direction } }
      : segment && { command: 'move', params: { segment: segment.id, direction } },
  );
  return {
    refusal: edit.refusal,
    run(session) {
      const state = session.store.get();
      const range = state.project && selectedRange(state.project.alignment, state);
      if (targetOf(state)?.several !== true || !range) return edit.run(session);
      const by = direction === 'up' ? -1 : 1;
      const upwards = unitAt(state.project.alignment, state.place)?.at === range[0];
      session.edit(
        (now) => {
          const target = targetOf(now);
          return (
            target && {
              command: 'shift-cells',
              params: { units: target.units, language: target.place.language, direction },
            }
          );
        },
        () => {
          const { project, place } = session.store.get();
          const [first, last] = range.map((at) => project?.alignment.units[at + by]);
          if (!first || !last || place === null) return;
          const [anchor, active] = upwards ? [last, first] : [first, last];
          session.select(anchor.id, { ...place, unit: active.id, segmentAt: 0 });
        },
      );
    },
  };
}

/** Puts the segment that was taken up into the active unit, by itself. */
function put(session: Session): void {
  const { carried } = session.store.get();
  if (carried === null) session.tell(t('segment.put.nothing'), 'refused');
  else
    session.edit(
      ({ place }) => place && { command: 'move-to', params: { segment: carried, unit: place.unit } },
      () => session.carry(null),
    );
}
