import type { Given } from '../../state/given.ts';
import { createStore } from '../../state/store.ts';

/**
 * Files that reached the window before the form for them is there: dropped on the grid, or handed over by the system.
 * The form takes them out when it appears.
 */
export const inbox = createStore<{ readonly given: readonly Given[] }>({ given: [] });

/** Puts more in. */
export function post(given: readonly Given[]): void {
  if (given.length > 0) inbox.set({ given: [...inbox.get().given, ...given] });
}

/** Takes everything out. */
export function collect(): readonly Given[] {
  const { given } = inbox.get();
  if (given.length > 0) inbox.set({ given: [] });
  return given;
}
