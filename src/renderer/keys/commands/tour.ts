import { isSample } from '../../../shared/model/sample.ts';
import type { Session } from '../../state/session.ts';
import type { SessionState } from '../../state/session-state.ts';
import { tourSteps } from '../../state/tour.ts';
import { t } from '../../words/t.ts';
import type { AppCommand } from '../command.ts';

const underWay = ({ tour }: SessionState) => (typeof tour === 'number' ? null : t('app.tour.none'));

/** The guided tour: begun on the sample, gone through by keys, left at any time. */
export const tourCommands = [
  {
    id: 'app.tour',
    group: 'app',
    label: 'app.tour',
    where: 'always',
    anytime: true,
    run(session) {
      const { project } = session.store.get();
      if (project !== null && isSample(project.documents)) return session.store.set({ tour: 0 });
      session.store.set({ tour: 'asked' });
      if (project !== null) session.open({ id: 'start' });
    },
  },
  {
    id: 'app.tour-next',
    group: 'app',
    label: 'app.tour-next',
    where: 'always',
    refusal: underWay,
    run: (session) => step(session, 1),
  },
  {
    id: 'app.tour-back',
    group: 'app',
    label: 'app.tour-back',
    where: 'always',
    refusal: (state) => underWay(state) ?? (state.tour === 0 ? t('app.tour.first') : null),
    run: (session) => step(session, -1),
  },
  {
    id: 'app.tour-leave',
    group: 'app',
    label: 'app.tour-leave',
    where: 'always',
    refusal: underWay,
    run(session) {
      session.store.set({ tour: null });
      session.grid?.focus();
    },
  },
] as const satisfies readonly AppCommand[];

/** Goes one step on or back; behind the last one the tour is over. */
function step(session: Session, by: 1 | -1): void {
  const { tour } = session.store.get();
  if (typeof tour !== 'number') {
    session.tell(t('app.tour.none'), 'refused');
    return;
  }
  const to = Math.max(0, tour + by);
  session.store.set({ tour: to < tourSteps.length ? to : null });
  if (to === tourSteps.length) session.grid?.focus();
}
