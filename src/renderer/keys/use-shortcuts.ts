import { useEffect } from 'react';
import type { Settings } from '../../shared/api/methods/app.ts';
import type { SessionState } from '../state/session-state.ts';
import { useActions } from '../state/use-session.tsx';
import { isMac } from './chord.ts';
import { effectiveKeys } from './effective-keys.ts';
import { type Focus, type KeyMap, keyMap, match } from './match.ts';
import { run } from './registry.ts';

let known: { settings: Settings; map: KeyMap } | null = null;

/** The keys in force, turned round; worked out once for each change of the settings. */
function mapOf(settings: Settings): KeyMap {
  if (known?.settings !== settings) known = { settings, map: keyMap(effectiveKeys(settings)) };
  return known.map;
}

/** Listens to the keys of the whole window and calls their commands. */
export function useShortcuts(): void {
  const session = useActions();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const state = session.store.get();
      const map = mapOf(state.settings);
      const found = match(map, event, focusOf(event.target, state), isMac(navigator.platform));
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
