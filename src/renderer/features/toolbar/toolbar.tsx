import { useRef, useState } from 'react';
import { ariaKeysOf, keysOf } from '../../keys/print-keys.ts';
import { type CommandId, command, commands, run } from '../../keys/registry.ts';
import { useActions, useProject, useSession } from '../../state/use-session.tsx';
import { Button } from '../../ui/button.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { Menu } from '../../ui/menu.tsx';
import { t } from '../../words/t.ts';
import { ProgressNote } from './progress-note.tsx';
import './toolbar.css';

/** The bar at the top: whose project this is, whether it is saved, one field for everything, how far one is, export. */
export function Toolbar() {
  const session = useActions();
  const name = useProject((project) => project.name);
  const saved = useSession((state) => state.saved);
  const call = (id: CommandId) => run(session, command(id));
  return (
    <header className="toolbar">
      <div className="toolbar-start">
        <MainMenu />
        <h1 className="toolbar-project" title={name}>
          {name}
        </h1>
        <span className={`toolbar-saved toolbar-saved-${saved}`} title={t(`saved.title.${saved}`)}>
          {t(`saved.${saved}`)}
        </span>
      </div>
      <button
        type="button"
        className="toolbar-search"
        aria-keyshortcuts={ariaKeysOf('app.find')}
        onClick={() => call('app.find')}
      >
        <span className="toolbar-search-words">{t('toolbar.search')}</span>
        <Kbd keys={keysOf('app.find') ?? ''} />
      </button>
      <div className="toolbar-end">
        <ProgressNote />
        <Button
          kind="primary"
          keys={keysOf('project.export')}
          aria-keyshortcuts={ariaKeysOf('project.export')}
          onClick={() => call('project.export')}
        >
          {t('project.export.short')}
        </Button>
      </div>
    </header>
  );
}

/** Everything of project, view and program in one menu, behind the program's name. */
function MainMenu() {
  const session = useActions();
  const button = useRef<HTMLButtonElement>(null);
  const [at, setAt] = useState<{ x: number; y: number } | null>(null);
  const shown = commands.filter(({ group }) => group === 'project' || group === 'view' || group === 'app');
  return (
    <>
      <button
        ref={button}
        type="button"
        className="toolbar-brand"
        aria-haspopup="menu"
        aria-expanded={at !== null}
        aria-label={t('toolbar.brand')}
        onClick={() => {
          const box = button.current?.getBoundingClientRect();
          setAt(box ? { x: box.left, y: box.bottom + 4 } : null);
        }}
      >
        {t('app.name')}
        <span className="toolbar-brand-sign" aria-hidden="true" />
      </button>
      {at === null ? null : (
        <Menu
          label={t('toolbar.menu')}
          at={at}
          items={shown.map(({ id, label, group, refusal }, index) => ({
            id,
            label: t(label),
            keys: keysOf(id),
            disabledReason: refusal?.(session.store.get()) ?? null,
            apart: index > 0 && shown[index - 1]?.group !== group,
          }))}
          onClose={() => setAt(null)}
          onChoose={(id) => {
            const chosen = commands.find((candidate) => candidate.id === id);
            if (chosen !== undefined) run(session, chosen);
          }}
        />
      )}
    </>
  );
}
