import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { findBrowser } from './browser.ts';
import { Child } from './hosts/child.ts';
import { environmentFor, root } from './hosts/environment.ts';

/**
 * Takes the pictures of the guide anew, from the built workbench and the bundled sample: node tests/helpers/pictures.ts,
 * after a build. Light and dark, 1440 × 900.
 */
const folder = `${root}docs/guide/pictures`;
const sample = ['zh=zh.txt', 'en=en.md', 'fr=fr.txt'].map((word) =>
  word.replace('=', `=${root}resources/sample/`),
);

const browser = await chromium.launch({
  ...(findBrowser() === null ? {} : { executablePath: findBrowser()! }),
  args: ['--no-sandbox', '--disable-background-networking'],
});
for (const scheme of ['light', 'dark'] as const) {
  await onHost(browser, scheme, [], (page) => picture(page, `start-${scheme}`));
  await onHost(browser, scheme, sample, async (page) => {
    await page.getByRole('grid').waitFor({ timeout: 60_000 });
    await page.keyboard.press('Control+Home');
    for (let count = 0; count < 12; count += 1) await page.keyboard.press('Control+Enter');
    await page.keyboard.press('F8');
    await picture(page, `findings-${scheme}`);
    await page.keyboard.press('Control+Home');
    for (let count = 0; count < 14; count += 1) await page.keyboard.press('ArrowDown');
    await picture(page, `grid-${scheme}`);
    await page.getByRole('tab', { name: 'Source' }).click();
    await page.waitForTimeout(3000);
    await picture(page, `source-${scheme}`);
    await page.getByRole('grid').focus();
    await page.keyboard.press('Control+e');
    await page.getByRole('dialog').waitFor();
    await picture(page, `export-${scheme}`);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+h');
    await page.keyboard.type('Lake');
    await page.getByRole('textbox', { name: 'Replace by' }).fill('Loch');
    await picture(page, `find-${scheme}`);
    await page.getByRole('tab', { name: 'Review' }).click();
    await page.getByRole('grid').focus();
    await page.keyboard.press('q');
    await picture(page, `review-${scheme}`);
    await page.keyboard.press('Control+k');
    await page.getByRole('textbox').fill('湖泊');
    await picture(page, `concordance-${scheme}`);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+Home');
    for (let count = 0; count < 12; count += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Shift+F2');
    await page.locator('.monaco-editor').first().waitFor();
    await page.keyboard.press('F7');
    await picture(page, `unit-${scheme}`);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+,');
    await page.getByRole('combobox', { name: 'Language of the program' }).selectOption('fr');
    await picture(page, `settings-${scheme}`);
  });
}
await browser.close();

async function picture(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(1200);
  await page.screenshot({ path: `${folder}/${name}.png` });
  console.log(`${name}.png`);
}

async function onHost(
  inside: Browser,
  colorScheme: 'light' | 'dark',
  words: readonly string[],
  work: (page: Page) => Promise<void>,
): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'triglot-pictures-'));
  const main = `${root}src/main/hosts/web/main.ts`;
  const child = new Child(process.execPath, ['--no-warnings', main, '--no-open', ...words], {
    cwd: root,
    env: environmentFor(home),
  });
  try {
    const [, address = ''] = await child.says(/^Triglot is ready at (\S+)$/m);
    const context = await inside.newContext({ viewport: { width: 1440, height: 900 }, colorScheme });
    const page = await context.newPage();
    await page.goto(address);
    await work(page);
    await context.close();
  } finally {
    await child.end('SIGTERM');
    rmSync(home, { recursive: true, force: true });
  }
}
