import { afterEach, describe, expect, it, vi } from 'vitest';
import { followLanguage } from '../../../../src/renderer/state/follow-language.ts';
import { initialState, type SessionState } from '../../../../src/renderer/state/session-state.ts';
import { createStore } from '../../../../src/renderer/state/store.ts';
import { speak } from '../../../../src/renderer/words/t.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  speak('en');
});

/** A page that remembers every language it was given: each has the browser work out all styles anew. */
function pageOf(): string[] {
  const given: string[] = [];
  vi.stubGlobal('document', {
    documentElement: {
      get lang() {
        return given.at(-1) ?? '';
      },
      set lang(language: string) {
        given.push(language);
      },
    },
  });
  return given;
}

describe("the page's language", () => {
  it('follows the settings, and is left alone by everything else', () => {
    const given = pageOf();
    const store = createStore<SessionState>({
      ...initialState,
      settings: { ...initialState.settings, language: 'fr' },
    });
    followLanguage(store);
    store.set({ place: { unit: 'u1', language: 'en', segmentAt: 0 } });
    store.set({ settings: { ...store.get().settings, zoom: 120 } });
    expect(given).toEqual(['fr']);
    store.set({ settings: { ...store.get().settings, language: 'zh-Hans' } });
    expect(given).toEqual(['fr', 'zh-Hans']);
  });
});
