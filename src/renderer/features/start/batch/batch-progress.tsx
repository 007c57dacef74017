import { nameOf } from '../../../state/languages.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { Progress } from '../../../ui/progress.tsx';
import { t, wordsLanguage } from '../../../words/t.ts';
import type { MadeDocument } from './make-document.ts';
import type { BatchRun, KeyedOrder, Outcome } from './use-batch.ts';
import './batch.css';

export interface BatchProgressProps {
  readonly batch: BatchRun;
  readonly onOpen: (name: string, path: string) => void;
  /** Back to the documents that are not made. */
  readonly onBack: () => void;
}

/** How far each document is, one line each; afterwards what came of them, and the way into their projects. */
export function BatchProgress({ batch, onOpen, onBack }: BatchProgressProps) {
  const { orders, outcomes, running } = batch;
  const states = orders.map(({ key }) => outcomes.get(key)?.state);
  const made = states.filter((state) => state === 'made').length;
  const over = states.filter((state) => state !== 'waiting' && state !== 'working').length;
  const title = running
    ? t('batch.making', over, orders.length)
    : t('batch.made', made, orders.length - made);
  const left = orders.filter(({ key }) => outcomes.get(key)?.state !== 'made');
  return (
    <section className="setup batch" aria-busy={running} aria-labelledby="batch-title">
      <header className="setup-head">
        <h1 id="batch-title">{title}</h1>
      </header>
      <p role="status" className="unseen">
        {title}
      </p>
      <Progress label={title} done={over} of={orders.length} />
      <ol className="batch-lines" aria-label={t('batch.documents')}>
        {orders.map((order) => (
          <Line key={order.key} order={order} outcome={outcomes.get(order.key)} onOpen={onOpen} />
        ))}
      </ol>
      <footer className="setup-foot">
        {running ? (
          <Button onClick={batch.cancel}>{t('start.cancel')}</Button>
        ) : (
          <>
            {left.length === 0 ? null : (
              <Button onClick={() => batch.run(left)}>{t('batch.again', left.length)}</Button>
            )}
            <Button kind={left.length === 0 ? 'primary' : 'plain'} onClick={onBack}>
              {t('batch.back')}
            </Button>
          </>
        )}
      </footer>
    </section>
  );
}

function Line({
  order,
  outcome,
  onOpen,
}: {
  readonly order: KeyedOrder;
  readonly outcome: Outcome | undefined;
  readonly onOpen: BatchProgressProps['onOpen'];
}) {
  const { name, versions } = order;
  const made = outcome?.state === 'made' ? outcome.made : null;
  return (
    <li className="batch-line" data-state={outcome?.state}>
      <Icon name={made === null ? (outcome?.state === 'failed' ? 'warning' : 'file') : 'check'} />
      <span className="batch-line-name">
        <bdi>{name}</bdi>
        <span className="batch-line-languages">
          {versions.map(({ language }) => nameOf(language, wordsLanguage())).join(' · ')}
        </span>
      </span>
      <span className="batch-line-words">{outcome === undefined ? '' : outcomeWords(outcome)}</span>
      {outcome?.state === 'working' ? <Progress label={name} done={outcome.done} of={outcome.of} /> : null}
      {made === null ? null : (
        <Button aria-label={t('batch.open', name)} onClick={() => onOpen(name, made.path)}>
          {t('start.dialog')}
        </Button>
      )}
    </li>
  );
}

function outcomeWords(outcome: Outcome): string {
  if (outcome.state === 'working') return t('start.phase', outcome.phase);
  if (outcome.state === 'failed') return outcome.why;
  if (outcome.state === 'made') return madeWords(outcome.made);
  return t(outcome.state === 'waiting' ? 'batch.waiting' : 'batch.stopped');
}

function madeWords({ units, findings, odd }: MadeDocument): string {
  const strange = odd.map(({ name, language }) => t('batch.odd', name, nameOf(language, wordsLanguage())));
  return [t('batch.figures', units, findings), ...strange].join(' ');
}
