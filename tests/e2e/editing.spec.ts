import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { root } from '../helpers/hosts/environment.ts';
import { expect, test } from '../helpers/hosts/test.ts';
import { gridOf, readUnits, statusOf } from '../helpers/hosts/workbench.ts';

const sample = (name: string) => join(root, 'resources/sample', name);
const words = [`zh=${sample('zh.txt')}`, `en=${sample('en.md')}`, `fr=${sample('fr.txt')}`];
const row = (page: Page, index: number) => gridOf(page).locator(`[role=row][aria-rowindex="${index}"]`);
const press = async (page: Page, key: string, times = 1) => {
  for (let count = 0; count < times; count += 1) await page.keyboard.press(key);
};

test('selected rows are confirmed, merged and taken back in one step each', async ({ launch }) => {
  const { page } = await launch(...words);
  await gridOf(page).focus();
  const start = await readUnits(page);
  await press(page, 'Shift+ArrowDown', 2);
  await expect(gridOf(page).locator('[role=row][aria-selected=true]')).toHaveCount(3);
  await page.keyboard.press('Control+m');
  await expect(statusOf(page)).toContainText('Merged 3 units');
  expect(await readUnits(page)).toHaveLength(start.length - 2);
  await page.keyboard.press('Control+z');
  await expect(statusOf(page)).toContainText('Undone');
  expect(await readUnits(page)).toEqual(start);

  await page.keyboard.press('Control+Home');
  await row(page, 3)
    .locator('[role=rowheader]')
    .click({ modifiers: ['Shift'] });
  await page.keyboard.press('Control+Enter');
  await expect(statusOf(page)).toContainText('Confirmed 3 units');
});

test('a segment is put into another row by keys and by mouse, and marks it as a crossing link', async ({
  launch,
}) => {
  const { page } = await launch(...words);
  await gridOf(page).focus();
  await press(page, 'ArrowRight');
  await press(page, 'ArrowDown', 13);
  const text = await row(page, 14).locator('[data-language=en] .segment').innerText();
  await page.keyboard.press('x');
  await press(page, 'ArrowDown', 2);
  await page.keyboard.press('v');
  await expect(row(page, 16).locator('[data-language=en]')).toContainText(text);
  await expect(row(page, 14).locator('[data-language=en]')).toContainText('nothing here');

  // Both rows wholly in view, so that nothing scrolls under the hand.
  await press(page, 'ArrowUp', 2);
  await expect(row(page, 14)).toHaveClass(/row-active/);
  const grip = row(page, 16).locator('[data-language=en] .segment').first();
  await grip.hover();
  await grip
    .locator('.segment-grip')
    .dragTo(row(page, 14).locator('[data-language=en]'), { sourcePosition: { x: 3, y: 5 }, steps: 8 });
  await expect(statusOf(page)).toContainText('to unit 14');
  await expect(row(page, 14).locator('[data-language=en]')).toContainText(text);
});

test('a comment is kept, a row is left out, and a filter finds both', async ({ launch }) => {
  const { page } = await launch(...words);
  await gridOf(page).focus();
  await press(page, 'ArrowDown', 4);
  await page.keyboard.press('c');
  await page.getByRole('textbox', { name: 'Comment' }).fill('ask the drafter');
  await page.keyboard.press('Control+Enter');
  await expect(statusOf(page)).toContainText('Added a comment');
  await expect(row(page, 5).getByRole('button', { name: 'Comment' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Delete');
  await expect(row(page, 6)).toContainText('left out');

  await page.keyboard.press('Control+Shift+l');
  await page.getByRole('checkbox', { name: 'commented' }).check();
  await page.getByRole('button', { name: 'Show them' }).click();
  await expect(gridOf(page).getByRole('row')).toHaveCount(1);
  await expect(page.getByText('ask the drafter')).toBeVisible();
  await gridOf(page).focus();
  await page.keyboard.press('Escape');
  await expect(row(page, 6)).toBeVisible();
});

test('what is found is replaced in one step, with the ones that are not wanted left out', async ({
  launch,
}) => {
  const { page } = await launch(...words);
  await gridOf(page).focus();
  const start = await readUnits(page);
  await page.keyboard.press('Control+h');
  await page.keyboard.type('Velmir');
  await page.getByRole('textbox', { name: 'Replace by' }).fill('Wellmir');
  const hits = page.getByRole('list', { name: 'Found' }).getByRole('listitem');
  await expect(hits.first()).toContainText('Wellmir');
  await hits.first().getByRole('checkbox').uncheck();
  await page.getByRole('button', { name: /^Replace in/ }).click();
  await expect(statusOf(page)).toContainText('Replaced in');
  await expect(hits).toHaveCount(1);
  await gridOf(page).focus();
  await page.keyboard.press('Control+z');
  await expect(statusOf(page)).toContainText('Undone');
  expect(await readUnits(page)).toEqual(start);

  await page.keyboard.press('Control+k');
  await page.getByRole('textbox', { name: /^Words/ }).fill('湖泊');
  await expect(page.getByRole('dialog').getByRole('status')).toContainText(/\d+ units hold/);
});

test('the focused unit is edited beside its languages, and its imported text comes back', async ({
  launch,
}) => {
  const { page } = await launch(...words);
  await gridOf(page).focus();
  await press(page, 'ArrowDown', 12);
  const before = await row(page, 13).locator('[data-language=zh]').innerText();
  await page.keyboard.press('Shift+F2');
  await expect(page.locator('.monaco-editor')).toHaveCount(3);
  await page.locator('.monaco-editor').first().click();
  await page.keyboard.press('Home');
  await page.keyboard.type('NEU ');
  await page.keyboard.press('F9');
  await expect(page.locator('.unit-new').first()).toContainText('NEU');
  await page.keyboard.press('Control+Enter');
  await expect(row(page, 13).locator('[data-language=zh]')).toContainText('NEU');
  await page.keyboard.press('Shift+F2');
  await page.getByRole('button', { name: 'Restore the imported text' }).first().click();
  await page.getByRole('button', { name: 'Keep' }).click();
  await expect(row(page, 13).locator('[data-language=zh]')).toHaveText(before);
});
