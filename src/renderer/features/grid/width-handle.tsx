import { type PointerEvent, type RefObject, useRef } from 'react';
import { type Arrangement, columnWidths } from '../../../shared/api/methods/projects.ts';
import { shownLanguages } from '../../state/columns.ts';
import { useActions } from '../../state/use-session.tsx';
import { t } from '../../words/t.ts';
import { tracksOf } from './tracks.ts';

export interface WidthHandleProps {
  readonly language: string;
  readonly scroller: RefObject<HTMLElement | null>;
}

interface Drag {
  readonly from: number;
  readonly width: number;
  now: number;
}

/**
 * The edge of a column: dragged it sets the width, double-clicked it gives it back. While it is dragged only the style changes; what
 * comes of it is kept at the end. For the pointer alone: keys have commands for it.
 */
export function WidthHandle({ language, scroller }: WidthHandleProps) {
  const session = useActions();
  const drag = useRef<Drag | null>(null);
  const widths = () => session.store.get().project?.arrangement.widths ?? {};
  const begin = (event: PointerEvent<HTMLSpanElement>) => {
    if (event.button !== 0) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    const width = session.grid?.columnWidth(language) ?? 0;
    drag.current = { from: event.clientX, width, now: width };
  };
  const lay = (set: Arrangement['widths']) => {
    const { project } = session.store.get();
    if (project === null) return;
    const tracks = tracksOf(shownLanguages(project).map((each) => set[each] ?? null));
    for (const [name, value] of Object.entries(tracks)) scroller.current?.style.setProperty(name, value);
  };
  const move = ({ clientX }: PointerEvent) => {
    const { current } = drag;
    if (current === null) return;
    const wanted = Math.round(current.width + clientX - current.from);
    current.now = Math.max(columnWidths.narrowest, Math.min(columnWidths.widest, wanted));
    lay({ ...widths(), [language]: current.now });
  };
  const end = () => {
    const { current } = drag;
    drag.current = null;
    if (current === null) return;
    if (current.now === current.width) lay(widths());
    else void session.arrange({ widths: { ...widths(), [language]: current.now } });
  };
  return (
    <span
      className="head-edge"
      title={t('columns.drag')}
      aria-hidden="true"
      onPointerDown={begin}
      onPointerMove={move}
      onPointerUp={end}
      onLostPointerCapture={end}
      onDoubleClick={() => {
        const { [language]: _, ...others } = widths();
        void session.arrange({ widths: others });
      }}
    />
  );
}
