import { languageName } from '../../../shared/model/language-tag.ts';
import { keysOf } from '../../keys/print-keys.ts';
import { command, run } from '../../keys/registry.ts';
import { useActions, useProject, useSession } from '../../state/use-session.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { t } from '../../words/t.ts';
import { headId } from './cell-id.ts';

/** Above the rows: how many units, and each language by its own name with the number of its segments. */
export function ColumnHeads() {
  const session = useActions();
  const { languages, pivot, segments, units } = useProject((project) => project.alignment);
  /** Null once all rows are known. */
  const all = useProject(({ part }) => part?.of ?? null);
  const filtered = useSession((state) => state.filter !== null);
  const unlocked = useProject((project) => project.pivotUnlocked);
  return (
    <div className="heads">
      <div className="head head-units">
        {t('units', all ?? units.length)}
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
        <div key={language} className="head">
          <span className="head-name" id={headId(language)} lang={language}>
            {ownName(language)}
          </span>
          {language === pivot ? (
            <button
              type="button"
              className="head-pivot"
              aria-pressed={!unlocked}
              title={t(unlocked ? 'pivot.is-unlocked' : 'pivot.is-locked')}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => run(session, command('project.lock-pivot'))}
            >
              {t(unlocked ? 'pivot.chip-unlocked' : 'pivot.chip')}
            </button>
          ) : null}
          <span className="head-code">{language}</span>
          {all === null ? (
            <span className="head-count">{t('head.count', segments[language]?.length ?? 0)}</span>
          ) : null}
        </div>
      ))}
    </div>
  );
}

/** A language's name in itself, with a capital where the script has one: "Français", "中文". */
function ownName(language: string): string {
  const name = languageName(language, language);
  return name.slice(0, 1).toLocaleUpperCase(language) + name.slice(1);
}
