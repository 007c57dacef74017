import { keysOf } from '../../keys/print-keys.ts';
import { shownUnits } from '../../state/shown-units.ts';
import { useActions, useProject, useSession } from '../../state/use-session.tsx';
import { Button } from '../../ui/button.tsx';
import { t } from '../../words/t.ts';
import { filterWords } from './filter-words.ts';
import './filter.css';

/** Above the grid while not all rows are shown: how many there are, why, and the way back. */
export function FilterStrip() {
  const session = useActions();
  const units = useProject((project) => project.alignment.units);
  const filter = useSession((state) => state.filter);
  if (filter === null) return null;
  return (
    <section className="filter-strip" aria-label={t('filter.title')}>
      <p>
        <strong>{t('filter.shown', shownUnits(units, filter).length, units.length)}</strong>
        <span className="filter-words">{filterWords(filter.filter)}</span>
      </p>
      <Button keys={keysOf('view.filter')} onClick={() => session.open({ id: 'filter' })}>
        {t('filter.change')}
      </Button>
      <Button
        onClick={() => {
          session.filter(null);
          session.grid?.focus();
        }}
      >
        {t('filter.all')}
      </Button>
    </section>
  );
}
