import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../browser.ts';
import { Child } from '../hosts/child.ts';
import { environmentFor, root } from '../hosts/environment.ts';
import { sample } from './files.ts';
import { onSample } from './on-sample.ts';
import { onStart } from './on-start.ts';
import { wholeProject } from './whole-project.ts';

/** Goes through a view, calling `take` with a picture's name where it is worth one. */
export type Tour = (page: Page, take: (name: string) => Promise<void>, home: string) => Promise<void>;

/**
 * Takes the pictures of the guide anew, from the built workbench and the bundled sample, after a build:
 * node tests/helpers/pictures/main.ts [folder [light|dark]]. Light and dark, 1440 × 900, into docs/guide/pictures.
 */
const [folder = `${root}docs/guide/pictures`, only] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });

const path = findBrowser();
const browser = await chromium.launch({
  ...(path === null ? {} : { executablePath: path }),
  args: ['--no-sandbox', '--disable-background-networking'],
});
for (const scheme of ['light', 'dark'] as const) {
  if (only !== undefined && only !== scheme) continue;
  await onHost(browser, scheme, [], onStart);
  await onHost(browser, scheme, sample, onSample);
  await onHost(browser, scheme, sample, wholeProject);
}
await browser.close();

async function onHost(
  inside: Browser,
  colorScheme: 'light' | 'dark',
  words: readonly string[],
  tour: Tour,
): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'triglot-pictures-'));
  const host = `${root}src/main/hosts/web/main.ts`;
  const child = new Child(process.execPath, ['--no-warnings', host, '--no-open', ...words], {
    cwd: root,
    env: environmentFor(home),
  });
  try {
    const [, address = ''] = await child.says(/^Triglot is ready at (\S+)$/m);
    const context = await inside.newContext({ viewport: { width: 1440, height: 900 }, colorScheme });
    const page = await context.newPage();
    await page.goto(address);
    const take = async (name: string) => {
      await page.waitForTimeout(1200);
      await page.screenshot({ path: join(folder, `${name}-${colorScheme}.png`) });
      console.log(`${name}-${colorScheme}.png`);
    };
    await tour(page, take, home);
    await context.close();
  } finally {
    await child.end('SIGTERM');
    rmSync(home, { recursive: true, force: true });
  }
}
