import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

/** Time of the processor spent so far, in milliseconds: unlike the clock's it hardly depends on what else runs. */
export interface Processor {
  /** By the page's main thread. */
  page(): Promise<number>;
  /** By the host's process with all its threads; null where the system does not tell. */
  host(): number | null;
}

/** Watches `page` and the process `host`. */
export async function watchProcessor(page: Page, host: number | undefined): Promise<Processor> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  return {
    async page() {
      const { metrics } = await devtools.send('Performance.getMetrics');
      return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
    },
    host() {
      try {
        const fields = readFileSync(`/proc/${host}/stat`, 'utf8')
          .replace(/^.*\) /, '')
          .split(' ');
        // User and system time, in ticks of ten milliseconds.
        return (Number(fields[11]) + Number(fields[12])) * 10;
      } catch {
        return null;
      }
    },
  };
}
