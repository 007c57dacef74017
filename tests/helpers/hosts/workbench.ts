import { basename } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import type { RunningApp } from './running-app.ts';

/** One unit as it stands in the grid. */
export interface ShownUnit {
  readonly unit: string;
  readonly status: string;
  /** Segments' texts by language; an empty list is a gap. */
  readonly texts: Readonly<Record<string, readonly string[]>>;
}

/** The grid of the workbench. */
export function gridOf(page: Page): Locator {
  return page.getByRole('grid', { name: 'Alignment' });
}

/** The active cell. */
export function activeCell(page: Page): Locator {
  return gridOf(page).locator('[role=gridcell][aria-selected=true]');
}

/** The line that says what just happened. */
export function statusOf(page: Page): Locator {
  return page.getByRole('contentinfo').getByRole('status');
}

/** Puts files in by the start screen, sets their languages where the guess is another one, and aligns them. */
export async function openFiles(app: RunningApp, files: Readonly<Record<string, string>>): Promise<void> {
  const { page } = app;
  const choose = page.getByRole('button', { name: 'Choose files…' });
  await app.choose(() => choose.click(), Object.values(files));
  for (const [language, path] of Object.entries(files)) {
    const card = page.getByRole('listitem').filter({ hasText: basename(path) });
    await setLanguage(card, language);
  }
  await page.getByRole('button', { name: /^Align \d+ versions$/ }).click();
  await expect(gridOf(page)).toBeVisible();
}

/** Leaves a card's language alone when it is right, else types the code of the right one. */
async function setLanguage(card: Locator, language: string): Promise<void> {
  const field = card.getByRole('combobox', { name: 'Language', exact: true });
  const name = new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language;
  await expect(field).toHaveValue(/./);
  if ((await field.inputValue()) === name) return;
  await field.fill(language);
  await field.press('Enter');
  await expect(field).toHaveValue(name);
}

/** Opens the project at the top of the list of recent ones. */
export async function openLatest(page: Page): Promise<void> {
  const recent = page.getByRole('region', { name: 'Recent projects' });
  await recent.getByRole('button').first().click();
  await expect(gridOf(page)).toBeVisible();
}

/**
 * Every unit from first to last; walks through the whole grid by keys and comes back to where it was. When a late answer
 * moves the active cell meanwhile, it walks again.
 */
export async function readUnits(page: Page): Promise<readonly ShownUnit[]> {
  for (let walks = 0; walks < 4; walks += 1) {
    const units = await walk(page);
    if (units !== null) return units;
  }
  throw new Error('The grid does not come to rest.');
}

async function walk(page: Page): Promise<readonly ShownUnit[] | null> {
  const grid = gridOf(page);
  const count = Number(await grid.getAttribute('aria-rowcount'));
  const seen = new Map<number, ShownUnit>();
  const back = await activeCell(page).getAttribute('id');
  await grid.focus();
  await page.keyboard.press('Control+Home');
  for (let pages = 0; seen.size < count && pages < count; pages += 1) {
    for (const [index, unit] of await readShown(grid)) seen.set(index, unit);
    await page.keyboard.press('PageDown');
    await nextFrame(page);
  }
  if (back !== null && !(await goBack(page, back, seen))) return null;
  return seen.size === count ? [...seen].sort(([a], [b]) => a - b).map(([, unit]) => unit) : null;
}

function nextFrame(page: Page): Promise<void> {
  return page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 30))));
}

function readShown(grid: Locator): Promise<[number, ShownUnit][]> {
  return grid.locator('[role=row][data-unit]').evaluateAll((rows) =>
    rows.map((row) => {
      const cells = [...row.querySelectorAll('[role=gridcell]')].map((cell) => {
        const segments = [...cell.querySelectorAll('[data-segment]')];
        return [
          cell.getAttribute('data-language') ?? '',
          segments.map(({ textContent }) => textContent ?? ''),
        ];
      });
      const unit = row.getAttribute('data-unit') ?? '';
      const status = row.getAttribute('data-status') ?? '';
      const texts = Object.fromEntries(cells) as Record<string, string[]>;
      return [Number(row.getAttribute('aria-rowindex')), { unit, status, texts }];
    }),
  );
}

/** Goes by keys to the cell with the DOM id `cell`; false when it is no longer where it was seen. */
async function goBack(page: Page, cell: string, seen: ReadonlyMap<number, ShownUnit>): Promise<boolean> {
  const [index, unit] = [...seen].find(([, { unit: id }]) => cell.startsWith(`cell-${id}-`)) ?? [];
  if (index === undefined || unit === undefined) return false;
  const column = Object.keys(unit.texts).indexOf(cell.slice(`cell-${unit.unit}-`.length));
  await press(page, 'Control+Home');
  await press(page, 'Home');
  await press(page, 'ArrowRight', column);
  await press(page, 'ArrowDown', index - 1);
  return (await activeCell(page).getAttribute('id')) === cell;
}

/** Presses `keys` so many times. */
async function press(page: Page, keys: string, times = 1): Promise<void> {
  for (let pressed = 0; pressed < times; pressed += 1) await page.keyboard.press(keys);
}

interface Goal {
  readonly language: string;
  readonly count: number;
  readonly until: (active: Locator) => Promise<boolean>;
}

/** Goes by keys to the first unit, the column of `language`, then down until `until` holds; false when it never does. */
export async function goTo(page: Page, { language, count, until }: Goal): Promise<boolean> {
  const active = activeCell(page);
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Home');
  for (let column = 0; column < 16; column += 1) {
    if ((await active.getAttribute('data-language')) === language) break;
    await page.keyboard.press('ArrowRight');
  }
  for (let row = 0; row <= count; row += 1) {
    if (await until(active)) return true;
    await page.keyboard.press('ArrowDown');
  }
  return false;
}
