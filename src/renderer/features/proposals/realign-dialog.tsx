import { useEffect, useMemo } from 'react';
import type { Dialog as DialogState } from '../../state/session-state.ts';
import { useActions, useProject } from '../../state/use-session.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useFocusWhen } from '../../ui/use-focus-when.ts';
import { t } from '../../words/t.ts';
import { ProposalBody } from './proposal-body.tsx';
import { useProposal } from './use-proposal.ts';

type RealignState = Extract<DialogState, { id: 'realign' }>;

/** Aligns anew between the confirmed units, and shows what would change before it is kept. */
export function RealignDialog({ dialog: { offered } }: { readonly dialog: RealignState }) {
  const { client, settled } = useActions();
  const project = useProject((open) => open.project);
  const work = useProposal();
  const { make, state } = work;
  const begin = useMemo(
    () => (again: boolean) =>
      make(async (options) => {
        await settled();
        return offered === null || again
          ? client.call(
              'proposals.realign',
              { project, spared: offered === null ? 'confirmed' : 'arranged' },
              options,
            )
          : client.call('proposals.get', { project, proposal: offered });
      }),
    [client, make, offered, project, settled],
  );
  useEffect(() => {
    begin(false);
  }, [begin]);
  const changes = state.step === 'ready' && state.proposal.count > 0;
  const keep = useFocusWhen(changes);
  return (
    <Dialog
      title={t('realign.title')}
      closeLabel={t('proposal.close')}
      width="wide"
      onClose={work.leave}
      foot={
        <>
          <Button onClick={work.leave}>{t(changes ? 'proposal.leave' : 'proposal.close')}</Button>
          {changes ? (
            <Button ref={keep} kind="primary" onClick={work.keep}>
              {t('realign.keep')}
            </Button>
          ) : null}
        </>
      }
    >
      <ProposalBody
        work={work}
        sentence={(count) => (count === 0 ? t('realign.nothing') : t('realign.count', count))}
        onAgain={() => begin(true)}
      />
    </Dialog>
  );
}
