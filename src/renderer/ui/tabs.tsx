import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import './tabs.css';

export interface Tab<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** A number shown after the label. */
  readonly count?: number;
  readonly lang?: string;
}

export interface TabsProps<Id extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly active: Id;
  readonly onActive: (id: Id) => void;
  /** The active tab's panel. */
  readonly children: ReactNode;
  readonly small?: boolean;
}

/** Tabs and the active one's panel; arrows, Home and End go from tab to tab. */
export function Tabs<Id extends string>({
  label,
  tabs,
  active,
  onActive,
  children,
  small = false,
}: TabsProps<Id>) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const step = (event: KeyboardEvent) => {
    const at = tabs.findIndex((tab) => tab.id === active);
    const to = nextTab(event.key, at, tabs.length);
    const tab = to === null ? undefined : tabs[to];
    if (tab === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    onActive(tab.id);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[to ?? 0]?.focus();
  };
  return (
    <div className={small ? 'ui-tabs ui-tabs-small' : 'ui-tabs'}>
      <div ref={list} className="ui-tabs-list" role="tablist" aria-label={label}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${id}-tab-${tab.id}`}
            className="ui-tab"
            lang={tab.lang}
            aria-selected={tab.id === active}
            aria-controls={tab.id === active ? `${id}-panel` : undefined}
            tabIndex={tab.id === active ? 0 : -1}
            onClick={() => onActive(tab.id)}
            onKeyDown={step}
          >
            {tab.label}
            {tab.count === undefined ? null : <span className="ui-tab-count">{tab.count}</span>}
          </button>
        ))}
      </div>
      <div
        id={`${id}-panel`}
        className="ui-tabs-panel"
        role="tabpanel"
        aria-labelledby={`${id}-tab-${active}`}
      >
        {children}
      </div>
    </div>
  );
}

/** Where a key leads from tab `at` of `count`, around the ends; null when it leads nowhere. */
export function nextTab(key: string, at: number, count: number): number | null {
  if (count === 0) return null;
  if (key === 'ArrowRight') return (at + 1) % count;
  if (key === 'ArrowLeft') return (at - 1 + count) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return null;
}
