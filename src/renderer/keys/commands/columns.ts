import { columnWidths } from '../../../shared/api/methods/projects.ts';
import { hiddenLanguages, shownLanguages, withShown } from '../../state/columns.ts';
import type { Session } from '../../state/session.ts';
import type { SessionState } from '../../state/session-state.ts';
import { t } from '../../words/t.ts';
import type { AppCommand } from '../command.ts';

/** How much wider or narrower a column gets at a time, in CSS pixels. */
const stride = 32;

/** Which columns are shown, and how wide. Nothing but the grid is changed by it. */
export const columnCommands = [
  {
    id: 'view.hide-column',
    group: 'view',
    label: 'view.hide-column',
    where: 'rows',
    menu: true,
    refusal: ({ project }) =>
      project !== null && shownLanguages(project).length < 2 ? t('columns.last') : null,
    run(session) {
      const { project, place } = session.store.get();
      if (project === null || place === null) return;
      if (shownLanguages(project).length < 2) return session.tell(t('columns.last'), 'refused');
      hide(session, [...hiddenLanguages(project), place.language], t('columns.hid', place.language));
    },
  },
  {
    id: 'view.only-column',
    group: 'view',
    label: 'view.only-column',
    where: 'rows',
    run(session) {
      const { project, place } = session.store.get();
      if (project === null || place === null) return;
      const { languages, pivot } = project.alignment;
      const hidden = languages.filter((language) => language !== place.language && language !== pivot);
      hide(session, hidden, t('columns.only', hidden.length));
    },
  },
  {
    id: 'view.all-columns',
    group: 'view',
    label: 'view.all-columns',
    where: 'rows',
    refusal: noneHidden,
    run(session) {
      const refusal = noneHidden(session.store.get());
      if (refusal === null) hide(session, [], t('columns.all'));
      else session.tell(refusal);
    },
  },
  {
    id: 'view.wider-column',
    group: 'view',
    label: 'view.wider-column',
    where: 'rows',
    run: (session) => widen(session, stride),
  },
  {
    id: 'view.narrower-column',
    group: 'view',
    label: 'view.narrower-column',
    where: 'rows',
    run: (session) => widen(session, -stride),
  },
  {
    id: 'view.even-columns',
    group: 'view',
    label: 'view.even-columns',
    where: 'rows',
    refusal: ({ project }) =>
      project !== null && Object.keys(project.arrangement.widths).length === 0 ? t('columns.even') : null,
    run(session) {
      void session.arrange({ widths: {} });
      session.tell(t('columns.even'));
    },
  },
] as const satisfies readonly AppCommand[];

/** Shows the column of `language` again. */
export function showColumn(session: Session, language: string): void {
  const { project } = session.store.get();
  if (project === null) return;
  void session.arrange({ hidden: withShown(hiddenLanguages(project), language) });
  session.grid?.focus();
}

function hide(session: Session, hidden: readonly string[], told: string): void {
  void session.arrange({ hidden: [...hidden] });
  session.tell(told);
}

function noneHidden({ project }: SessionState): string | null {
  return project !== null && hiddenLanguages(project).length === 0 ? t('columns.none-hidden') : null;
}

function widen(session: Session, by: number): void {
  const { project, place } = session.store.get();
  if (project === null || place === null || session.grid === null) return;
  const { narrowest, widest } = columnWidths;
  const wanted = Math.round(session.grid.columnWidth(place.language)) + by;
  const width = Math.max(narrowest, Math.min(widest, wanted));
  void session.arrange({ widths: { ...project.arrangement.widths, [place.language]: width } });
}
