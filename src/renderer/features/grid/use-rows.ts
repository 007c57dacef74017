import { type RefObject, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { unitIndex } from '../../../shared/edit/find.ts';
import type { Alignment } from '../../../shared/model/alignment.ts';
import type { Unit } from '../../../shared/model/unit.ts';
import { nextUnit } from '../../state/moves.ts';
import type { Session } from '../../state/session.ts';
import type { Place } from '../../state/session-state.ts';
import { shownUnits } from '../../state/shown-units.ts';
import { useActions } from '../../state/use-session.tsx';
import { weightsOf } from '../../state/weights.ts';
import { cellId, headId } from './cell-id.ts';
import { createRowHeights } from './row-heights.ts';
import { createRowsWindow, type RowsWindow } from './rows-window.ts';
import { useMarks } from './use-marks.ts';
import { useRowMetrics } from './use-row-metrics.ts';

export interface Rows {
  /** Rows to draw, both included. */
  readonly first: number;
  readonly last: number;
  readonly refs: {
    readonly scroller: RefObject<HTMLDivElement | null>;
    readonly spacer: RefObject<HTMLDivElement | null>;
    readonly window: RefObject<HTMLDivElement | null>;
    readonly layer: RefObject<HTMLDivElement | null>;
    readonly point: (unit: string, key: string | null) => void;
  };
}

/** Keeps the drawn rows (of `shown`, all units or those a filter leaves), their heights and the scrollbar in step with the alignment, the active cell and the widths of the columns. */
export function useRows(
  alignment: Alignment,
  shown: readonly Unit[],
  place: Place | null,
  widths: readonly (number | null)[],
): Rows {
  const session = useActions();
  const [range, setRange] = useState<readonly [number, number]>([0, 30]);
  const units = useRef<readonly Unit[]>([]);
  const heights = useMemo(createRowHeights, []);
  const rows: RowsWindow = useMemo(
    () =>
      createRowsWindow(heights, {
        draw(first, last, now) {
          if (now) flushSync(() => setRange([first, last]));
          else setRange([first, last]);
        },
        seen(first, last) {
          const { visible, project } = session.store.get();
          const at = (index: number) =>
            unitIndex(project?.alignment.units ?? [], units.current[index]?.id ?? '');
          const seen = project?.alignment.units === units.current ? [first, last] : [at(first), at(last)];
          const [a = 0, b = 0] = seen;
          if (a >= 0 && b >= 0 && (a !== visible[0] || b !== visible[1]))
            session.store.set({ visible: [a, b] });
        },
      }),
    [heights, session],
  );
  const scroller = useRef<HTMLDivElement>(null);
  const spacer = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const layer = useRef<HTMLDivElement>(null);
  const metrics = useRowMetrics(scroller, widths);
  const revealing = useRef(false);
  const placed = useRef<Place | null>(null);

  useLayoutEffect(() => {
    const { current: area } = scroller;
    if (area === null || spacer.current === null || frame.current === null || layer.current === null) return;
    const detach = rows.attach({
      scroller: area,
      spacer: spacer.current,
      window: frame.current,
      layer: layer.current,
    });
    session.grid = {
      focus: () => spacer.current?.focus({ preventScroll: true }),
      page: (direction) => rows.page(activeAt(session.store.get().place, units.current), direction),
      columnWidth: (language) =>
        document.getElementById(headId(language))?.parentElement?.getBoundingClientRect().width ?? 0,
      centre(index) {
        const id = session.store.get().project?.alignment.units[index]?.id ?? '';
        const at = unitIndex(units.current, id);
        rows.centre(at < 0 ? nearestShown(session, units.current, index) : at);
      },
    };
    return () => {
      session.grid = null;
      detach();
    };
  }, [rows, session]);

  useLayoutEffect(() => {
    if (metrics === null) return;
    const before = activeAt(placed.current, units.current);
    const id = units.current[before]?.id;
    const after = id === undefined ? -1 : unitIndex(shown, id);
    rows.rearrange(
      () => heights.update(shown, weightsOf(alignment, shown), metrics),
      before >= 0 && after >= 0 ? { before, after } : undefined,
    );
    units.current = shown;
  }, [alignment, shown, heights, metrics, rows]);

  useLayoutEffect(() => {
    const moved = placed.current?.unit !== place?.unit || placed.current?.language !== place?.language;
    placed.current = place;
    if (moved) revealing.current = !session.store.get().underPointer;
  }, [place, session]);

  // Before the rows are drawn: where the place is known to be, the rows around it are drawn at once and not in a second go.
  useLayoutEffect(() => {
    let known = session.store.get().place;
    return session.store.subscribe(() => {
      const { place: next, project, filter, underPointer } = session.store.get();
      if (next === known || project === null) return;
      known = next;
      const list = shownUnits(project.alignment.units, filter);
      const at = underPointer || list.length !== units.current.length ? -1 : activeAt(next, list);
      if (at >= 0) rows.reveal(at);
    });
  }, [rows, session]);

  // After every drawing: heights are what they turned out to be, and the active row stays or comes into view.
  useLayoutEffect(() => {
    if (metrics === null) return;
    const active = activeAt(placed.current, shown);
    rows.measure(active);
    if (!revealing.current || active < 0) return;
    rows.reveal(active);
    const drawn = active >= range[0] && active <= range[1];
    if (!drawn) return;
    revealing.current = false;
    const cell =
      placed.current && document.getElementById(cellId(placed.current.unit, placed.current.language));
    if (cell) rows.revealColumn(cell);
  });

  useLayoutEffect(() => {
    const { current: element } = layer;
    if (element === null) return;
    const observer = new ResizeObserver(() => rows.measure(activeAt(placed.current, units.current)));
    observer.observe(element);
    return () => observer.disconnect();
  }, [rows]);

  useMarks(alignment, shown, range);
  const point = useCallback(
    (unit: string, key: string | null) => session.point(key === null ? null : { unit, key }),
    [session],
  );
  const refs = useMemo(() => ({ scroller, spacer, window: frame, layer, point }), [point]);
  const last = Math.min(range[1], shown.length - 1);
  return {
    first: Math.max(0, Math.min(range[0], last)),
    last,
    refs,
  };
}

/** The shown row that stands nearest behind the unit at `index`, which a filter hides. */
function nearestShown(session: Session, shown: readonly Unit[], index: number): number {
  const all = session.store.get().project?.alignment.units ?? [];
  const next = nextUnit(all, index, 1, ({ id }) => unitIndex(shown, id) >= 0);
  return Math.max(0, unitIndex(shown, all[next]?.id ?? ''));
}

function activeAt(place: Place | null, units: readonly Unit[]): number {
  return place === null ? -1 : unitIndex(units, place.unit);
}
