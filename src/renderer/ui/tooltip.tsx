import { cloneElement, type ReactElement, useEffect, useId, useRef } from 'react';
import './tooltip.css';

interface Described {
  'aria-describedby'?: string;
}

export interface TooltipProps {
  readonly text: string;
  /** The words repeat the control's name, so screen readers need not hear them again. */
  readonly repeatsName?: boolean;
  readonly children: ReactElement<Described>;
}

const delay = 450;

/** Words that appear beside a control when it is pointed at or focused; Esc sends them away. */
export function Tooltip({ text, repeatsName = false, children }: TooltipProps) {
  const id = useId();
  const anchor = useRef<HTMLSpanElement>(null);
  const bubble = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (anchor.current !== null && bubble.current !== null) return attach(anchor.current, bubble.current);
  }, []);
  return (
    <span ref={anchor} className="ui-tooltip-anchor">
      {repeatsName ? children : cloneElement(children, { 'aria-describedby': id })}
      <span
        ref={bubble}
        id={id}
        role="tooltip"
        popover="manual"
        className="ui-tooltip"
        aria-hidden={repeatsName}
      >
        {text}
      </span>
    </span>
  );
}

/** Shows and hides `bubble` as the control inside `anchor` is pointed at and focused; returns what ends it. */
function attach(anchor: HTMLElement, bubble: HTMLElement): () => void {
  const ended = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  const show = () => {
    const control = anchor.firstElementChild;
    if (!control?.isConnected || bubble.matches(':popover-open')) return;
    bubble.showPopover();
    follow(control);
  };
  // A dialog that grows takes its controls elsewhere.
  const follow = (control: Element) => {
    const place = placeBeside(control.getBoundingClientRect(), bubble.getBoundingClientRect());
    bubble.style.left = `${place.x}px`;
    bubble.style.top = `${place.y}px`;
    frame = requestAnimationFrame(() => follow(control));
  };
  const hide = () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
    if (bubble.matches(':popover-open')) bubble.hidePopover();
  };
  const on = <Type extends keyof HTMLElementEventMap>(
    type: Type,
    act: (event: HTMLElementEventMap[Type]) => void,
  ) => anchor.addEventListener(type, act, { signal: ended.signal });
  on('pointerover', () => {
    clearTimeout(timer);
    timer = setTimeout(show, delay);
  });
  on('pointerout', hide);
  on('pointerdown', hide);
  on('focusin', (event) => {
    // Not at once: the focus may come back from a menu that is only just closing.
    if (event.target instanceof Element && event.target.matches(':focus-visible')) timer = setTimeout(show);
  });
  on('focusout', hide);
  on('keydown', (event) => {
    if (event.key === 'Escape') hide();
  });
  return () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
    ended.abort();
  };
}

/** Below the control and within the window; above it where there is no room. Pixels from the window's corner. */
function placeBeside(control: DOMRect, words: DOMRect): { x: number; y: number } {
  const below = control.bottom + 6;
  const y = below + words.height > window.innerHeight - 4 ? control.top - words.height - 6 : below;
  const middle = control.left + control.width / 2 - words.width / 2;
  return { x: Math.max(4, Math.min(middle, window.innerWidth - words.width - 4)), y };
}
