/** How long the active cell may have moved before its place is written down, in milliseconds. */
const pause = 1000;

/** Writes down where the user is, after a moment of rest or when it has to be. */
export interface KeptSelection {
  /** It has moved; `write` follows in a moment. */
  moved(): void;
  /** Writes at once what has not been written. */
  settle(): void;
}

/**
 * @param write writes the present place; may throw
 * @param trouble is told when it could not: a place that is lost is no reason to stop anybody
 */
export function keepSelection(write: () => void, trouble: (thrown: unknown) => void): KeptSelection {
  let timer: NodeJS.Timeout | null = null;
  const settle = () => {
    if (timer === null) return;
    clearTimeout(timer);
    timer = null;
    try {
      write();
    } catch (thrown) {
      trouble(thrown);
    }
  };
  return {
    moved() {
      timer ??= setTimeout(settle, pause).unref();
    },
    settle,
  };
}
