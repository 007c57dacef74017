import { join } from 'node:path';
import { root } from '../helpers/hosts/environment.ts';
import { expect, test } from '../helpers/hosts/test.ts';
import { gridOf, statusOf } from '../helpers/hosts/workbench.ts';

const sample = (name: string) => join(root, 'resources/sample', name);
const words = [`zh=${sample('zh.txt')}`, `en=${sample('en.md')}`, `fr=${sample('fr.txt')}`];

test('the program changes its language at once, and keeps it', async ({ launch }) => {
  const app = await launch(...words);
  const { page } = app;
  await gridOf(page).focus();
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('Control+,');
  await page.getByRole('combobox', { name: 'Language of the program' }).selectOption({ label: 'Français' });
  await expect(page.getByRole('dialog', { name: 'Réglages' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('grid', { name: 'Alignement' })).toBeVisible();
  await expect(statusOf(page)).toContainText('1 unité confirmée');
  const actions = page.getByRole('toolbar', { name: /^Unité/ });
  await expect(actions.getByRole('button', { name: /^Fusionner/ })).toBeVisible();
  await expect(page.getByRole('list', { name: 'Constats' })).toContainText('Français : 19 juin 2016');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await app.quit();

  const next = await launch();
  await expect(next.page.getByRole('button', { name: 'Choisir des fichiers…' })).toBeVisible();
  await next.drop('body', [
    join(root, 'src/renderer/icon.svg'),
    join(root, 'docs/guide/pictures/grid-light.png'),
  ]);
  await expect(next.page.getByText('grid-light.png : c’est une image PNG, non du texte.')).toBeVisible();
});

test('a key that is changed works at once, and one that is given twice is warned of', async ({ launch }) => {
  const { page } = await launch(...words);
  await gridOf(page).focus();
  await page.keyboard.press('?');
  await page.getByRole('button', { name: 'Change the keys…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Change the keys' });
  await dialog.getByRole('textbox', { name: 'Find a command or a key' }).fill('merge');
  await dialog.getByRole('button', { name: 'Add a key: Merge with the next unit' }).click();
  await page.keyboard.press('Control+j');
  await expect(dialog.getByRole('alert')).toContainText('Join with the next segment');
  await dialog.getByRole('button', { name: 'Take it from “Join with the next segment”' }).click();
  await expect(dialog.getByRole('alert')).toBeHidden();
  await page.keyboard.press('Escape');
  await gridOf(page).focus();
  await page.keyboard.press('Control+j');
  await expect(statusOf(page)).toContainText('Merged 2 units');
  await page.keyboard.press('Control+z');

  await page.keyboard.press('Control+,');
  await page.getByRole('combobox', { name: 'Keys as in' }).selectOption({ label: 'OmegaT' });
  await page.keyboard.press('Escape');
  await gridOf(page).focus();
  await page.keyboard.press('a');
  await expect(statusOf(page)).toContainText('Confirmed 1 unit');
});
