import { isUnconfirmed } from '../../state/moves.ts';
import { unitAt } from '../../state/places.ts';
import type { Session } from '../../state/session.ts';
import type { AppCommand } from '../command.ts';
import { editing } from './edits.ts';
import { toNext } from './go.ts';

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
    ...editing(({ unit, place: { language } }) => ({
      command: 'unconfirm',
      params: { units: [unit.id], language },
    })),
  },
  {
    id: 'unit.merge',
    group: 'unit',
    label: 'unit.merge',
    short: 'unit.merge.short',
    where: 'editor',
    menu: true,
    ...editing(({ unit, place: { language } }) => ({
      command: 'merge-next',
      params: { unit: unit.id, language },
    })),
  },
  {
    id: 'unit.bookmark',
    group: 'unit',
    label: 'unit.bookmark',
    where: 'rows',
    menu: true,
    ...editing(({ unit, place: { language } }) => ({
      command: 'bookmark',
      params: { unit: unit.id, language },
    })),
  },
] as const satisfies readonly AppCommand[];

/** Confirms the active unit unless it is confirmed already, and goes to the next one that is not. */
function confirmAndGoOn(session: Session): void {
  const goOn = () => toNext(session, 1, isUnconfirmed, 'go.all-confirmed');
  session.edit(({ project, place }) => {
    const unit = project && unitAt(project.alignment, place)?.unit;
    if (!unit) return null;
    if (isUnconfirmed(unit)) return { command: 'confirm', params: { units: [unit.id] } };
    goOn();
    return null;
  }, goOn);
}
