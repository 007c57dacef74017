import { useActions, useSession } from '../../state/use-session.tsx';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { t } from '../../words/t.ts';
import './proposals.css';

/** A calm word that rows would come out better now; it goes when it is dismissed or the project changes. */
export function Offer() {
  const session = useActions();
  const offer = useSession((state) => state.offer);
  if (offer === null) return null;
  const dismiss = () => {
    const project = session.store.get().project?.project;
    session.store.set({ offer: null });
    session.grid?.focus();
    if (project !== undefined)
      void session.client.call('proposals.drop', { project, proposal: offer.proposal }).catch(() => {});
  };
  const look = () => {
    session.store.set({ offer: null });
    session.open({ id: 'realign', offered: offer.proposal });
  };
  return (
    <aside className="offer" aria-label={t('offer.name')}>
      <span role="status">{t('offer.count', offer.count)}</span>
      <Button kind="quiet" onClick={look}>
        {t('offer.look')}
      </Button>
      <IconButton icon="close" label={t('offer.dismiss')} onClick={dismiss} />
    </aside>
  );
}
