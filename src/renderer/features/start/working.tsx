import { Button } from '../../ui/button.tsx';
import { Progress } from '../../ui/progress.tsx';
import { t } from '../../words/t.ts';
import { Motif } from './motif.tsx';
import type { Work } from './use-work.ts';
import './working.css';

/** What is shown while files are read and aligned: what is being done, how far it is, and the way out. */
export function Working({ work }: { readonly work: Work }) {
  const phase = work.phase === null ? t('app.starting') : t('start.phase', work.phase);
  return (
    <section className="working" aria-busy="true" aria-labelledby="working-title">
      <Motif />
      <h1 id="working-title">{work.title}</h1>
      <p role="status">{phase}</p>
      <Progress label={work.title} done={work.done} of={work.of} />
      {work.cancel === null ? null : <Button onClick={work.cancel}>{t('start.cancel')}</Button>}
    </section>
  );
}
