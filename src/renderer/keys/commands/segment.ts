import { bestSplit } from '../../../shared/edit/best-split.ts';
import { segmentAt } from '../../state/places.ts';
import type { Session } from '../../state/session.ts';
import { t } from '../../words/t.ts';
import type { AppCommand } from '../command.ts';
import { openAt } from './cell.ts';
import { editing, onSegment } from './edits.ts';

/** Edits of one segment, and of one language's column from here on. */
export const segmentCommands = [
  {
    id: 'segment.join',
    group: 'segment',
    label: 'segment.join',
    short: 'segment.join.short',
    where: 'editor',
    menu: true,
    ...editing(onSegment((segment) => ({ command: 'join-next', params: { segment: segment.id } }))),
  },
  {
    id: 'segment.split',
    group: 'segment',
    label: 'segment.split',
    short: 'segment.split.short',
    where: 'editor',
    menu: true,
    run: split,
  },
  {
    id: 'segment.move-up',
    group: 'segment',
    label: 'segment.move-up',
    where: 'editor',
    menu: true,
    ...editing(
      onSegment((segment) => ({ command: 'move', params: { segment: segment.id, direction: 'up' } })),
    ),
  },
  {
    id: 'segment.move-down',
    group: 'segment',
    label: 'segment.move-down',
    where: 'editor',
    menu: true,
    ...editing(
      onSegment((segment) => ({ command: 'move', params: { segment: segment.id, direction: 'down' } })),
    ),
  },
  {
    id: 'column.push',
    group: 'column',
    label: 'column.push',
    where: 'rows',
    menu: true,
    ...editing(({ unit, place }) => ({
      command: 'push-column',
      params: { unit: unit.id, language: place.language },
    })),
  },
  {
    id: 'column.pull',
    group: 'column',
    label: 'column.pull',
    where: 'rows',
    menu: true,
    ...editing(({ unit, place }) => ({
      command: 'pull-column',
      params: { unit: unit.id, language: place.language },
    })),
  },
  {
    id: 'segment.detach',
    group: 'segment',
    label: 'segment.detach',
    short: 'segment.detach.short',
    where: 'editor',
    menu: true,
    ...editing(onSegment((segment) => ({ command: 'detach', params: { segment: segment.id } }))),
  },
  {
    id: 'segment.restore',
    group: 'segment',
    label: 'segment.restore',
    where: 'rows',
    menu: true,
    ...editing(onSegment((segment) => ({ command: 'restore-text', params: { segment: segment.id } }))),
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
