import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, test as base, expect } from '@playwright/test';
import { findBrowser } from '../browser.ts';
import { Complaints } from './complaints.ts';
import { type DesktopApp, launchDesktop } from './desktop.ts';
import type { HostKind, RunningApp } from './running-app.ts';
import { launchWeb, triedFile } from './web.ts';

interface Worker {
  /** Which host the project runs on; set in the configuration. */
  readonly host: HostKind;
  /** The browser of the web host's windows, opened when first asked for. */
  readonly openBrowser: () => Promise<Browser>;
}

interface Each {
  /** Folder of settings and projects, of this test alone; it outlives the programs that use it. */
  readonly home: string;
  readonly complaints: Complaints;
  /** Starts the program on the project's host; what is still running at the end is ended. */
  readonly launch: (...words: readonly string[]) => Promise<RunningApp>;
  /** As `launch`, always in the desktop window. */
  readonly launchWindow: (...words: readonly string[]) => Promise<DesktopApp>;
}

/** A test that has the whole program, on whichever host. It fails when a page complains in its console. */
export const test = base.extend<Each, Worker>({
  host: ['web', { option: true, scope: 'worker' }],

  openBrowser: [
    async ({ playwright }, use) => {
      let opened: Promise<Browser> | undefined;
      await use(() => {
        opened ??= playwright.chromium.launch({
          executablePath: findBrowser() ?? '',
          args: [
            '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
            '--disable-background-networking',
          ],
        });
        return opened;
      });
      await (await opened)?.close();
    },
    { scope: 'worker' },
  ],

  home: async ({ host }, use) => {
    const home = mkdtempSync(join(tmpdir(), `triglot-${host}-`));
    await use(home);
    expect(existsSync(triedFile(home)), 'the host reached for another machine').toBe(false);
    rmSync(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  },

  complaints: async ({ host }, use) => {
    const complaints = new Complaints(host);
    await use(complaints);
    expect(complaints.take()).toEqual([]);
  },

  launchWindow: async ({ home, complaints }, use, info) => {
    const running: DesktopApp[] = [];
    await use(async (...words) => {
      const app = await launchDesktop({ home, words }, complaints);
      info.annotations.push({ type: 'runtime', description: app.program.runtime });
      running.push(app);
      return app;
    });
    await endAll(running, info, complaints);
  },

  launch: async ({ host, home, complaints, openBrowser, launchWindow }, use, info) => {
    const running: RunningApp[] = [];
    await use(async (...words) => {
      if (host === 'desktop') return launchWindow(...words);
      const app = await launchWeb(await openBrowser(), { home, words }, complaints);
      running.push(app);
      return app;
    });
    await endAll(running, info, complaints);
  },
});

export { expect };

/** Keeps a picture of what went wrong, and ends what the test left running. */
async function endAll(
  running: readonly RunningApp[],
  info: ReturnType<typeof test.info>,
  complaints: Complaints,
): Promise<void> {
  complaints.end();
  for (const [at, { page, kill }] of running.entries()) {
    if (page.isClosed()) continue;
    if (info.status !== info.expectedStatus) {
      const path = info.outputPath(`window-${at}.png`);
      await page.screenshot({ path }).catch(() => {});
      info.attachments.push({ name: `window ${at}`, path, contentType: 'image/png' });
    }
    await kill();
  }
}
