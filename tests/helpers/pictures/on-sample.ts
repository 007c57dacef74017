import type { Page } from '@playwright/test';
import { references } from './files.ts';
import type { Tour } from './main.ts';
import { choose } from './on-start.ts';

/** The views of one project, in the order in which a translator meets them. */
export const onSample: Tour = async (page, take, home) => {
  await page.getByRole('grid').waitFor({ timeout: 60_000 });
  await page.keyboard.press('Control+Home');
  for (let count = 0; count < 12; count += 1) await page.keyboard.press('Control+Enter');
  await page.keyboard.press('F8');
  await take('findings');
  await toRow(page, 14);
  await take('grid');
  await page.getByRole('tab', { name: 'Source' }).click();
  await page.waitForTimeout(3000);
  await take('source');
  await page.getByRole('grid').focus();
  await page.keyboard.press('Control+e');
  await page.getByRole('dialog').waitFor();
  await take('export');
  await page.keyboard.press('Escape');
  await command(page, 'Save a report on the findings');
  await take('report');
  await page.keyboard.press('Escape');
  await command(page, 'What findings count as');
  await page.getByRole('combobox', { name: 'punctuation' }).selectOption({ label: 'left out' });
  await take('checks');
  await page.getByRole('button', { name: 'All as usual' }).click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+h');
  await page.keyboard.type('Lake');
  await page.getByRole('textbox', { name: 'Replace by' }).fill('Loch');
  await take('find');
  await page.getByRole('tab', { name: 'Review' }).click();
  await page.getByRole('grid').focus();
  await page.keyboard.press('q');
  await take('review');
  await page.keyboard.press('Control+k');
  await page.getByRole('textbox').fill('湖泊');
  await take('concordance');
  await page.keyboard.press('Escape');
  await page.getByRole('grid').focus();
  await page.keyboard.press('t');
  const add = page.getByRole('button', { name: 'Add memories or glossaries…' });
  await choose(page, () => add.click(), references(home));
  await toRow(page, 17);
  await page.keyboard.press('ArrowRight');
  await take('reuse');
  await toRow(page, 12);
  await page.keyboard.press('Shift+F2');
  await page.locator('.monaco-editor').first().waitFor();
  await page.keyboard.press('F7');
  await take('unit');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+,');
  await page.getByRole('combobox', { name: 'Language of the program' }).selectOption('fr');
  await take('settings');
};

/** Runs a command by its name. */
async function command(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+Shift+p');
  await page.getByRole('combobox', { name: 'Command' }).fill(name);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
}

/** Makes the row active that stands `rows` below the first. */
export async function toRow(page: Page, rows: number): Promise<void> {
  await page.getByRole('grid').focus();
  await page.keyboard.press('Control+Home');
  for (let count = 0; count < rows; count += 1) await page.keyboard.press('ArrowDown');
}
