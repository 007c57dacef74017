import { copyOut, wordsSelected } from '../../state/clipboard.ts';
import { isUnconfirmed } from '../../state/moves.ts';
import { rowsAsText } from '../../state/rows-as-text.ts';
import { selectedUnits } from '../../state/selected.ts';
import type { Session } from '../../state/session.ts';
import { t } from '../../words/t.ts';
import type { AppCommand } from '../command.ts';
import { editing, onSegment, targetOf } from './edits.ts';
import { toMostDoubtful, toNext } from './go.ts';

/** Edits of a whole unit, all languages. */
export const unitCommands = [
  {
    id: 'unit.confirm-next',
    group: 'unit',
    label: 'unit.confirm-next',
    short: 'unit.confirm-next.short',
    where: 'editor',
    menu: true,
    run: confirmAndGoOn,
  },
  {
    id: 'unit.unconfirm',
    group: 'unit',
    label: 'unit.unconfirm',
    where: 'editor',
    menu: true,
    ...editing(({ units, several, place: { language } }) => ({
      command: 'unconfirm',
      params: { units, ...(several ? {} : { language }) },
    })),
  },
  {
    id: 'unit.merge',
    group: 'unit',
    label: 'unit.merge',
    short: 'unit.merge.short',
    where: 'editor',
    menu: true,
    ...editing(({ unit, units, several, place: { language } }) =>
      several
        ? { command: 'merge', params: { units, language } }
        : { command: 'merge-next', params: { unit: unit.id, language } },
    ),
  },
  {
    id: 'unit.bookmark',
    group: 'unit',
    label: 'unit.bookmark',
    where: 'rows',
    menu: true,
    ...editing(({ units, several, place: { language } }) => ({
      command: 'bookmark',
      params: { units, ...(several ? {} : { language }) },
    })),
  },
  {
    id: 'unit.insert',
    group: 'unit',
    label: 'unit.insert',
    where: 'rows',
    menu: true,
    ...editing(onSegment((segment) => ({ command: 'split-unit', params: { segment: segment.id } }))),
  },
  {
    id: 'unit.omit',
    group: 'unit',
    label: 'unit.omit',
    where: 'cells',
    menu: true,
    ...editing(({ units, several, place: { language } }) => ({
      command: 'omit',
      params: { units, ...(several ? {} : { language }) },
    })),
  },
  {
    id: 'unit.open',
    group: 'unit',
    label: 'unit.open',
    where: 'editor',
    menu: true,
    run(session) {
      const unit = targetOf(session.store.get())?.unit;
      if (unit !== undefined) session.open({ id: 'unit', unit: unit.id });
    },
  },
  {
    id: 'unit.comment',
    group: 'unit',
    label: 'unit.comment',
    where: 'rows',
    menu: true,
    run(session) {
      const unit = targetOf(session.store.get())?.unit;
      if (unit !== undefined) session.open({ id: 'comment', unit: unit.id });
    },
  },
  {
    id: 'unit.copy',
    group: 'unit',
    label: 'unit.copy',
    where: 'cells',
    menu: true,
    run: copyRows,
  },
  {
    id: 'cell.copy',
    group: 'unit',
    label: 'cell.copy',
    where: 'cells',
    menu: true,
    run: copyCell,
  },
] as const satisfies readonly AppCommand[];

/** Confirms the selected units, those that are not confirmed already, and goes to the next one that is not; while the review queue is open, to the next one there. */
function confirmAndGoOn(session: Session): void {
  const goOn = () => {
    const { panel, panelOpen } = session.store.get();
    if (panelOpen && panel === 'review') toMostDoubtful(session);
    else toNext(session, 1, isUnconfirmed, 'go.all-confirmed');
  };
  session.edit((state) => {
    const units = selectedUnits(state);
    if (units.some(isUnconfirmed))
      return { command: 'confirm', params: { units: units.map(({ id }) => id) } };
    goOn();
    return null;
  }, goOn);
}

/** Copies the selected rows as a table; where words of the page are selected, those. */
function copyRows(session: Session): void {
  const state = session.store.get();
  const units = selectedUnits(state);
  if (state.project === null || units.length === 0) return;
  if (wordsSelected()) document.execCommand('copy');
  else if (copyOut(rowsAsText(state.project.alignment, units))) session.tell(t('unit.copied', units.length));
}

/** Copies the texts of the active column, one line for each selected row. */
function copyCell(session: Session): void {
  const state = session.store.get();
  const { project, place } = state;
  if (project === null || place === null) return;
  const alignment = { ...project.alignment, languages: [place.language] };
  const text = rowsAsText(alignment, selectedUnits(state));
  if (copyOut(text)) session.tell(t('cell.copied'));
}
