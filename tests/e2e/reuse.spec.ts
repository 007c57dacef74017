import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../helpers/hosts/test.ts';
import { gridOf, openFiles, openLatest } from '../helpers/hosts/workbench.ts';

const texts = {
  en: ['Every boat over ten metres needs a licence.', 'The Commission meets every spring in the harbour.'],
  fr: [
    'Tout bateau de plus de dix mètres doit avoir une autorisation.',
    'La Commission se réunit au printemps.',
  ],
};

const memory = `<?xml version="1.0" encoding="UTF-8"?><tmx version="1.4"><header srclang="en"/><body>
<tu><tuv xml:lang="en"><seg>Every boat over twelve metres needs a licence.</seg></tuv>
<tuv xml:lang="fr"><seg>Tout bateau de plus de douze mètres doit avoir un permis.</seg></tuv></tu>
<tu><tuv xml:lang="en"><seg>The Commission meets every spring in the harbour.</seg></tuv>
<tuv xml:lang="fr"><seg>La Commission se réunit au printemps.</seg></tuv></tu></body></tmx>`;

function write(home: string, name: string, text: string): string {
  mkdirSync(home, { recursive: true });
  const path = join(home, name);
  writeFileSync(path, text);
  return path;
}

test('a memory and a glossary show what they have for each unit, also on another day', async ({
  launch,
  home,
}) => {
  const app = await launch();
  const { page } = app;
  const versions = Object.entries(texts).map(([language, lines]) => [
    language,
    write(home, `lake.${language}.txt`, `${lines.join('\n\n')}\n`),
  ]);
  await openFiles(app, Object.fromEntries(versions));
  await gridOf(page).focus();
  await page.keyboard.press('t');
  const files = [write(home, 'old.tmx', memory), write(home, 'terms.csv', 'en,fr\nlicence,permis\n')];
  const panel = page.getByRole('tabpanel', { name: 'Reuse' });
  await app.choose(() => panel.getByRole('button', { name: 'Add memories or glossaries…' }).click(), files);
  await expect(panel.getByRole('listitem').filter({ hasText: 'terms.csv' })).toContainText('1 term');

  await gridOf(page).focus();
  await page.keyboard.press('Control+Home');
  const match = panel.getByRole('listitem').filter({ hasText: '87 %' });
  await expect(match.locator('ins').first()).toHaveText('twelve');
  await expect(match.locator('del').first()).toHaveText('ten');
  await expect(panel.getByRole('listitem').filter({ hasText: 'permis' }).first()).toContainText(
    'not in the text',
  );
  await page.keyboard.press('ArrowDown');
  await expect(panel.getByRole('listitem').filter({ hasText: '100 %' })).toContainText('the same as here');
  await expect(panel).toContainText('No term of a glossary stands here');

  await panel.getByRole('button', { name: 'How much the memories know' }).click();
  await expect(panel.getByRole('row', { name: /^100 % 1 / })).toBeVisible();

  await app.quit();
  const later = await launch();
  await openLatest(later.page);
  await gridOf(later.page).focus();
  await later.page.keyboard.press('t');
  await expect(later.page.getByRole('tabpanel', { name: 'Reuse' })).toContainText('old.tmx');
  await later.page.getByRole('tab', { name: /^Findings/ }).click();
  await expect(later.page.getByRole('list', { name: 'Findings' })).toContainText('permis');
});
