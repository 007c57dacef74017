import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { Child } from './child.ts';
import type { Complaints } from './complaints.ts';
import { environmentFor, root } from './environment.ts';
import { dropFiles } from './file-drop.ts';
import type { LaunchOptions, RunningApp } from './running-app.ts';

/** Shuts every way out of the host to other machines, and notes what tried them. */
const offline = new URL('../offline.ts', import.meta.url).href;

/** Where it is noted that the host tried to reach another machine; there is no such file while it never did. */
export function triedFile(home: string): string {
  return join(home, 'tried-to-reach.txt');
}

/** The local web host as a process of its own, and a window of `browser` on it. */
export async function launchWeb(
  browser: Browser,
  { home, words }: LaunchOptions,
  complaints: Complaints,
): Promise<RunningApp> {
  const main = `${root}src/main/hosts/web/main.ts`;
  const child = new Child(process.execPath, ['--no-warnings', '--import', offline, main, ...words], {
    cwd: root,
    env: { ...environmentFor(home), TRIGLOT_OFFLINE_NOTES: triedFile(home) },
  });
  const [, address = ''] = await child.says(/^Triglot is ready at (\S+)$/m);
  const context = await browser.newContext({ viewport: { width: 1360, height: 860 }, acceptDownloads: true });
  const page = await context.newPage();
  complaints.listenTo(page);
  await page.goto(address);
  return {
    kind: 'web',
    page,
    async choose(press, paths) {
      const chooser = page.waitForEvent('filechooser');
      await press();
      await (await chooser).setFiles([...paths]);
    },
    drop: (selector, paths) => dropFiles(page, selector, paths),
    async save(press) {
      const started = page.waitForEvent('download');
      await press();
      const download = await started;
      const content = await readFile(await download.path(), 'utf8');
      return { name: download.suggestedFilename(), content };
    },
    async quit() {
      await context.close();
      const code = await child.end('SIGTERM');
      if (code !== 0) throw new Error(`The web host ended with ${code}: ${child.stderr}`);
    },
    async kill() {
      await context.close();
      await child.end('SIGKILL');
    },
  };
}
