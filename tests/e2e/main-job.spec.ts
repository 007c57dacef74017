import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { root } from '../helpers/hosts/environment.ts';
import type { RunningApp } from '../helpers/hosts/running-app.ts';
import { expect, test } from '../helpers/hosts/test.ts';
import {
  activeCell,
  goTo,
  gridOf,
  openFiles,
  openLatest,
  readUnits,
  type ShownUnit,
  statusOf,
} from '../helpers/hosts/workbench.ts';

const seeds = join(root, '../shared/seeds');
const sample = join(root, 'resources/sample');
/** Reading the whole grid takes a while on a busy machine. */
const patiently = { timeout: 60_000 };
const versions = (folder: string) => ({
  zh: join(folder, 'zh.txt'),
  en: join(folder, 'en.md'),
  fr: join(folder, 'fr.txt'),
});

test.describe('the main job', () => {
  test('on three real files', async ({ launch }) => {
    test.skip(!existsSync(seeds), 'skipped: ../shared not present');
    const aligned = await doTheJob(launch, versions(seeds));
    expect(aligned.map(sidesOf)).toEqual(goldSides());
  });

  test('on the bundled sample', async ({ launch }) => {
    await doTheJob(launch, versions(sample));
  });
});

test('what was acknowledged survives a power cut', async ({ launch }) => {
  const app = await launch();
  await openFiles(app, versions(sample));
  await gridOf(app.page).focus();
  await app.page.keyboard.press('Control+Enter');
  await app.page.keyboard.press('Control+Enter');
  await expect(app.page.getByText('saved', { exact: true })).toBeVisible();
  const left = await readUnits(app.page);
  await app.kill();

  const again = await launch();
  await openLatest(again.page);
  expect(await readUnits(again.page)).toEqual(left);
});

/** From three files to a translation memory, and back to the same project on another day. */
async function doTheJob(
  launch: () => Promise<RunningApp>,
  files: Readonly<Record<string, string>>,
): Promise<readonly ShownUnit[]> {
  const app = await launch();
  const { page } = app;
  await openFiles(app, files);
  const keys = await watchKeys(page);
  const aligned = await readUnits(page);

  await test.step('a column slips by one from § 3 on', async () => {
    await goToParagraph(page, 'fr', '3.', aligned.length);
    await page.keyboard.press('Control+ArrowDown');
    await expect(statusOf(page)).toContainText('Undo');
  });
  const at = aligned.findIndex(({ texts }) => texts.fr?.[0]?.startsWith('3.') === true);
  const slipped = await readUnits(page);
  const french = (units: readonly ShownUnit[], index: number) => units[index]?.texts.fr ?? [];
  expect(french(slipped, at)).toEqual([]);
  expect(french(slipped, at + 1)).toEqual(french(aligned, at));
  expect(french(slipped, at + 2)).toEqual(french(aligned, at + 1));
  expect(slipped[at]?.texts.en).toEqual(aligned[at]?.texts.en);

  await test.step('and is pulled back', async () => {
    await page.keyboard.press('Control+ArrowUp');
    await expect.poll(async () => textsOf(await readUnits(page)), patiently).toEqual(textsOf(aligned));
  });
  const repaired = await readUnits(page);

  await test.step('both steps are undone and redone', async () => {
    await page.keyboard.press('Control+z');
    await expect.poll(() => readUnits(page), patiently).toEqual(slipped);
    await page.keyboard.press('Control+z');
    await expect.poll(() => readUnits(page), patiently).toEqual(aligned);
    await page.keyboard.press('Control+y');
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(() => readUnits(page), patiently).toEqual(repaired);
  });

  await test.step('units are confirmed', async () => {
    await page.keyboard.press('Control+Home');
    for (let count = 0; count < 3; count += 1) await page.keyboard.press('Control+Enter');
    await expect(page.getByText(`3 of ${aligned.length} confirmed`)).toBeVisible();
  });
  expect(await keys.leftToTheBrowser()).toEqual([]);

  await test.step('a translation memory is exported', async () => {
    await page.keyboard.press('Control+e');
    const dialog = page.getByRole('dialog', { name: 'Export' });
    const write = dialog.getByRole('button', { name: /^(Save…|Download)$/ });
    await expect(write).toBeEnabled();
    const { name, content } = await app.save(() => write.click());
    expect(name).toMatch(/\.tmx$/);
    await expect(dialog.getByText(/^Wrote \d+ units to /)).toBeVisible();
    expectMemory(content, repaired);
    await dialog.getByRole('button', { name: 'Done' }).click();
  });

  const left = await readUnits(page);
  const where = await activeCell(page).getAttribute('id');
  // The place is remembered once the hand has rested for a moment.
  await page.waitForTimeout(1000);
  await test.step('the program ends', () => app.quit());

  await test.step('another day everything is as it was left', async () => {
    const again = await launch();
    await openLatest(again.page);
    await expect(activeCell(again.page)).toHaveAttribute('id', where ?? '');
    expect(await readUnits(again.page)).toEqual(left);
    await gridOf(again.page).focus();
    for (let count = 0; count < 5; count += 1) await again.page.keyboard.press('Control+z');
    await expect.poll(() => readUnits(again.page), patiently).toEqual(aligned);
    for (let count = 0; count < 5; count += 1) await again.page.keyboard.press('Control+y');
    await expect.poll(() => readUnits(again.page), patiently).toEqual(left);
    await again.quit();
  });
  return aligned;
}

/** Which languages have text in a unit, as "zh en –". */
function sidesOf({ texts }: ShownUnit): string {
  return ['zh', 'en', 'fr'].map((language) => (texts[language]?.length ? language : '–')).join(' ');
}

/** The same for each unit that a careful person made of the three files. */
function goldSides(): readonly string[] {
  const { units } = JSON.parse(readFileSync(join(seeds, 'gold.json'), 'utf8')) as {
    units: Readonly<Record<string, string | null>>[];
  };
  return units.map((unit) =>
    ['zh', 'en', 'fr'].map((language) => (unit[language] ? language : '–')).join(' '),
  );
}

const textsOf = (units: readonly ShownUnit[]) => units.map(({ texts }) => texts);

/** Goes, by keys only, to the cell of `language` whose text begins with `label`. */
async function goToParagraph(page: Page, language: string, label: string, count: number): Promise<void> {
  await gridOf(page).focus();
  const until = async (active: Locator) => (await active.textContent())?.startsWith(label) === true;
  expect(await goTo(page, { language, count, until }), `${label} is there`).toBe(true);
}

/** The memory holds every unit that has text in two languages or more, as it stands in the grid, and no empty segment. */
function expectMemory(content: string, units: readonly ShownUnit[]): void {
  const paired = units.filter(
    ({ texts }) => Object.values(texts).filter(({ length }) => length > 0).length > 1,
  );
  expect(content.match(/<tu[ >]/g)).toHaveLength(paired.length);
  expect(content).not.toMatch(/<seg>\s*<\/seg>|<seg\/>/);
  const plain = content
    .replace(/&apos;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
  const whole = paired.filter(({ texts }) => Object.values(texts).every(({ length }) => length === 1));
  const shown = whole.flatMap(({ texts }) => Object.values(texts).flat());
  expect(shown.filter((text) => !plain.includes(text.replace(/\s+/g, ' ').trim()))).toEqual([]);
}

/** Remembers which keys with Ctrl or Alt the page left to the browser: in a real window those would do something else. */
async function watchKeys(page: Page) {
  await page.evaluate(() => {
    const left: string[] = [];
    Object.assign(window, { keysLeft: left });
    window.addEventListener('keydown', (event) => {
      if (!event.ctrlKey && !event.altKey) return;
      if (/^(Control|Alt|Shift)$/.test(event.key)) return;
      queueMicrotask(() => event.defaultPrevented || left.push(event.key));
    });
  });
  return {
    leftToTheBrowser: () => page.evaluate(() => ('keysLeft' in window ? window.keysLeft : null)),
  };
}
