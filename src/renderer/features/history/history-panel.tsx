import { useEffect, useRef, useState } from 'react';
import { useActions, useProject } from '../../state/use-session.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { said } from '../../words/engine/said.ts';
import { t } from '../../words/t.ts';
import './history-panel.css';

/** This many of the latest entries are shown until earlier ones are asked for. */
const page = 200;

/** Every change by its label, newest first; choosing one goes back or forward to it, step by step. */
export function HistoryPanel() {
  const session = useActions();
  const { labels, applied } = useProject((project) => project.history);
  const [limit, setLimit] = useState(page);
  const current = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (applied >= 0) current.current?.scrollIntoView({ block: 'nearest' });
  }, [applied]);
  if (labels.length === 0) return <EmptyState title={t('history.none')}>{t('history.none.more')}</EmptyState>;

  const from = Math.max(0, Math.min(labels.length - limit, applied - 1));
  const states = [t('history.begin'), ...labels.map(said)].map((label, at) => ({ label, at })).slice(from);
  return (
    <ol className="history" aria-label={t('history.list')} reversed>
      {states.toReversed().map(({ label, at }) => (
        <li key={at}>
          <button
            type="button"
            ref={at === applied ? current : undefined}
            className="history-entry"
            aria-current={at === applied ? 'step' : undefined}
            data-undone={at > applied}
            onClick={() => void session.windTo(at)}
          >
            <span className="history-label">{label}</span>
            {at === applied ? <span className="history-now">{t('history.now')}</span> : null}
          </button>
        </li>
      ))}
      {from > 0 ? (
        <li className="history-more">
          <Button kind="quiet" onClick={() => setLimit(limit + page)}>
            {t('history.earlier', Math.min(page, from))}
          </Button>
        </li>
      ) : null}
    </ol>
  );
}
