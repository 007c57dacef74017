import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { root } from '../helpers/hosts/environment.ts';
import { expect, test } from '../helpers/hosts/test.ts';
import { activeCell, gridOf, readUnits, statusOf } from '../helpers/hosts/workbench.ts';

const sample = (name: string) => join(root, 'resources/sample', name);
const words = [`zh=${sample('zh.txt')}`, `en=${sample('en.md')}`, `fr=${sample('fr.txt')}`];

const tab = (page: Page, name: RegExp) => page.getByRole('tab', { name }).first();
const columnOf = (page: Page, language: string) =>
  gridOf(page).locator(`[data-language=${language}]`).first();
const findingsOf = (page: Page) => page.getByRole('list', { name: 'Findings', exact: true });

test('dropped files become cards, and what keeps them from being aligned is said', async ({ launch }) => {
  const app = await launch();
  const { page } = app;
  await expect(page.getByRole('button', { name: 'Choose files…' })).toBeVisible();
  await app.drop('body', [sample('en.md')]);
  const align = page.getByRole('button', { name: /^Align/ });
  await expect(align).toHaveAccessibleDescription(/One version alone cannot be aligned/);
  await app.drop('body', [sample('fr.txt'), sample('en.md')]);
  await expect(page.getByRole('combobox', { name: 'Language' })).toHaveCount(3);
  await expect(align).toHaveAccessibleDescription(/are both English/);

  const second = page.getByRole('combobox', { name: 'Language' }).nth(2);
  await second.fill('xx-nowhere-atall');
  await second.press('Tab');
  await expect(second).toHaveAccessibleDescription(/is not a language code/);
  await second.fill('scots');
  await second.press('Enter');
  await expect(second).toHaveValue('Scots');

  await page.getByRole('button', { name: 'Move fr.txt to the left' }).click();
  await page.getByRole('button', { name: 'Remove en.md' }).last().click();
  await page.getByRole('radio', { name: 'Sentences' }).check();
  await page.getByRole('combobox', { name: 'Pivot' }).selectOption({ label: 'English' });
  await align.click();
  await expect(gridOf(page)).toBeVisible();
  await expect(columnOf(page, 'fr')).toBeVisible();
  await expect(columnOf(page, 'en')).toBeVisible();
  await expect(page.getByRole('button', { name: 'pivot' })).toHaveAttribute('aria-pressed', 'true');
});

test('a finding is ignored with a reason, stays ignored, and is restored', async ({ launch }) => {
  const { page } = await launch(...words);
  await expect(findingsOf(page)).toBeVisible();
  const before = await findingsOf(page).getByRole('listitem').count();
  await page.keyboard.press('F8');
  await gridOf(page).focus();
  await page.keyboard.press('i');
  const reason = page.getByRole('textbox', { name: 'Why is it all right?' });
  await expect(reason).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(reason).toHaveAccessibleDescription(/Say in a few words why/);
  await reason.fill('agreed with the author');
  await page.keyboard.press('Enter');
  await expect(findingsOf(page).getByRole('listitem')).toHaveCount(before - 1);

  await page.getByRole('button', { name: '1 ignored, with a reason' }).click();
  const ignored = page.getByRole('list', { name: 'Ignored' }).getByRole('listitem');
  await expect(ignored).toContainText('agreed with the author');
  await ignored.getByRole('button', { name: /^Restore/ }).click();
  await expect(page.getByText('Nothing is ignored.')).toBeVisible();
  await page.getByRole('button', { name: 'Back to the findings' }).click();
  await expect(findingsOf(page).getByRole('listitem')).toHaveCount(before);
});

test('a report says who ignored a finding, and why', async ({ launch }) => {
  const app = await launch(...words);
  const { page } = app;
  await expect(findingsOf(page)).toBeVisible();
  await page.keyboard.press('Control+,');
  await page.getByRole('textbox', { name: 'Your name' }).fill('Anna');
  await page.keyboard.press('Escape');
  await page.keyboard.press('F8');
  await gridOf(page).focus();
  await page.keyboard.press('i');
  await page.getByRole('textbox', { name: 'Why is it all right?' }).fill('agreed with the author');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '1 ignored, with a reason' }).click();
  await expect(page.getByRole('list', { name: 'Ignored' })).toContainText('by Anna');

  await page.keyboard.press('Control+Shift+p');
  await page.getByRole('combobox', { name: 'Command' }).fill('report on the findings');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Report on the findings' });
  await dialog.getByRole('combobox', { name: 'In' }).selectOption({ label: 'French' });
  const write = dialog.getByRole('button', { name: /^(Save…|Download)$/ });
  const { name, content } = await app.save(() => write.click());
  expect(name).toMatch(/\.findings\.html$/);
  expect(content).toMatch(/Écarté le [\d-]+ par Anna\s: agreed with the author/);
  await expect(dialog.getByText(/^The report is (downloaded as|at) /)).toBeVisible();
});

test('a kind of finding is left out for one pair, and the settings go from one to another as a file', async ({
  launch,
  home,
}) => {
  const app = await launch(...words);
  const { page } = app;
  const dates = findingsOf(page).getByText('June 2016');
  await expect(dates.first()).toBeVisible();
  const open = async () => {
    await page.keyboard.press('Control+Shift+p');
    await page.getByRole('combobox', { name: 'Command' }).fill('what findings count as');
    await page.keyboard.press('Enter');
  };
  await open();
  const dialog = page.getByRole('dialog', { name: 'What findings count as' });
  await dialog.getByRole('combobox', { name: 'For' }).selectOption({ label: 'English – French' });
  const date = dialog.getByRole('combobox', { name: 'date', exact: true });
  await date.selectOption({ label: 'left out' });
  await expect(dates).toHaveCount(0);
  const { content } = await app.save(() => dialog.getByRole('button', { name: 'Save…' }).click());
  const file = join(home, 'ours.json');
  writeFileSync(file, content);
  await dialog.getByRole('button', { name: 'All as usual' }).click();
  await expect(dates.first()).toBeVisible();
  const choosing = page.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: 'Load…' }).click();
  await (await choosing).setFiles(file);
  await expect(dates).toHaveCount(0);
  await expect(dialog.getByText(/^Taken from /)).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('Esc leaves the reason and the finding as they were', async ({ launch }) => {
  const { page } = await launch(...words);
  await expect(findingsOf(page)).toBeVisible();
  await page.keyboard.press('F8');
  await page.getByRole('button', { name: /^Ignore…/ }).click();
  await page.getByRole('textbox', { name: 'Why is it all right?' }).fill('half a thought');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('textbox', { name: 'Why is it all right?' })).toBeHidden();
  await gridOf(page).focus();
  await page.keyboard.press('ArrowDown');
  await expect(activeCell(page)).toBeVisible();
});

test('the history goes back to any step and forward again', async ({ launch }) => {
  const { page } = await launch(...words);
  const start = await readUnits(page);
  await gridOf(page).focus();
  for (let count = 0; count < 3; count += 1) await page.keyboard.press('Control+Enter');
  const end = await readUnits(page);
  await tab(page, /^History/).click();
  const list = page.getByRole('list', { name: 'History of this project' });
  await expect(list.getByRole('button')).toHaveCount(4);
  await list.getByRole('button', { name: 'As aligned' }).click();
  await expect(list.locator('[aria-current=step]')).toContainText('As aligned');
  expect(await readUnits(page)).toEqual(start);
  await list.getByRole('button').first().click();
  await expect(statusOf(page)).toContainText('Redone');
  await expect.poll(() => readUnits(page)).toEqual(end);
});

test('the source follows the grid and leads it', async ({ launch }) => {
  const { page } = await launch(...words);
  await tab(page, /^Source/).click();
  const source = page.locator('.monaco-editor');
  await expect(source.locator('.view-line').first()).toBeVisible();
  await gridOf(page).focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('End');
  await expect(tab(page, /^French/)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Control+Home');
  const here = source.locator('.source-here').first();
  for (let row = 0; row < 30 && !(await here.isVisible()); row += 1) await page.keyboard.press('ArrowDown');
  await expect(here).toBeVisible();

  const led = await activeCell(page).getAttribute('id');
  const elsewhere = source
    .locator('.view-line')
    .filter({ hasText: /\p{L}{8}/u })
    .last();
  await elsewhere.click();
  await expect(activeCell(page)).not.toHaveAttribute('id', led ?? '');
  const clicked = (await elsewhere.textContent())?.trim().replace(/\s+/g, ' ').slice(0, 8) ?? '';
  await expect
    .poll(async () => (await activeCell(page).textContent())?.replace(/\s+/g, ' '))
    .toContain(clicked);
});

test('how it looks is chosen once and kept', async ({ launch }) => {
  const app = await launch(...words);
  const { page } = app;
  await expect(gridOf(page)).toBeVisible();
  await page.keyboard.press('Control+,');
  const settings = page.getByRole('dialog', { name: 'Settings' });
  await settings.getByRole('radio', { name: 'Dark' }).check();
  await settings.getByRole('radio', { name: 'Compact' }).check();
  await settings.getByRole('slider', { name: 'Size of the texts' }).fill('140');
  const looks = () =>
    page.evaluate(() => {
      const { colorScheme } = getComputedStyle(document.documentElement);
      return [colorScheme, document.documentElement.style.getPropertyValue('--zoom')];
    });
  await expect.poll(looks).toEqual(['dark', '1.4']);
  await page.keyboard.press('Escape');
  await expect(settings).toBeHidden();
  await app.quit();

  const again = await launch();
  await again.page.getByRole('button', { name: 'Settings' }).click();
  const kept = again.page.getByRole('dialog', { name: 'Settings' });
  await expect(kept.getByRole('radio', { name: 'Dark' })).toBeChecked();
  await expect(kept.getByRole('slider', { name: 'Size of the texts' })).toHaveValue('140');
});

test('an export says beforehand what it leaves out, and refuses to be of one language', async ({
  launch,
}) => {
  const { page } = await launch(...words);
  await expect(gridOf(page)).toBeVisible();
  await page.keyboard.press('Control+e');
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await expect(dialog.getByText(/units? will be written/)).toBeVisible();
  await expect(dialog.getByText(/left out\. Only /).first()).toBeVisible();
  await dialog.getByRole('radio', { name: 'Confirmed only' }).check();
  const write = dialog.getByRole('button', { name: /^(Save…|Download)$/ });
  await expect(write).toHaveAccessibleDescription('No unit meets these choices.');
  await dialog.getByRole('radio', { name: 'All', exact: true }).check();
  await dialog.getByRole('checkbox', { name: 'French' }).uncheck();
  await dialog.getByRole('checkbox', { name: 'Chinese' }).uncheck();
  await expect(write).toHaveAccessibleDescription('Choose two languages or more.');
});

test('another document is opened over the project that is open', async ({ launch }) => {
  const app = await launch(...words);
  const { page } = app;
  await expect(columnOf(page, 'zh')).toBeVisible();
  await app.drop('body', [sample('en.md'), sample('fr.txt')]);
  const dialog = page.getByRole('dialog', { name: 'Open' });
  await dialog.getByRole('button', { name: 'Align 2 versions' }).click();
  await expect(dialog).toBeHidden();
  await expect(columnOf(page, 'en')).toBeVisible();
  await expect(columnOf(page, 'zh')).toBeHidden();
});

for (const scheme of ['light', 'dark'] as const)
  test(`everyone can use every view (${scheme})`, async ({ launch, host }) => {
    test.skip(host === 'desktop', 'the same pages as on the web host');
    const app = await launch();
    const { page } = app;
    await page.emulateMedia({ colorScheme: scheme });
    const check = async (view: string, ...within: readonly string[]) => {
      let axe = new AxeBuilder({ page });
      for (const part of within) axe = axe.include(part);
      const { violations } = await axe.analyze();
      const said = violations.map(
        ({ id, nodes }) => `${view}: ${id} ${nodes.map(({ html }) => html).join(' ')}`,
      );
      expect(said).toEqual([]);
    };
    await expect(page.getByRole('button', { name: 'Choose files…' })).toBeVisible();
    await check('start');
    await app.drop('body', [sample('zh.txt'), sample('en.md'), sample('en.md')]);
    await expect(page.getByRole('combobox', { name: 'Language' })).toHaveCount(3);
    await check('form');
    await page.getByRole('button', { name: 'Remove en.md' }).last().click();
    await page.getByRole('button', { name: 'Align 2 versions' }).click();
    await expect(findingsOf(page)).toBeVisible();
    await page.keyboard.press('F8');
    await check('findings', '[role=tabpanel]');
    await page.getByRole('button', { name: /^Ignore…/ }).click();
    await check('ignore', '[role=tabpanel]');
    await page.keyboard.press('Escape');
    await tab(page, /^Source/).click();
    await expect(page.locator('.monaco-editor .view-line').first()).toBeVisible();
    await check('source', '[role=tabpanel]');
    await gridOf(page).focus();
    await page.keyboard.press('Control+Enter');
    await tab(page, /^History/).click();
    await check('history', '[role=tabpanel]');
    await page.keyboard.press('Control+h');
    await page.keyboard.type('lake');
    await check('find', '[role=tabpanel]');
    await tab(page, /^Review/).click();
    await check('review', '[role=tabpanel]');
    await gridOf(page).focus();
    for (const [view, keys] of [
      ['Export', 'Control+e'],
      ['Keys', '?'],
      ['Guide', 'F1'],
      ['Settings', 'Control+,'],
      ['Open', 'Control+o'],
      ['Filter', 'Control+Shift+l'],
      ['Concordance', 'Control+k'],
      ['Unit', 'Shift+F2'],
      ['Comment', 'c'],
    ] as const) {
      await page.keyboard.press(keys);
      await expect(page.getByRole('dialog', { name: view })).toBeVisible();
      await check(view, 'dialog');
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog', { name: view })).toBeHidden();
    }
    await page.keyboard.press('h');
    await page.getByRole('button', { name: /what can be done with the column$/ }).click();
    await check('columns', '[role=menu]', '.heads', '.hidden-columns');
    await page.keyboard.press('Escape');
  });
