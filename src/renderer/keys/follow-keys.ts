import type { Settings } from '../../shared/api/methods/app.ts';
import type { SessionState } from '../state/session-state.ts';
import type { Store } from '../state/store.ts';
import { effectiveKeys } from './effective-keys.ts';
import { printFrom } from './print-keys.ts';

/** Prints the keys of the settings from now on, before anything is drawn anew. */
export function followKeys(store: Store<SessionState>): void {
  let known: Settings | null = null;
  const follow = () => {
    const { settings } = store.get();
    if (settings === known) return;
    known = settings;
    printFrom(effectiveKeys(settings));
  };
  follow();
  store.subscribe(follow);
}
