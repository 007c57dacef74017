import { chosenWords } from '../../state/chosen-words.ts';
import type { Session } from '../../state/session.ts';
import { t } from '../../words/t.ts';
import type { AppCommand } from '../command.ts';

/** What is looked at, and how it looks. */
export const viewCommands = [
  {
    id: 'view.find',
    far: true,
    group: 'view',
    label: 'view.find',
    where: 'editor',
    run: (session) => find(session, false),
  },
  {
    id: 'view.replace',
    far: true,
    group: 'view',
    label: 'view.replace',
    where: 'editor',
    run: (session) => find(session, true),
  },
  {
    id: 'view.concordance',
    far: true,
    group: 'view',
    label: 'view.concordance',
    where: 'editor',
    menu: true,
    run: (session) => session.open({ id: 'concordance', words: chosenWords() }),
  },
  {
    id: 'view.filter',
    far: true,
    group: 'view',
    label: 'view.filter',
    where: 'rows',
    run: (session) => session.open({ id: 'filter' }),
  },
  {
    id: 'view.unconfirmed',
    far: true,
    group: 'view',
    label: 'view.unconfirmed',
    where: 'rows',
    run: (session) => session.filter({ statuses: ['auto', 'edited'] }),
  },
  {
    id: 'view.doubtful',
    far: true,
    group: 'view',
    label: 'view.doubtful',
    where: 'rows',
    run: (session) => session.filter({ below: 0.9 }),
  },
  {
    id: 'view.all',
    group: 'view',
    label: 'view.all',
    where: 'rows',
    refusal: ({ filter }) => (filter === null ? t('view.all.already') : null),
    run: (session) => session.filter(null),
  },
  {
    id: 'view.review',
    far: true,
    group: 'view',
    label: 'view.review',
    where: 'rows',
    run: (session) => session.show('review'),
  },
  {
    id: 'view.findings',
    group: 'view',
    label: 'view.findings',
    where: 'rows',
    run: (session) => session.show('findings'),
  },
  {
    id: 'view.reuse',
    group: 'view',
    label: 'view.reuse',
    where: 'rows',
    run: (session) => session.show('reuse'),
  },
  {
    id: 'view.source',
    group: 'view',
    label: 'view.source',
    where: 'rows',
    run: (session) => session.show('source'),
  },
  {
    id: 'view.history',
    group: 'view',
    label: 'view.history',
    where: 'rows',
    run: (session) => session.show('history'),
  },
  {
    id: 'view.panel',
    group: 'view',
    label: 'view.panel',
    where: 'rows',
    run: (session) => session.togglePanel(),
  },
  {
    id: 'view.density',
    group: 'view',
    label: 'view.density',
    where: 'rows',
    run(session) {
      const { density } = session.store.get().settings;
      void session.configure({ density: density === 'compact' ? 'comfortable' : 'compact' });
    },
  },
  {
    id: 'view.light',
    group: 'view',
    label: 'view.light',
    where: 'rows',
    anytime: true,
    run: (session) => void session.configure({ theme: 'light' }),
  },
  {
    id: 'view.dark',
    group: 'view',
    label: 'view.dark',
    where: 'rows',
    anytime: true,
    run: (session) => void session.configure({ theme: 'dark' }),
  },
  {
    id: 'view.system',
    group: 'view',
    label: 'view.system',
    where: 'rows',
    anytime: true,
    run: (session) => void session.configure({ theme: 'system' }),
  },
  {
    id: 'view.larger',
    group: 'view',
    label: 'view.larger',
    where: 'rows',
    run: (session) => zoom(session, 10),
  },
  {
    id: 'view.smaller',
    group: 'view',
    label: 'view.smaller',
    where: 'rows',
    run: (session) => zoom(session, -10),
  },
] as const satisfies readonly AppCommand[];

function zoom(session: Session, by: number): void {
  const { settings } = session.store.get();
  void session.configure({ zoom: Math.max(80, Math.min(200, settings.zoom + by)) });
}

/** Opens the panel that finds and replaces; words that are selected are searched for. */
function find(session: Session, replacing: boolean): void {
  const { find: known } = session.store.get();
  const words = chosenWords();
  session.show('find');
  session.look({
    replacing,
    asked: known.asked + 1,
    ...(words === '' ? {} : { query: { ...known.query, words, regex: false } }),
  });
}
