import { type MouseEvent, useEffect, useMemo, useState } from 'react';
import { unitIndex } from '../../../shared/edit/find.ts';
import { commands, run } from '../../keys/registry.ts';
import { shownLanguages } from '../../state/columns.ts';
import { findingsByUnit } from '../../state/findings-by-unit.ts';
import { selectedRange } from '../../state/selected.ts';
import { shownUnits } from '../../state/shown-units.ts';
import { useActions, useProject, useSession } from '../../state/use-session.tsx';
import { Menu } from '../../ui/menu.tsx';
import { t } from '../../words/t.ts';
import { cellId } from './cell-id.ts';
import { menuItems } from './cell-menu.ts';
import { ColumnHeads } from './column-heads.tsx';
import { useFoundHighlights } from './found-highlights.ts';
import { attendPointer, goTo } from './pointing.ts';
import { Row } from './row.tsx';
import { rowOf } from './row-data.ts';
import { Sliding } from './sliding.tsx';
import { tracksOf } from './tracks.ts';
import { useRows } from './use-rows.ts';
import './grid.css';
import './cell.css';
import './compact.css';

/** All units, one row each, a column for each language; only the rows near the window are drawn. */
export function Grid() {
  const session = useActions();
  const alignment = useProject((project) => project.alignment);
  const from = useProject(({ part }) => part?.from ?? 0);
  const count = useProject(({ alignment, part }) => part?.of ?? alignment.units.length);
  const findings = useProject((project) => project.findings);
  const place = useSession((state) => state.place);
  const anchor = useSession((state) => state.anchor);
  const filter = useSession((state) => state.filter);
  const editing = useSession((state) => state.editing);
  const density = useSession((state) => state.settings.density);
  const widths = useProject((project) => project.arrangement.widths);
  const columns = useProject(shownLanguages);
  const shown = shownUnits(alignment.units, filter);
  const set = useMemo(() => columns.map((language) => widths[language] ?? null), [columns, widths]);
  const { first, last, refs } = useRows(alignment, shown, place, set);
  useEffect(
    () => (refs.spacer.current === null ? undefined : attendPointer(session, refs.spacer.current)),
    [session, refs],
  );
  // Whatever opened the project is gone: the keys, and those who listen, go on here.
  useEffect(() => {
    if (document.activeElement === document.body) session.grid?.focus();
  }, [session]);
  useFoundHighlights(refs.layer);
  const [menu, setMenu] = useState<{ x: number; y: number } | null>(null);
  const byUnit = findingsByUnit(findings);
  const { units, languages, pivot } = alignment;

  const openMenu = (event: MouseEvent) => {
    if (event.target instanceof Element && event.target.closest('textarea') !== null) return;
    event.preventDefault();
    goTo(session, event.target);
    const active = place && document.getElementById(cellId(place.unit, place.language));
    const box = event.clientX === 0 && event.clientY === 0 ? active?.getBoundingClientRect() : undefined;
    setMenu(box ? { x: box.left + 16, y: box.top + 24 } : { x: event.clientX, y: event.clientY });
  };
  const drawn = shown.slice(first, last + 1);
  const selected = anchor === null ? null : selectedRange(alignment, { place, anchor });
  const activeDrawn = place !== null && drawn.some(({ id }) => id === place.unit);
  return (
    <div className={`grid grid-${density}`} ref={refs.scroller} style={tracksOf(set)}>
      <ColumnHeads scroller={refs.scroller} />
      <div
        ref={refs.spacer}
        role="grid"
        className="grid-rows"
        aria-label={t('grid.name')}
        aria-rowcount={count}
        aria-colcount={languages.length + 1}
        aria-multiselectable={true}
        aria-activedescendant={activeDrawn ? cellId(place.unit, place.language) : undefined}
        tabIndex={0}
        onContextMenu={openMenu}
      >
        <div ref={refs.window} className="grid-window">
          <div ref={refs.layer} className="grid-layer" role="rowgroup">
            <Sliding alignment={alignment} layer={refs.layer}>
              {drawn.map((unit, offset) => {
                const at = filter === null ? first + offset : unitIndex(units, unit.id);
                return (
                  <Row
                    key={unit.id}
                    row={rowOf(alignment, unit)}
                    index={from + at}
                    shownAt={first + offset}
                    selected={selected !== null && at >= selected[0] && at <= selected[1]}
                    pivot={pivot}
                    shown={columns}
                    findings={byUnit.get(unit.id) ?? none}
                    active={place?.unit === unit.id ? place.language : null}
                    segmentAt={place?.unit === unit.id ? place.segmentAt : 0}
                    editing={place?.unit === unit.id ? editing : null}
                    onPoint={refs.point}
                  />
                );
              })}
            </Sliding>
          </div>
        </div>
      </div>
      {menu === null ? null : (
        <Menu
          label={t('grid.menu')}
          items={menuItems(session.store.get())}
          at={menu}
          onClose={() => setMenu(null)}
          onChoose={(id) => {
            const chosen = commands.find((command) => command.id === id);
            if (chosen !== undefined) run(session, chosen);
          }}
        />
      )}
    </div>
  );
}

const none: readonly never[] = [];
