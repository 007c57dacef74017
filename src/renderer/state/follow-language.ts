import type { Settings } from '../../shared/api/methods/app.ts';
import { spokenBy } from '../../shared/api/spoken.ts';
import { speak } from '../words/t.ts';
import type { SessionState } from './session-state.ts';
import type { Store } from './store.ts';

/** Speaks the language of the settings from now on, before anything is drawn anew. */
export function followLanguage(store: Store<SessionState>): void {
  let known: Settings | null = null;
  const follow = () => {
    const { settings } = store.get();
    if (settings === known) return;
    known = settings;
    const spoken = spokenBy(settings, navigator.languages);
    speak(spoken);
    // The very same language set again would have the browser work out every element's style anew.
    if (document.documentElement.lang !== spoken) document.documentElement.lang = spoken;
  };
  follow();
  store.subscribe(follow);
}
