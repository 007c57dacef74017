import { readFile } from 'node:fs/promises';
import type { Browser } from '@playwright/test';
import { Child } from './child.ts';
import type { Complaints } from './complaints.ts';
import { environmentFor, root } from './environment.ts';
import { dropFiles } from './file-drop.ts';
import type { LaunchOptions, RunningApp } from './running-app.ts';

/** The local web host as a process of its own, and a window of `browser` on it. */
export async function launchWeb(
  browser: Browser,
  { home, words }: LaunchOptions,
  complaints: Complaints,
): Promise<RunningApp> {
  const main = `${root}src/main/hosts/web/main.ts`;
  const child = new Child(process.execPath, ['--no-warnings', main, ...words], {
    cwd: root,
    env: environmentFor(home),
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
