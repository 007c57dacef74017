import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Progress } from '../../ui/progress.tsx';
import { t } from '../../words/t.ts';
import { RowChanges } from './row-changes.tsx';
import { TextChanges } from './text-changes.tsx';
import type { ProposalWork } from './use-proposal.ts';
import './proposals.css';

export interface ProposalBodyProps {
  readonly work: ProposalWork;
  /** What the count says in words, for this kind of change. */
  readonly sentence: (count: number) => string;
  readonly onAgain?: (() => void) | undefined;
}

/** What is being worked out, or what it came to. */
export function ProposalBody({ work: { state, cancel }, sentence, onAgain }: ProposalBodyProps) {
  if (state.step === 'none') return null;
  if (state.step === 'working')
    return (
      <div className="proposal-working" aria-busy="true">
        <p role="status">
          {state.phase === undefined ? t('proposal.working') : t('proposal.phase', state.phase)}
        </p>
        <Progress label={t('proposal.working')} done={state.done} of={state.of} />
        <Button onClick={cancel}>{t('proposal.cancel')}</Button>
      </div>
    );
  if (state.step === 'failed')
    return (
      <Banner
        kind="error"
        action={onAgain === undefined ? undefined : <Button onClick={onAgain}>{t('proposal.again')}</Button>}
      >
        {state.text}
      </Banner>
    );
  const { proposal } = state;
  const hidden = proposal.count - shownOf(proposal);
  return (
    <div className="proposal">
      <p className="proposal-sentence" role="status">
        {sentence(proposal.count)}
      </p>
      <RowChanges changes={proposal.rows} />
      <TextChanges texts={proposal.texts} />
      {hidden > 0 ? <p className="proposal-more">{t('proposal.more', hidden)}</p> : null}
    </div>
  );
}

function shownOf({
  rows,
  texts,
}: {
  readonly rows: readonly { before: readonly unknown[]; after: readonly unknown[] }[];
  readonly texts: readonly unknown[];
}): number {
  return (
    texts.length + rows.reduce((sum, { before, after }) => sum + Math.max(before.length, after.length), 0)
  );
}
