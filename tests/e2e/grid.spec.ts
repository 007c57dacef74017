import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { root } from '../helpers/hosts/environment.ts';
import { expect, test } from '../helpers/hosts/test.ts';
import { activeCell, gridOf, openFiles, readUnits, statusOf } from '../helpers/hosts/workbench.ts';

const sample = (name: string) => join(root, 'resources/sample', name);
const words = [`zh=${sample('zh.txt')}`, `en=${sample('en.md')}`, `fr=${sample('fr.txt')}`];

/** The cell of `language` whose text holds `text`. */
const cellWith = (page: Page, language: string, text: string | RegExp) =>
  gridOf(page).locator(`[role=gridcell][data-language=${language}]`).filter({ hasText: text }).first();

/** Brings the grid to where `text` stands, by the field for everything. */
async function find(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+p');
  const palette = page.getByRole('dialog', { name: /^Find/ });
  const field = palette.getByRole('combobox');
  await field.fill(text);
  await expect(palette.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(field).toBeHidden();
}

/** Where every row on screen stands; for what must not move. */
const standings = (page: Page) =>
  gridOf(page)
    .locator('[role=row]')
    .evaluateAll((rows) =>
      Object.fromEntries(
        rows.map((row) => [row.getAttribute('data-unit') ?? '', Math.round(row.getBoundingClientRect().top)]),
      ),
    );

const editorOf = (page: Page) => gridOf(page).getByRole('textbox');

test('a text is edited by keys, kept by Enter and left as it was by Esc', async ({ launch }) => {
  const { page } = await launch(...words);
  await gridOf(page).focus();
  await find(page, 'lake alone');
  await expect(activeCell(page)).toContainText('lake alone');
  const before = await activeCell(page).textContent();

  await page.keyboard.press('F2');
  await expect(editorOf(page)).toBeFocused();
  await page.keyboard.type(' unbim?');
  await expect(editorOf(page)).toHaveValue(`${before} unbim?`);
  await page.keyboard.press('Escape');
  await expect(activeCell(page)).toHaveText(before ?? '');

  await page.keyboard.press('Enter');
  await page.keyboard.press('Home');
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('Quite ');
  await page.keyboard.press('Enter');
  await expect(activeCell(page)).toHaveText(`Quite ${before}`);
  await expect(statusOf(page)).toContainText('Edited');
  await expect(gridOf(page)).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(activeCell(page)).toHaveText(before ?? '');
});

test('what is typed is kept when another cell is clicked, and never when nothing is left', async ({
  launch,
}) => {
  const { page } = await launch(...words);
  await gridOf(page).focus();
  await find(page, 'lake alone');
  const unit = page.locator('.row-active');
  const french = unit.locator('[data-language=fr]');
  const before = await french.textContent();
  await french.dblclick();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Bien.');
  await unit.locator('[data-language=zh]').click();
  await expect(french).toHaveText(`${before} Bien.`);

  await french.dblclick();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await page.keyboard.press('Enter');
  await expect(statusOf(page)).toContainText('cannot be empty');
  await expect(editorOf(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(french).toHaveText(`${before} Bien.`);
});

test('a segment is split where the caret stands, and joined again', async ({ launch }) => {
  const { page } = await launch(...words);
  await gridOf(page).focus();
  await find(page, 'Basin Data Centre');
  await page.keyboard.press('End');
  const parts = activeCell(page).locator('[data-segment]');
  const whole = (await activeCell(page).textContent()) ?? '';
  await page.keyboard.press('Control+l');
  await expect(editorOf(page)).toBeFocused();
  const caret = await editorOf(page).evaluate((field) => (field as HTMLTextAreaElement).selectionStart);
  expect(caret).toBeGreaterThan(0);
  expect(caret).toBeLessThan(whole.length);
  await page.keyboard.press('Control+l');
  await expect(parts).toHaveText([whole.slice(0, caret).trim(), whole.slice(caret).trim()]);

  await parts.nth(1).click();
  await page.keyboard.press('Control+d');
  await expect(statusOf(page)).toContainText('Undo');
  await expect(activeCell(page)).toHaveText(whole.slice(caret).trim());
  await page.keyboard.press('Control+z');
  await expect(parts).toHaveCount(2);
  await parts.nth(0).click();
  await page.keyboard.press('Control+j');
  await expect(activeCell(page).locator('[data-segment]')).toHaveText([whole]);
});

test('the mouse alone does it all: menu, buttons, gaps, undo', async ({ launch }) => {
  const { page } = await launch(...words);
  await expect(gridOf(page)).toBeVisible();
  const start = await readUnits(page);
  const actions = page.getByRole('toolbar', { name: /^Unit / });
  const french = cellWith(page, 'fr', /./);
  await french.click();
  await actions.getByRole('button', { name: /^Push this column/ }).click();
  await expect(statusOf(page)).toContainText('Pushed');
  await page.getByRole('button', { name: 'pull up' }).last().click();
  await expect(statusOf(page)).toContainText(/Pulled/);

  await cellWith(page, 'en', /./).click({ button: 'right' });
  const menu = page.getByRole('menu');
  await menu.getByRole('menuitem', { name: /^Merge with the next unit/ }).click();
  await expect(statusOf(page)).toContainText('Merged 2 units');
  await expect(gridOf(page)).toHaveAttribute('aria-rowcount', String(start.length - 1));
  await statusOf(page).getByRole('button', { name: 'Undo' }).click();
  await expect(statusOf(page)).toContainText('Undone: Merged 2 units');
  await statusOf(page).getByRole('button', { name: 'Redo' }).click();
  await expect(statusOf(page)).toContainText('Redone: Merged 2 units');
  for (let count = 0; count < 3; count += 1) await page.keyboard.press('Control+z');
  await expect.poll(() => readUnits(page)).toEqual(start);
});

test('nothing moves when the grid is entered, a row is clicked, edited or left', async ({ launch }) => {
  const { page } = await launch(...words);
  await expect(gridOf(page)).toBeVisible();
  const start = await standings(page);
  await gridOf(page).focus();
  await page.waitForTimeout(200);
  expect(await standings(page)).toEqual(start);
  for (let count = 0; count < 12; count += 1) await page.keyboard.press('ArrowDown');
  await page.waitForTimeout(300);
  const before = await standings(page);
  const click = async (cell: Locator) => {
    await cell.click({ position: { x: 40, y: 14 } });
    await page.waitForTimeout(200);
    const after = await standings(page);
    for (const [unit, top] of Object.entries(after)) if (unit in before) expect(top, unit).toBe(before[unit]);
  };
  const shown = Object.entries(before).filter(([, top]) => top > 100 && top < 500);
  for (const [unit] of shown.slice(0, 3)) await click(page.locator(`[data-unit=${unit}] [data-language=en]`));
  await page.keyboard.press('F2');
  await page.waitForTimeout(200);
  const editing = await standings(page);
  for (const [unit, top] of Object.entries(editing)) if (unit in before) expect(top, unit).toBe(before[unit]);
});

test('a value lights up its mates, and the odd one out is named', async ({ launch }) => {
  const { page } = await launch(...words);
  await expect(gridOf(page)).toBeVisible();
  await page.keyboard.press('F8');
  for (
    let count = 0;
    count < 30 && !(await gridOf(page).locator('.row-active .mark-odd').count());
    count += 1
  )
    await page.keyboard.press('F8');
  const row = page.locator('.row-active');
  await expect(row.locator('.mark-odd').first()).toBeVisible();
  await expect(row.getByRole('button', { name: /finding/ })).toBeVisible();
  const calm = row.locator('.mark-matched').first();
  if (await calm.count()) {
    await calm.hover();
    expect(await row.locator('.mark-pointed').count()).toBeGreaterThan(1);
  }
});

test('commands, units and words are found in one field', async ({ launch }) => {
  const { page } = await launch(...words);
  await gridOf(page).focus();
  await page.keyboard.press('Control+Shift+P');
  const palette = page.getByRole('dialog', { name: /^Find/ });
  await palette.getByRole('combobox').pressSequentially('compact');
  await page.keyboard.press('Enter');
  await expect(page.locator('.grid-compact')).toBeVisible();
  await expect(gridOf(page)).toBeFocused();

  await page.keyboard.press('Control+p');
  await palette.getByRole('combobox').fill('9');
  await palette.getByRole('option', { name: 'Go to unit 9' }).click();
  await expect(page.locator('.row-active')).toHaveAttribute('aria-rowindex', '9');
  await page.keyboard.press('Control+p');
  await palette.getByRole('combobox').fill('no such words anywhere');
  await expect(palette).toContainText('Nothing fits.');
  await page.keyboard.press('Escape');
  await expect(palette).toBeHidden();
});

test('only what is near the window is drawn, and the map leads anywhere', async ({ launch }) => {
  const { page } = await launch(...words);
  await expect(gridOf(page)).toBeVisible();
  const all = Number(await gridOf(page).getAttribute('aria-rowcount'));
  const rows = gridOf(page).locator('[role=row]');
  expect(await rows.count()).toBeLessThan(all);
  const map = page.getByRole('slider', { name: 'Map of the document' });
  const box = await map.boundingBox();
  await map.click({ position: { x: 20, y: (box?.height ?? 0) - 4 } });
  await expect(rows.last()).toHaveAttribute('aria-rowindex', String(all));
  await map.press('Home');
  await expect(rows.first()).toHaveAttribute('aria-rowindex', '1');
  await expect(activeCell(page)).toBeVisible();
});

test('bookmarks and unconfirmed units are gone to by letters', async ({ launch }) => {
  const { page } = await launch(...words);
  await gridOf(page).focus();
  for (let count = 0; count < 4; count += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('m');
  await expect(page.locator('.row-active').getByRole('img', { name: 'Bookmarked' })).toBeVisible();
  const marked = await activeCell(page).getAttribute('id');
  await page.keyboard.press('Control+End');
  await page.keyboard.press('b');
  await expect(activeCell(page)).toHaveAttribute('id', marked ?? '');
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('Alt+u');
  await expect(activeCell(page)).not.toHaveAttribute('id', marked ?? '');
});

test('a second tab sees every edit, and a page loaded anew has its project', async ({ launch, host }) => {
  test.skip(host === 'desktop', 'tabs are of browsers');
  const app = await launch();
  const { page } = app;
  await openFiles(app, { en: sample('en.md'), fr: sample('fr.txt') });
  const start = await readUnits(page);
  await page.reload();
  await expect(gridOf(page)).toBeVisible();
  expect(await readUnits(page)).toEqual(start);

  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.getByRole('region', { name: 'Recent projects' }).getByRole('button').first().click();
  await expect(gridOf(other)).toBeVisible();
  await gridOf(page).focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Control+m');
  await expect(gridOf(other)).toHaveAttribute('aria-rowcount', String(start.length - 1));
  await gridOf(other).focus();
  await other.keyboard.press('Control+z');
  await expect(gridOf(page)).toHaveAttribute('aria-rowcount', String(start.length));
  expect(await readUnits(page)).toEqual(start);

  // A hidden column is one of this window, and of the next time.
  const french = (of: Page) => gridOf(of).locator('[role=gridcell][data-language=fr]');
  await gridOf(page).focus();
  await page.keyboard.press('End');
  await page.keyboard.press('h');
  await expect(french(page)).toHaveCount(0);
  await expect(activeCell(page)).toHaveAttribute('data-language', 'en');
  await expect(french(other).first()).toBeVisible();
  await page.reload();
  const hidden = page.getByRole('region', { name: 'Hidden columns' });
  await expect(gridOf(page)).toBeVisible();
  await expect(french(page)).toHaveCount(0);
  await hidden.getByRole('button', { name: 'Show French' }).click();
  await expect(french(page).first()).toBeVisible();
  await expect(hidden).toBeHidden();
  await page.getByRole('button', { name: /^English: what can be done/ }).click();
  await page.getByRole('menuitem', { name: 'Hide this column' }).click();
  await expect(activeCell(page)).toHaveAttribute('data-language', 'fr');
});
