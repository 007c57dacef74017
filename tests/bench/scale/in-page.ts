declare global {
  interface Window {
    bench: {
      begin(): void;
      /** Milliseconds from the last key press to the end of the frame that first shows what it did to the rows. */
      answered(): Promise<number>;
      /** Long tasks since `begin`, in milliseconds; tasks under 50 ms are none. */
      tasks(): readonly number[];
      /** What the browser itself tells of key presses since `begin`: from the press to the next picture (Event Timing, in steps of 8 ms). */
      presented(): readonly number[];
    };
  }
}

/** Runs in the page before anything else: watches key presses, what becomes of the rows, and long tasks. */
export function inPage(): void {
  let tasks: number[] = [];
  let presented: number[] = [];
  let pressed = 0;
  let answer: Promise<number> | null = null;
  const watching = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  });
  watching.observe({ entryTypes: ['longtask'] });
  const timing = new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) if (name === 'keydown') presented.push(duration);
  });
  timing.observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  /** When the coming frame has been handed over to be painted. */
  const framed = () =>
    new Promise<number>((resolve) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(null);
      }),
    );
  const changed = new MutationObserver(() => {
    if (pressed === 0) return;
    const from = pressed;
    pressed = 0;
    answer = framed().then((at) => at - from);
  });
  window.addEventListener(
    'keydown',
    (event) => {
      const rows = document.querySelector('.grid-layer');
      if (rows === null) return;
      changed.observe(rows, { subtree: true, childList: true, attributes: true, characterData: true });
      pressed = event.timeStamp;
      answer = null;
    },
    { capture: true },
  );
  window.bench = {
    begin() {
      tasks = [];
      presented = [];
    },
    async answered() {
      const from = pressed === 0 ? performance.now() : pressed;
      while (answer === null && performance.now() - from < 2000)
        await new Promise((resolve) => setTimeout(resolve, 4));
      return answer ?? Number.NaN;
    },
    tasks: () => tasks,
    presented: () => presented,
  };
}
