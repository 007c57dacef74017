import { type RefObject, useLayoutEffect, useState } from 'react';
import { useSession } from '../../state/use-session.tsx';
import type { RowMetrics } from './row-heights.ts';

/** Width of the first column, narrowest text column, what a cell has left and right of its text; CSS pixels. */
const head = 96;
const narrowest = 152;
const cellPadding = 32;
const scrollbar = 12;
/** Below this width cells have less air; in sizes of the interface's text. */
const narrow = 44;
/** Size of the reading text at 100 %, its mean line height, and lines shown when compact; as in the style sheets. */
const text = 15;
const lineHeight = 1.56;
const compactLines = 3;

/**
 * The measures that rows of this window are likely to have; null until the window has been measured. `columns`: the width of
 * each column that is shown, null for those that share what is left.
 */
export function useRowMetrics(
  scroller: RefObject<HTMLElement | null>,
  columns: readonly (number | null)[],
): RowMetrics | null {
  const zoom = useSession(({ settings }) => settings.zoom) / 100;
  const compact = useSession(({ settings }) => settings.density === 'compact');
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const { current: element } = scroller;
    if (element === null) return;
    const measure = () => {
      setWidth(element.clientWidth);
      const em = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      element.classList.toggle('grid-narrow', element.clientWidth < narrow * em);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller]);
  const [metrics, setMetrics] = useState<RowMetrics | null>(null);
  useLayoutEffect(() => {
    if (width === 0) return;
    const column = narrowestOf(columns, width - head - scrollbar);
    setMetrics({
      width: column - cellPadding,
      em: text * zoom,
      line: text * lineHeight * zoom,
      padding: compact ? 12 : 20,
      least: compact ? 47 : 71,
      lines: compact ? compactLines : 0,
    });
  }, [width, zoom, compact, columns]);
  return metrics;
}

/** The width of the narrowest column, whose text needs the most lines. */
function narrowestOf(columns: readonly (number | null)[], room: number): number {
  const set = columns.filter((width) => width !== null);
  const sharing = columns.length - set.length;
  const left = room - set.reduce((sum, width) => sum + width, 0);
  const share = sharing === 0 ? Infinity : Math.max(narrowest, left / sharing);
  return Math.min(share, ...set);
}
