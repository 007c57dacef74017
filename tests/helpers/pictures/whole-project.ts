import { revised } from './files.ts';
import type { Tour } from './main.ts';
import { toRow } from './on-sample.ts';
import { choose } from './on-start.ts';

/** What changes a whole project: realigning, and a revised version. */
export const wholeProject: Tour = async (page, take, home) => {
  await page.getByRole('grid').waitFor({ timeout: 60_000 });
  await toRow(page, 11);
  await page.keyboard.press('Control+Enter');
  await toRow(page, 15);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Control+ArrowDown');
  await page.keyboard.press('Control+r');
  const realign = page.getByRole('dialog', { name: 'Realign' });
  await realign.getByText(/\d+ rows would change/).waitFor({ timeout: 60_000 });
  await take('realign');
  await realign.getByRole('button', { name: 'Keep' }).click();
  await realign.waitFor({ state: 'hidden' });
  await page.getByRole('grid').focus();
  await page.keyboard.press('Control+Shift+p');
  await page.keyboard.type('revised version');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Revised version: French' });
  const button = dialog.getByRole('button', { name: 'Choose a file…' });
  await choose(page, () => button.click(), [revised(home)]);
  await dialog.getByRole('button', { name: 'Look at what it does' }).click();
  await dialog.getByText(/differ from the version in the project/).waitFor({ timeout: 60_000 });
  await take('revised');
};
