import type { Page } from '@playwright/test';
import { severalDocuments } from './files.ts';
import type { Tour } from './main.ts';

/** Answers the file dialog that `open` brings. */
export async function choose(page: Page, open: () => Promise<void>, files: readonly string[]): Promise<void> {
  const dialog = page.waitForEvent('filechooser');
  await open();
  await (await dialog).setFiles([...files]);
}

/** The start page, several documents on it, and the guided tour. */
export const onStart: Tour = async (page, take, home) => {
  await take('start');
  const button = page.getByRole('button', { name: 'Choose files…' });
  await choose(page, () => button.click(), severalDocuments(home));
  await page.getByRole('heading', { name: '3 documents' }).waitFor();
  await take('several');
  await page.reload();
  await page.getByRole('button', { name: 'Two-minute tour' }).click();
  await page.getByRole('complementary', { name: 'Guided tour' }).waitFor();
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('F9');
  await take('tour');
};
