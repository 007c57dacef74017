import { useEffect } from 'react';
import type { SessionState } from '../state/session-state.ts';
import { useActions } from '../state/use-session.tsx';
import { isMac } from './chord.ts';
import { triglotKeys } from './key-table.ts';
import { type Focus, keyMap, match } from './match.ts';
import { run } from './registry.ts';

const map = keyMap(triglotKeys);

/** Listens to the keys of the whole window and calls their commands. */
export function useShortcuts(): void {
  const session = useActions();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const found = match(map, event, focusOf(event.target, session.store.get()), isMac(navigator.platform));
      if (found === null || event.defaultPrevented) return;
      event.preventDefault();
      run(session, found);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [session]);
}

/** Who has the keys when a press lands on `target`. */
function focusOf(target: EventTarget | null, state: SessionState): Focus {
  const element = target instanceof Element ? target : document.body;
  if (state.dialog !== null || element.closest('dialog, [role=menu], [role=dialog]') !== null)
    return 'dialog';
  if (element.closest('[data-editor]') !== null) return 'editor';
  if (element.closest('input, textarea, select, [contenteditable=true], .monaco-editor') !== null)
    return 'field';
  if (state.project === null) return 'start';
  return element === document.body || element.closest('[role=grid]') !== null ? 'grid' : 'elsewhere';
}
