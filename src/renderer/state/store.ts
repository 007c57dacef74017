/** A value that changes and tells: what `useSyncExternalStore` needs, nothing more. */
export interface Store<State> {
  get(): State;
  /** Lays `part` over the state and tells the listeners, unless nothing in it differs. */
  set(part: Partial<State>): void;
  /** Does what sets several parts one after the other; the listeners are told once, when all of it is done. */
  together(work: () => void): void;
  subscribe(listener: () => void): () => void;
}

/** A store that starts with `initial`. */
export function createStore<State extends object>(initial: State): Store<State> {
  let state = initial;
  const listeners = new Set<() => void>();
  let nested = 0;
  let untold = false;
  const tell = () => {
    untold = nested > 0;
    if (!untold) for (const listener of listeners) listener();
  };
  return {
    get: () => state,
    set(part) {
      const keys = Object.keys(part) as (keyof State)[];
      if (keys.every((key) => Object.is(state[key], part[key]))) return;
      state = { ...state, ...part };
      tell();
    },
    together(work) {
      nested += 1;
      try {
        work();
      } finally {
        nested -= 1;
        if (untold) tell();
      }
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
