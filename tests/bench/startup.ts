import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from '../helpers/browser.ts';
import { Child } from '../helpers/hosts/child.ts';
import { environmentFor, root } from '../helpers/hosts/environment.ts';

/**
 * How long the built web host takes from nothing to a start page that can be used, and what the page loads for it:
 * npm run bench:startup [-- times]. The browser runs already; the first start of all, which fills the compile cache, is told apart.
 */
const times = Number(process.argv[2] ?? 7);
const executablePath = findBrowser();
const browser = await chromium.launch({
  ...(executablePath !== null && { executablePath }),
  args: ['--no-sandbox', '--disable-background-networking'],
});
const home = mkdtempSync(join(tmpdir(), 'triglot-startup-'));
try {
  const first = await start(browser);
  console.log(`first: host ${first.host} ms, page ${first.page} ms, together ${first.host + first.page} ms`);
  const runs: Awaited<ReturnType<typeof start>>[] = [];
  for (let count = 0; count < times; count += 1) runs.push(await start(browser));
  const median = (of: (run: (typeof runs)[number]) => number) =>
    runs.map(of).toSorted((a, b) => a - b)[Math.floor(runs.length / 2)]!;
  const [host, page] = [median((run) => run.host), median((run) => run.page)];
  const together = median((run) => run.host + run.page);
  console.log(`median of ${times}: host ${host} ms, page ${page} ms, together ${together} ms`);
  for (const { name, bytes, packed } of first.loaded)
    console.log(`  ${name}: ${(bytes / 1000).toFixed(0)} kB (${(packed / 1000).toFixed(0)} kB gzipped)`);
  const all = first.loaded.filter(({ name }) => /\.(js|css)$/.test(name));
  console.log(
    `  scripts and styles: ${(all.reduce((sum, { bytes }) => sum + bytes, 0) / 1000).toFixed(0)} kB`,
  );
  console.log(
    `  Monaco among them: ${all.some(({ name }) => /monaco|editor\.api|worker/i.test(name)) ? 'yes' : 'no'}`,
  );
} finally {
  await browser.close();
  rmSync(home, { recursive: true, force: true });
}

async function start(inside: Browser) {
  const context = await inside.newContext({ viewport: { width: 1280, height: 720 } });
  const page = await context.newPage();
  const loaded: { name: string; bytes: number; packed: number }[] = [];
  page.on('response', async (response) => {
    const name = new URL(response.url()).pathname.split('/').at(-1) || 'index.html';
    const body = await response.body().catch(() => null);
    if (body !== null && body.length > 0)
      loaded.push({ name, bytes: body.length, packed: gzipSync(body).length });
  });
  const begun = performance.now();
  const host = new Child(process.execPath, ['--no-warnings', `${root}out/main/web.js`], {
    cwd: root,
    env: environmentFor(home),
  });
  try {
    const [, address = ''] = await host.says(/^Triglot is ready at (\S+)$/m);
    const ready = performance.now();
    await page.goto(address, { waitUntil: 'commit' });
    await page.getByRole('button', { name: 'Choose files…' }).waitFor();
    const usable = performance.now();
    await page.waitForLoadState('networkidle');
    return { host: Math.round(ready - begun), page: Math.round(usable - ready), loaded };
  } finally {
    await context.close();
    await host.end('SIGTERM');
  }
}
