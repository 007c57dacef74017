import type { RefObject } from 'react';
import { keysOf } from '../../keys/print-keys.ts';
import { command, run } from '../../keys/registry.ts';
import { shownLanguages } from '../../state/columns.ts';
import { useActions, useProject, useSession } from '../../state/use-session.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { t } from '../../words/t.ts';
import { ColumnHead } from './column-head.tsx';

/** Above the rows: how many units, and the head of each column that is shown. */
export function ColumnHeads({ scroller }: { readonly scroller: RefObject<HTMLElement | null> }) {
  const session = useActions();
  const units = useProject(({ alignment }) => alignment.units.length);
  const languages = useProject(shownLanguages);
  /** Null once all rows are known. */
  const all = useProject(({ part }) => part?.of ?? null);
  const filtered = useSession((state) => state.filter !== null);
  return (
    <div className="heads">
      <div className="head head-units">
        {t('units', all ?? units)}
        <IconButton
          icon="filter"
          label={t('view.filter')}
          keys={keysOf('view.filter')}
          className="head-filter"
          aria-pressed={filtered}
          onClick={() => run(session, command('view.filter'))}
        />
      </div>
      {languages.map((language) => (
        <ColumnHead key={language} language={language} scroller={scroller} counted={all === null} />
      ))}
    </div>
  );
}
