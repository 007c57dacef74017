import { useCallback, useEffect, useRef, useState } from 'react';
import type { CallOptions } from '../../../shared/api/contract.ts';
import type { Proposal } from '../../../shared/api/methods/proposals.ts';
import { useActions } from '../../state/use-session.tsx';
import { t } from '../../words/t.ts';
import { toldError } from '../../words/troubles.ts';

/** How far a proposal is. */
export type ProposalState =
  | { readonly step: 'none' }
  | { readonly step: 'working'; readonly phase?: string; readonly done?: number; readonly of?: number }
  | { readonly step: 'ready'; readonly proposal: Proposal }
  | { readonly step: 'failed'; readonly text: string };

export interface ProposalWork {
  readonly state: ProposalState;
  /** Works a proposal out; what was worked on before is cancelled. */
  make(call: (options: CallOptions) => Promise<Proposal>): void;
  cancel(): void;
  /** Keeps what is proposed and closes the dialog. */
  keep(): void;
  /** Forgets it and closes the dialog. */
  leave(): void;
}

/** Works out a change of the whole project with progress and cancel, and keeps or drops it. */
export function useProposal(): ProposalWork {
  const session = useActions();
  const [state, setState] = useState<ProposalState>({ step: 'none' });
  const stop = useRef<() => void>(() => {});
  const turn = useRef(0);
  useEffect(() => () => stop.current(), []);

  const make = useCallback<ProposalWork['make']>(async (call) => {
    stop.current();
    turn.current += 1;
    const mine = turn.current;
    const show = (next: ProposalState) => mine === turn.current && setState(next);
    show({ step: 'working' });
    try {
      const proposal = await call({
        onProgress: (phase, done, of) => show({ step: 'working', phase, done, of }),
        onCancel: (cancel) => {
          stop.current = cancel;
        },
      });
      show({ step: 'ready', proposal });
    } catch (thrown) {
      const { code, message } = toldError(thrown);
      show({ step: 'failed', text: code === 'cancelled' ? t('proposal.stopped') : message });
    } finally {
      if (mine === turn.current) stop.current = () => {};
    }
  }, []);

  return {
    state,
    make,
    cancel: useCallback(() => stop.current(), []),
    keep() {
      if (state.step !== 'ready') return;
      session.keep(state.proposal.id).then(
        () => session.close(),
        (thrown: unknown) => setState({ step: 'failed', text: toldError(thrown).message }),
      );
    },
    leave() {
      stop.current();
      const project = session.store.get().project?.project;
      if (state.step === 'ready' && project !== undefined)
        void session.client.call('proposals.drop', { project, proposal: state.proposal.id }).catch(() => {});
      session.close();
    },
  };
}
