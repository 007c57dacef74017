/** A value that changes and tells: what `useSyncExternalStore` needs, nothing more. */
export interface Store<State> {
  get(): State;
  /** Lays `part` over the state and tells the listeners, unless nothing in it differs. */
  set(part: Partial<State>): void;
  subscribe(listener: () => void): () => void;
}

/** A store that starts with `initial`. */
export function createStore<State extends object>(initial: State): Store<State> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set(part) {
      const keys = Object.keys(part) as (keyof State)[];
      if (keys.every((key) => Object.is(state[key], part[key]))) return;
      state = { ...state, ...part };
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
