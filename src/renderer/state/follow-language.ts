import { interfaceLanguages } from '../../shared/api/methods/app.ts';
import { speak } from '../words/t.ts';
import type { SessionState } from './session-state.ts';
import type { Store } from './store.ts';

/** The first of `wanted` (BCP 47, best first) that the interface speaks, by its primary language; else English. */
export function spokenOf(wanted: readonly string[]): (typeof interfaceLanguages)[number] {
  for (const tag of wanted) {
    const primary = tag.split('-')[0]?.toLowerCase();
    const found = interfaceLanguages.find((language) => language.split('-')[0] === primary);
    if (found !== undefined) return found;
  }
  return 'en';
}

/** Speaks the language of the settings from now on, before anything is drawn anew. */
export function followLanguage(store: Store<SessionState>): void {
  const follow = () => {
    const { language } = store.get().settings;
    const spoken = spokenOf(language === 'system' ? navigator.languages : [language]);
    speak(spoken);
    document.documentElement.lang = spoken;
  };
  follow();
  store.subscribe(follow);
}
