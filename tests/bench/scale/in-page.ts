declare global {
  interface Window {
    bench: {
      begin(): void;
      /** Milliseconds from the last key press to the frame that shows what it did. */
      answered(): Promise<number>;
      /** Long tasks since `begin`, in milliseconds; tasks under 50 ms are none. */
      tasks(): readonly number[];
    };
  }
}

/** Runs in the page before anything else: watches key presses and long tasks. */
export function inPage(): void {
  let tasks: number[] = [];
  let pressed = 0;
  const watching = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  });
  watching.observe({ entryTypes: ['longtask'] });
  window.addEventListener(
    'keydown',
    (event) => {
      pressed = event.timeStamp;
    },
    { capture: true },
  );
  const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
  window.bench = {
    begin() {
      tasks = [];
    },
    async answered() {
      await frame();
      return performance.now() - pressed;
    },
    tasks: () => tasks,
  };
}
