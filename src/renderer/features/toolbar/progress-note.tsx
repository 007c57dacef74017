import { useEffect, useRef } from 'react';
import { confirmedCount } from '../../state/moves.ts';
import { minutesLeft } from '../../state/pace.ts';
import { useActions, useProject } from '../../state/use-session.tsx';
import { Progress } from '../../ui/progress.tsx';
import { t } from '../../words/t.ts';

/** How many units are confirmed, and the minutes that the others will likely take at the pace so far. */
export function ProgressNote() {
  const units = useProject((project) => project.alignment.units);
  const part = useProject((project) => project.part);
  const done = confirmedCount(units);
  const { pace } = useActions();
  const before = useRef(done);
  useEffect(() => {
    if (done === before.current + 1) pace.confirmed(performance.now());
    before.current = done;
  }, [done, pace]);
  if (part !== null)
    return (
      <div className="progress-note">
        <Progress label={t('progress.reading')} done={part.read} of={part.of} />
        <span>{t('progress.opening', part.read, part.of)}</span>
      </div>
    );
  const left = units.length - done;
  const minutes = minutesLeft(left, pace.seconds());
  return (
    <div className="progress-note">
      <Progress label={t('progress.name')} done={done} of={units.length} />
      <span>
        {t('progress.done', done, units.length)}
        {left === 0 ? null : <span className="progress-left"> · {t('progress.left', minutes)}</span>}
      </span>
    </div>
  );
}
