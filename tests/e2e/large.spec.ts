import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createStore } from '../../src/main/services/store/create-store.ts';
import { largeProject } from '../bench/scale/large-project.ts';
import { expect, test } from '../helpers/hosts/test.ts';
import { gridOf } from '../helpers/hosts/workbench.ts';

const units = 6000;

test('a large project is gone through while it is still coming, and is taken up where it was left', async ({
  launch,
  home,
}) => {
  mkdirSync(home, { recursive: true });
  const path = join(home, 'large.triglot');
  createStore(path, largeProject(units));
  const { page } = await launch(path);
  const grid = gridOf(page);
  await expect(grid).toHaveAttribute('aria-rowcount', String(units));
  const row = (unit: string) => page.locator(`[role=row][data-unit=${unit}]`);
  await expect(row('u1')).toBeVisible();

  await grid.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Control+Enter');
  await expect(row('u2')).toHaveAttribute('data-status', 'confirmed');
  await page.keyboard.press('Control+End');
  await expect(row(`u${units}`)).toHaveAttribute('aria-rowindex', String(units));
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('Control+End');
  await expect(row(`u${units}`)).toHaveAttribute('data-status', 'confirmed');
  await expect(page.locator('.progress-note')).toContainText(/^2 of 6,000 confirmed/);
  await page.waitForTimeout(1500);

  await page.reload();
  await expect(row(`u${units}`)).toHaveAttribute('data-status', 'confirmed');
  await expect(row(`u${units}`)).toHaveAttribute('aria-rowindex', String(units));
  await expect(page.getByRole('toolbar', { name: `Unit ${units.toLocaleString('en')}` })).toBeVisible();
  await grid.focus();
  await page.keyboard.press('Control+Home');
  await expect(row('u2')).toHaveAttribute('data-status', 'confirmed');

  // The bench's French has gaps here and there; the first of them are told while the rest is being looked through.
  await expect(page.getByRole('list', { name: 'Findings' }).getByRole('listitem').first()).toBeVisible({
    timeout: 60_000,
  });
  await page.keyboard.press('F8');
  await expect(page.getByRole('status')).toContainText('French has no paragraph');
  await expect(page.locator('.finding-active')).toBeVisible();
});
