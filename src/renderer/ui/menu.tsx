import { type KeyboardEvent, useEffect, useRef } from 'react';
import { Kbd } from './kbd.tsx';
import { nextItem } from './menu-keys.ts';
import './menu.css';

export interface MenuItem {
  readonly id: string;
  readonly label: string;
  readonly keys?: string | undefined;
  /** Why it cannot be chosen now; it is shown, dimmed, with this sentence. */
  readonly disabledReason?: string | null | undefined;
  /** A line above it. */
  readonly apart?: boolean;
}

export interface MenuProps {
  readonly label: string;
  readonly items: readonly MenuItem[];
  /** Where its corner stands, in pixels of the window; it stays inside the window. */
  readonly at: { readonly x: number; readonly y: number };
  readonly onChoose: (id: string) => void;
  readonly onClose: () => void;
}

/**
 * A menu at a point: mounted is open. Arrows, Home, End and first letters go through it, Enter chooses; Esc, Tab and
 * pressing elsewhere close it, and focus returns to what had it before.
 */
export function Menu({ label, items, at, onChoose, onClose }: MenuProps) {
  const element = useRef<HTMLDivElement>(null);
  const close = useRef(onClose);
  close.current = onClose;

  useEffect(() => {
    const menu = element.current;
    if (menu === null) return;
    const before = document.activeElement;
    menu.showPopover();
    const { width, height } = menu.getBoundingClientRect();
    menu.style.left = `${Math.max(4, Math.min(at.x, window.innerWidth - width - 4))}px`;
    menu.style.top = `${Math.max(4, Math.min(at.y, window.innerHeight - height - 4))}px`;
    menu.querySelector<HTMLElement>('[role=menuitem]')?.focus();
    const toggled = (event: Event) => {
      if (event instanceof ToggleEvent && event.newState === 'closed') close.current();
    };
    menu.addEventListener('toggle', toggled);
    return () => {
      menu.removeEventListener('toggle', toggled);
      if (menu.matches(':popover-open')) menu.hidePopover();
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, [at.x, at.y]);

  const step = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Tab') {
      event.preventDefault();
      onClose();
      return;
    }
    const buttons = [...(element.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
    const focused = buttons.findIndex((button) => button.matches(':focus'));
    const to = nextItem(
      event.key,
      focused,
      items.map((item) => item.label),
    );
    if (to === null) return;
    event.preventDefault();
    buttons[to]?.focus();
  };
  return (
    <div
      ref={element}
      className="ui-menu"
      role="menu"
      aria-label={label}
      popover="auto"
      tabIndex={-1}
      onKeyDown={step}
    >
      {items.map((item) => {
        const refused = item.disabledReason !== null && item.disabledReason !== undefined;
        return (
          <button
            key={item.id}
            type="button"
            role="menuitem"
            className={item.apart === true ? 'ui-menu-item ui-menu-apart' : 'ui-menu-item'}
            tabIndex={-1}
            aria-disabled={refused || undefined}
            onClick={() => {
              if (refused) return;
              onClose();
              onChoose(item.id);
            }}
          >
            <span className="ui-menu-words">
              {item.label}
              {refused ? <span className="ui-menu-why">{item.disabledReason}</span> : null}
            </span>
            {item.keys === undefined ? null : <Kbd keys={item.keys} />}
          </button>
        );
      })}
    </div>
  );
}
