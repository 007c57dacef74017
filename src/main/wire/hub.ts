import type { TriglotEvent } from '../../shared/api/events.ts';

/** One place that events are put into and that all windows, tabs and sockets hear. */
export interface Hub {
  readonly emit: (event: TriglotEvent) => void;
  /** Returns the function that ends the subscription. */
  readonly listen: (listener: (event: TriglotEvent) => void) => () => void;
}

export function createHub(): Hub {
  const listeners = new Set<(event: TriglotEvent) => void>();
  return {
    emit(event) {
      for (const listener of [...listeners]) listener(event);
    },
    listen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
