import { type KeyboardEvent, type PointerEvent, type ReactNode, useId, useRef } from 'react';
import './split-pane.css';

export interface SplitPaneProps {
  /** What the divider does ("Width of the panel"). */
  readonly label: string;
  /** Width of the side pane in pixels. */
  readonly size: number;
  readonly min: number;
  readonly max: number;
  readonly onSize: (size: number) => void;
  readonly main: ReactNode;
  /** The pane at the end of the line, whose width is kept. */
  readonly side: ReactNode;
}

const stride = 16;

/** Two panes side by side; the divider between them follows the pointer and the arrow keys. */
export function SplitPane({ label, size, min, max, onSize, main, side }: SplitPaneProps) {
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const held = (wanted: number) => onSize(Math.round(Math.max(min, Math.min(max, wanted))));

  const drag = (event: PointerEvent<HTMLHRElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const box = frame.current?.getBoundingClientRect();
    if (!box) return;
    const rightToLeft = getComputedStyle(event.currentTarget).direction === 'rtl';
    held(rightToLeft ? event.clientX - box.left : box.right - event.clientX);
  };
  const step = (event: KeyboardEvent) => {
    const wanted = sizeAfterKey(event.key, size, min, max);
    if (wanted === null) return;
    event.preventDefault();
    event.stopPropagation();
    held(wanted);
  };
  return (
    <div ref={frame} className="ui-split">
      <div className="ui-split-main">{main}</div>
      <hr
        className="ui-split-divider"
        aria-orientation="vertical"
        aria-label={label}
        aria-controls={id}
        aria-valuenow={size}
        aria-valuemin={min}
        aria-valuemax={max}
        tabIndex={0}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          event.preventDefault();
        }}
        onPointerMove={drag}
        onKeyDown={step}
      />
      <div id={id} className="ui-split-side" style={{ inlineSize: size }}>
        {side}
      </div>
    </div>
  );
}

/** The side pane's width after a key on the divider, before it is held between `min` and `max`; null for other keys. */
export function sizeAfterKey(key: string, size: number, min: number, max: number): number | null {
  if (key === 'ArrowLeft') return size + stride;
  if (key === 'ArrowRight') return size - stride;
  if (key === 'Home') return max;
  if (key === 'End') return min;
  return null;
}
