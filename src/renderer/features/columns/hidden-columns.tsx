import { showColumn } from '../../keys/commands/columns.ts';
import { keysOf } from '../../keys/print-keys.ts';
import { command, run } from '../../keys/registry.ts';
import { hiddenLanguages } from '../../state/columns.ts';
import { useActions, useProject } from '../../state/use-session.tsx';
import { Button } from '../../ui/button.tsx';
import { t } from '../../words/t.ts';
import './hidden-columns.css';

/** Above the grid while columns are hidden: which ones, and the way back. */
export function HiddenColumns() {
  const session = useActions();
  const hidden = useProject((project) => hiddenLanguages(project).join(' '));
  if (hidden === '') return null;
  return (
    <section className="hidden-columns" aria-label={t('columns.hidden')}>
      <span className="hidden-columns-name">{t('columns.hidden')}</span>
      <span className="hidden-columns-list">
        {hidden.split(' ').map((language) => (
          <button
            key={language}
            type="button"
            className="hidden-column"
            onClick={() => showColumn(session, language)}
          >
            {t('columns.show', language)}
          </button>
        ))}
      </span>
      {hidden.includes(' ') ? (
        <Button
          keys={keysOf('view.all-columns')}
          onClick={() => {
            run(session, command('view.all-columns'));
            session.grid?.focus();
          }}
        >
          {t('view.all-columns')}
        </Button>
      ) : null}
    </section>
  );
}
