import { drawn } from './breath.ts';

/** Listens and returns the function that ends it. */
export type Subscribe = (listener: () => void) => () => void;

/** A subscription like `subscribe` whose listeners are told once what has changed is on its way to the screen, in one go. */
export function afterDrawing(subscribe: Subscribe): Subscribe {
  const listeners = new Set<() => void>();
  let due = false;
  let end = () => {};
  const tell = () => {
    due = false;
    for (const listener of listeners) listener();
  };
  const hear = () => {
    if (!due) void drawn().then(tell);
    due = true;
  };
  return (listener) => {
    if (listeners.size === 0) end = subscribe(hear);
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0) end();
    };
  };
}
