import { useSyncExternalStore } from 'react';
import type { marksOf } from '../../shared/check/values/marks.ts';
import { createStore } from './store.ts';

/** Works out what is marked in a row; null until it is there: it brings the tables of all scripts, which no start page needs. */
const marking = createStore<{ readonly of: typeof marksOf | null }>({ of: null });

/** Brings it, once; whoever draws marks is told by `useMarking`. */
export async function loadMarking(): Promise<void> {
  if (marking.get().of !== null) return;
  const { marksOf: of } = await import('../../shared/check/values/marks.ts');
  marking.set({ of });
}

export function markingNow(): typeof marksOf | null {
  return marking.get().of;
}

/** Draws a component anew once marks can be worked out. */
export function useMarking(): typeof marksOf | null {
  return useSyncExternalStore(marking.subscribe, markingNow);
}
