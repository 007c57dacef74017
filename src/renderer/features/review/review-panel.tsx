import { useDeferredValue, useState } from 'react';
import { keysOf } from '../../keys/print-keys.ts';
import { command, run } from '../../keys/registry.ts';
import { minutesLeft } from '../../state/pace.ts';
import { segmentsOf } from '../../state/places.ts';
import { reviewQueue } from '../../state/review.ts';
import { useActions, useProject, useSession } from '../../state/use-session.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { t } from '../../words/t.ts';
import './review-panel.css';

const page = 100;

/** What is left to confirm, the most doubtful first; while it is open, confirming goes on with the next one here. */
export function ReviewPanel() {
  const session = useActions();
  // The queue may follow a moment later: no key waits for it.
  const alignment = useDeferredValue(useProject((project) => project.alignment));
  const active = useSession((state) => state.place?.unit);
  const [limit, setLimit] = useState(page);
  const { order, doubtful } = reviewQueue(alignment.units);
  if (order.length === 0) return <EmptyState title={t('review.none')}>{t('review.none.more')}</EmptyState>;
  const minutes = (count: number) => t('progress.left', minutesLeft(count, session.pace.seconds()));
  const isActive = (at: number) => alignment.units[at]?.id === active;
  return (
    <div className="review">
      <div className="review-head">
        <p role="status">
          <strong>{t('review.doubtful', doubtful)}</strong>
          {doubtful > 0 ? ` · ${minutes(doubtful)}` : ''}
        </p>
        <p className="review-left">{`${t('review.left', order.length)} · ${minutes(order.length)}`}</p>
        <Button
          kind="primary"
          keys={keysOf('go.most-doubtful')}
          onClick={() => {
            run(session, command('go.most-doubtful'));
            session.grid?.focus();
          }}
        >
          {t('go.most-doubtful')}
        </Button>
        <p className="review-how">{t('review.how', keysOf('unit.confirm-next') ?? '')}</p>
      </div>
      <ol className="review-list" aria-label={t('review.title')}>
        {order.slice(0, limit).map((at) => (
          <li key={alignment.units[at]?.id}>
            <button
              type="button"
              className="review-unit"
              aria-current={isActive(at) ? 'true' : undefined}
              onClick={() => {
                const unit = alignment.units[at];
                const language = session.store.get().place?.language ?? alignment.pivot;
                if (unit !== undefined) session.go({ unit: unit.id, language, segmentAt: 0 });
              }}
            >
              <Words at={at} />
            </button>
          </li>
        ))}
        {order.length > limit ? (
          <li className="review-more">
            <Button kind="quiet" onClick={() => setLimit(limit + page)}>
              {t('find.more', Math.min(page, order.length - limit))}
            </Button>
          </li>
        ) : null}
      </ol>
    </div>
  );
}

function Words({ at }: { readonly at: number }) {
  const alignment = useProject((project) => project.alignment);
  const unit = alignment.units[at];
  if (unit === undefined) return null;
  const language = alignment.languages.find((each) => (unit.segments[each]?.length ?? 0) > 0);
  const text = language === undefined ? '' : (segmentsOf(alignment, unit, language)[0]?.text ?? '');
  return (
    <>
      <span className="review-number">{t('number', at + 1)}</span>
      <span className="reading review-text" lang={language} dir="auto">
        {text.slice(0, 120)}
      </span>
      <span className="review-trust">
        {unit.status === 'edited' ? t('trust.edited') : t('actions.likely', unit.confidence)}
      </span>
    </>
  );
}
