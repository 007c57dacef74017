import { expect, test } from '../helpers/hosts/test.ts';
import { gridOf } from '../helpers/hosts/workbench.ts';

test('menu, recent projects, log and print speak the user’s language and reach the system', async ({
  launchWindow,
}) => {
  const app = await launchWindow();
  const { page, program } = app;
  await page.getByRole('button', { name: 'Open the sample' }).click();
  await expect(gridOf(page)).toBeVisible();
  const recent = await program.evaluate(
    ({ Menu }) =>
      Menu.getApplicationMenu()
        ?.getMenuItemById('recent')
        ?.submenu?.items.map(({ label }) => label) ?? [],
    null,
  );
  expect(recent[0]).toBe('Sample');

  await app.chooseFromMenu('app.settings');
  await page.getByRole('combobox', { name: 'Language of the program' }).selectOption('fr');
  const exportItem = () =>
    program.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('project.export')?.label, null);
  await expect.poll(exportItem).toBe('Exporter…');
  await page.keyboard.press('Escape');

  await app.chooseFromMenu('app.log');
  await expect(page.getByRole('textbox', { name: 'Journal' })).toHaveValue(/Triglot \d/);
  await page.getByRole('button', { name: 'Afficher dans son dossier' }).click();
  const shown = () =>
    program.evaluate(({ shell }) => (shell as unknown as { revealed?: string[] }).revealed ?? null, null);
  const revealed = await shown();
  if (revealed !== null) await expect.poll(async () => (await shown())?.[0]).toMatch(/triglot\.log$/);
  await page.keyboard.press('Escape');

  await page.evaluate(() => {
    const printed: string[] = [];
    Object.assign(window, { printed });
    new MutationObserver(() => {
      const frame = document.querySelector<HTMLIFrameElement>('.print-frame');
      if (frame !== null && !printed.includes(frame.srcdoc)) printed.push(frame.srcdoc);
    }).observe(document.body, { childList: true });
  });
  const pages = () => page.evaluate(() => (window as unknown as { printed: string[] }).printed);
  await app.chooseFromMenu('project.print');
  await page.getByRole('radio', { name: 'Les constats' }).check();
  await page.getByRole('button', { name: 'Imprimer…' }).click();
  // The system's dialog may stand in front from here on: what was handed to it is looked at, nothing is clicked.
  await expect.poll(async () => (await pages())[0]).toContain('19 juin 2016');
  expect((await pages())[0]).not.toContain('<script');
});
