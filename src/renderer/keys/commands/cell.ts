import { segmentsOf, unitAt } from '../../state/places.ts';
import type { Session } from '../../state/session.ts';
import { t } from '../../words/t.ts';
import type { AppCommand } from '../command.ts';
import { targetOf } from './edits.ts';

/** Opening the active cell. */
export const cellCommands = [
  {
    id: 'cell.edit',
    group: 'cell',
    label: 'cell.edit',
    where: 'cells',
    menu: true,
    refusal: (state) => (targetOf(state)?.segment ? null : t('cell.nothing-to-edit')),
    run: (session) => openAt(session, (text) => text.length),
  },
] as const satisfies readonly AppCommand[];

/** Opens the active segment with the caret where `caretIn` says; tells when there is none. */
export function openAt(session: Session, caretIn: (text: string) => number): void {
  const { project, place } = session.store.get();
  const found = project && unitAt(project.alignment, place);
  if (!project || !found || place === null) return;
  const segments = segmentsOf(project.alignment, found.unit, place.language);
  const segmentAt = Math.min(place.segmentAt, segments.length - 1);
  const segment = segments[segmentAt];
  if (segment === undefined) session.tell(t('cell.nothing-to-edit'), 'refused');
  else session.openCell({ ...place, segmentAt }, segment.id, caretIn(segment.text));
}
