import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../helpers/hosts/test.ts';
import { gridOf, statusOf } from '../helpers/hosts/workbench.ts';

const tourOf = (page: Page) => page.getByRole('complementary', { name: 'Guided tour' });
const stepOf = async (page: Page) =>
  Number(/Step (\d+) of/.exec((await tourOf(page).textContent()) ?? '')?.[1]);
const begin = async (page: Page) => {
  await page.getByRole('button', { name: 'Two-minute tour' }).click();
  await expect(tourOf(page)).toBeVisible();
};

/** True when the ring lies around something that can be seen, and the card leaves it free. */
const pointsAtSomething = (page: Page) =>
  page.evaluate(() => {
    const boxOf = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
    const [ring, card] = [boxOf('.tour-ring'), boxOf('.tour')];
    if (!ring || !card || ring.width < 10 || ring.height < 10) return false;
    const apart =
      ring.right <= card.left + 8 ||
      card.right <= ring.left + 8 ||
      ring.bottom <= card.top + 8 ||
      card.bottom <= ring.top + 8;
    return apart && ring.top > -10 && ring.left > -10 && ring.top < innerHeight && ring.left < innerWidth;
  });

for (const scheme of ['light', 'dark'] as const)
  test(`the tour goes through the sample by keys, ${scheme}`, async ({ launch }) => {
    const { page } = await launch();
    await page.emulateMedia({ colorScheme: scheme });
    await begin(page);
    const seen: string[] = [];
    for (let step = 1; step <= 10; step += 1) {
      await expect.poll(() => stepOf(page)).toBe(step);
      await expect.poll(() => pointsAtSomething(page), `step ${step}`).toBe(true);
      seen.push((await tourOf(page).getByRole('heading').textContent()) ?? '');
      const { violations } = await new AxeBuilder({ page }).include('.tour').analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
      await page.keyboard.press(step % 2 === 0 ? 'F9' : 'ArrowRight');
    }
    expect(new Set(seen).size).toBe(10);
    await expect(tourOf(page)).toBeHidden();
    await expect(gridOf(page)).toBeFocused();
  });

test('what the tour speaks of can be tried meanwhile, and it is left and taken up by keys', async ({
  launch,
}) => {
  const { page } = await launch();
  await begin(page);
  await page.keyboard.press('F9');
  await page.keyboard.press('Shift+F9');
  await expect.poll(() => stepOf(page)).toBe(1);
  await gridOf(page).focus();
  await page.keyboard.press('Control+Enter');
  await expect(statusOf(page)).toContainText('Undo');
  await page.keyboard.press('Control+z');
  await expect(tourOf(page)).toBeVisible();
  await page.keyboard.press('F9');
  await expect.poll(() => stepOf(page)).toBe(2);
  await page.keyboard.press('Control+F9');
  await expect(tourOf(page)).toBeHidden();

  await page.keyboard.press('Control+Shift+p');
  await page.keyboard.type('two-minute');
  await page.keyboard.press('Enter');
  await expect(tourOf(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(tourOf(page)).toBeHidden();
});
