import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../helpers/hosts/test.ts';
import { activeCell, gridOf, openFiles, readUnits, statusOf } from '../helpers/hosts/workbench.ts';

const versions = {
  en: [
    'The Lake Treaty',
    'The Parties shall keep the water of the lake clean.',
    'Every boat over ten metres needs a licence.',
    'Nobody may fish between the first of May and midsummer.',
    'The Commission meets every spring in the harbour town.',
    'This Treaty enters into force on signature.',
  ],
  fr: [
    'Le traité du lac',
    'Les Parties veillent à la propreté de l’eau du lac.',
    'Tout bateau de plus de dix mètres doit avoir un permis.',
    'Nul ne peut pêcher entre le premier mai et la Saint-Jean.',
    'La Commission se réunit chaque printemps dans la ville portuaire.',
    'Le présent Traité entre en vigueur à la signature.',
  ],
  de: [
    'Der Seevertrag',
    'Die Parteien halten das Wasser des Sees sauber.',
    'Jedes Boot über zehn Meter braucht eine Genehmigung.',
    'Zwischen dem ersten Mai und Mittsommer darf niemand fischen.',
    'Die Kommission tagt jedes Frühjahr in der Hafenstadt.',
    'Dieser Vertrag tritt mit der Unterzeichnung in Kraft.',
  ],
};

function filesIn(home: string, texts: Readonly<Record<string, readonly string[]>>): Record<string, string> {
  mkdirSync(home, { recursive: true });
  const write = (name: string, lines: readonly string[]): [string, string] => {
    const path = join(home, `lake.${name}.txt`);
    writeFileSync(path, `${lines.join('\n\n')}\n`);
    return [name.slice(0, 2), path];
  };
  return Object.fromEntries(Object.entries(texts).map(([name, lines]) => write(name, lines)));
}

test('rows between confirmed ones are aligned anew when asked, after a look at what would change', async ({
  launch,
  home,
}) => {
  const app = await launch();
  const { page } = app;
  await openFiles(app, filesIn(home, { en: versions.en, fr: versions.fr }));
  const before = await readUnits(page);
  await gridOf(page).focus();
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Control+ArrowDown');
  await expect(statusOf(page)).toContainText('Pushed the French column down');
  await page.keyboard.press('Control+r');
  const dialog = page.getByRole('dialog', { name: 'Realign' });
  await expect(dialog.getByText(/\d+ rows would change/)).toBeVisible({ timeout: 30_000 });
  await dialog.getByRole('button', { name: 'Keep' }).click();
  await expect(statusOf(page)).toContainText(/Realigned \d+ units/);
  const after = await readUnits(page);
  expect(after.map(({ texts }) => texts)).toEqual(before.map(({ texts }) => texts));
  expect(after[0]?.status).toBe('confirmed');
  await page.keyboard.press('Control+z');
  await expect(statusOf(page)).toContainText('Undone: Realigned');
  expect(await readUnits(page)).not.toEqual(after);
});

test('a language comes into a proof-read project and nothing confirmed moves', async ({ launch, home }) => {
  const app = await launch();
  const { page } = app;
  const { de, ...files } = filesIn(home, versions);
  await openFiles(app, files);
  await gridOf(page).focus();
  for (let row = 0; row < versions.en.length; row += 1) await page.keyboard.press('Control+Enter');
  const before = await readUnits(page);
  expect(before.every(({ status }) => status === 'confirmed')).toBe(true);

  await page.keyboard.press('Control+Shift+p');
  await page.keyboard.type('add a language');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Add a language' });
  await app.choose(() => dialog.getByRole('button', { name: 'Choose a file…' }).click(), [de!]);
  await expect(dialog.getByRole('combobox', { name: 'Language' })).toHaveValue('German');
  await dialog.getByRole('button', { name: 'Look at what it does' }).click();
  await expect(dialog.getByText('Every row gets exactly one segment.')).toBeVisible({ timeout: 30_000 });
  await dialog.getByRole('button', { name: 'Add it' }).click();
  await expect(statusOf(page)).toContainText('Added German');
  const after = await readUnits(page);
  expect(after.map(({ texts: { de: _, ...others }, ...unit }) => ({ ...unit, texts: others }))).toEqual(
    before,
  );
  expect(after.map(({ texts }) => texts.de?.[0])).toEqual(versions.de);
  await expect(gridOf(page).getByText('in part').first()).toBeVisible();

  await page.keyboard.press('Control+z');
  await expect(statusOf(page)).toContainText('Undone: Added German');
  expect(await readUnits(page)).toEqual(before);
});

test('a revised version keeps what is unchanged and shows what is not', async ({ launch, home }) => {
  const app = await launch();
  const { page } = app;
  const { en, fr } = filesIn(home, { en: versions.en, fr: versions.fr });
  await openFiles(app, { en: en!, fr: fr! });
  await gridOf(page).focus();
  for (let row = 0; row < versions.en.length; row += 1) await page.keyboard.press('Control+Enter');
  const revised = [...versions.fr];
  revised[2] = revised[2]!.replace('dix mètres', 'douze mètres');
  revised.splice(4, 0, 'Les chiens sont tenus en laisse sur toute la rive.');
  const { fr: path } = filesIn(join(home, 'revised'), { 'fr-2': revised });

  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowRight');
  await expect(activeCell(page)).toHaveAttribute('data-language', 'fr');
  await page.keyboard.press('Control+Shift+p');
  await page.keyboard.type('revised version');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Revised version: French' });
  await app.choose(() => dialog.getByRole('button', { name: 'Choose a file…' }).click(), [path!]);
  await dialog.getByRole('button', { name: 'Look at what it does' }).click();
  await expect(dialog.getByText('2 paragraphs differ from the version in the project.')).toBeVisible({
    timeout: 30_000,
  });
  await dialog.getByRole('button', { name: 'Take it in' }).click();
  await expect(statusOf(page)).toContainText('Took in a revised French version: 1 changed, 1 new');
  const cells = gridOf(page).locator('[role=gridcell][data-language=fr]');
  await expect(cells.filter({ hasText: 'changed in the revised version' }).locator('del')).toHaveText('dix');
  await expect(cells.filter({ hasText: 'new in the revised version' })).toHaveCount(1);
  const rows = gridOf(page).locator('[role=row][data-status=confirmed]');
  await expect(rows).toHaveCount(versions.en.length - 1);
});
