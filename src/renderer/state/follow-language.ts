import { spokenBy } from '../../shared/api/spoken.ts';
import { speak } from '../words/t.ts';
import type { SessionState } from './session-state.ts';
import type { Store } from './store.ts';

/** Speaks the language of the settings from now on, before anything is drawn anew. */
export function followLanguage(store: Store<SessionState>): void {
  const follow = () => {
    const spoken = spokenBy(store.get().settings, navigator.languages);
    speak(spoken);
    document.documentElement.lang = spoken;
  };
  follow();
  store.subscribe(follow);
}
