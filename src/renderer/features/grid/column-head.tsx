import { type RefObject, useRef, useState } from 'react';
import { languageName } from '../../../shared/model/language-tag.ts';
import { command, run } from '../../keys/registry.ts';
import { useActions, useProject, useSession } from '../../state/use-session.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { t } from '../../words/t.ts';
import { headId } from './cell-id.ts';
import { chooseInColumn, columnMenu } from './column-menu.ts';
import { WidthHandle } from './width-handle.tsx';

export interface ColumnHeadProps {
  readonly language: string;
  readonly scroller: RefObject<HTMLElement | null>;
  /** All rows are known, so that its segments can be counted. */
  readonly counted: boolean;
}

/** A language by its own name with the number of its segments, what can be done with its column, and the edge that sets its width. */
export function ColumnHead({ language, scroller, counted }: ColumnHeadProps) {
  const session = useActions();
  const segments = useProject(({ alignment }) => alignment.segments[language]?.length ?? 0);
  const pivot = useProject(({ alignment }) => alignment.pivot === language);
  const unlocked = useProject((project) => project.pivotUnlocked);
  const active = useSession(({ place }) => place?.language === language);
  const button = useRef<HTMLButtonElement>(null);
  const [menu, setMenu] = useState<{ x: number; y: number } | null>(null);
  const openMenu = () => {
    const { place } = session.store.get();
    if (place !== null && !active) session.go({ ...place, language, segmentAt: 0 }, true);
    const box = button.current?.getBoundingClientRect();
    setMenu(box ? { x: box.left, y: box.bottom + 4 } : null);
  };
  return (
    <div
      role="group"
      className="head"
      aria-labelledby={headId(language)}
      onContextMenu={(event) => {
        event.preventDefault();
        openMenu();
      }}
    >
      <span className="head-name" id={headId(language)} lang={language}>
        {ownName(language)}
      </span>
      {pivot ? (
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
      {counted ? <span className="head-count">{t('head.count', segments)}</span> : null}
      <IconButton
        ref={button}
        icon="down"
        label={t('columns.menu', language)}
        className="head-menu"
        aria-haspopup="menu"
        aria-expanded={menu !== null}
        onClick={openMenu}
      />
      <WidthHandle language={language} scroller={scroller} />
      {menu === null ? null : (
        <Menu
          label={t('columns.menu', language)}
          at={menu}
          items={columnMenu(session.store.get())}
          onClose={() => setMenu(null)}
          onChoose={(id) => chooseInColumn(session, id)}
        />
      )}
    </div>
  );
}

/** A language's name in itself, with a capital where the script has one: "Français", "中文". */
function ownName(language: string): string {
  const name = languageName(language, language);
  return name.slice(0, 1).toLocaleUpperCase(language) + name.slice(1);
}
