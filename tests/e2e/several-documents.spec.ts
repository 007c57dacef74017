import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../helpers/hosts/test.ts';
import { gridOf, readUnits } from '../helpers/hosts/workbench.ts';

const texts = {
  en: ['The water belongs to all.', 'Nobody may close the well.', 'The council meets in May.'],
  fr: ['L’eau appartient à tous.', 'Nul ne peut fermer le puits.', 'Le conseil se réunit en mai.'],
  de: ['Das Wasser gehört allen.', 'Niemand darf den Brunnen schließen.', 'Der Rat tagt im Mai.'],
};

/** Three documents in three languages; one file of the second says no language, one of the third holds nothing. */
function files(home: string): readonly string[] {
  mkdirSync(home, { recursive: true });
  return ['well', 'lake', 'river'].flatMap((name) =>
    Object.entries(texts).map(([language, lines]) => {
      const file = name === 'lake' && language === 'de' ? 'Seeordnung.txt' : `${name}-${language}.txt`;
      const path = join(home, file);
      writeFileSync(path, name === 'river' && language === 'fr' ? ' \n' : `${lines.join('\n\n')}\n`);
      return path;
    }),
  );
}

/** Rules that cut behind every "eau": no others do. */
function rules(home: string): string {
  const path = join(home, 'odd.srx');
  const rule = '<rule break="yes"><beforebreak>eau</beforebreak><afterbreak>\\s</afterbreak></rule>';
  writeFileSync(
    path,
    `<srx version="2.0"><header cascade="yes"/><body><languagerules><languagerule languagerulename="x">${rule}</languagerule></languagerules><maprules><languagemap languagepattern=".*" languagerulename="x"/></maprules></body></srx>`,
  );
  return path;
}

test('nine files become three documents, which can be put right and made in one go', async ({
  launch,
  home,
}) => {
  const app = await launch();
  const { page } = app;
  await app.choose(() => page.getByRole('button', { name: 'Choose files…' }).click(), files(home));
  await expect(page.getByRole('heading', { name: '3 documents' })).toBeVisible();

  const place = page.getByRole('combobox', { name: /^Document of .*Seeordnung\.txt/ });
  await place.selectOption({ label: 'lake' });
  const make = page.getByRole('button', { name: 'Make 3 projects' });
  await expect(make).toHaveAttribute('aria-disabled', 'true');
  const language = page.getByRole('combobox', { name: /^Language of .*Seeordnung\.txt/ });
  await language.fill('de');
  await language.press('Enter');
  // How the texts will be cut can be looked at before, by the rules of a file too.
  await page.getByText('See how the text is cut').click();
  const cut = page.getByRole('group').filter({ hasText: 'See how the text is cut' });
  const lake = await cut.getByRole('option').filter({ hasText: 'lake-fr.txt' }).getAttribute('value');
  await cut.getByRole('combobox', { name: 'Version' }).selectOption(lake);
  await expect(cut.getByRole('listitem')).toHaveText(texts.fr);
  // The page itself asks for this file, on the desktop too.
  const asked = page.waitForEvent('filechooser');
  await page.getByRole('radio', { name: /^Your own rules/ }).click();
  await (await asked).setFiles(rules(home));
  await expect(cut.getByRole('listitem').first()).toHaveText('L’eau');
  await page.getByRole('radio', { name: /^Paragraphs/ }).click();
  await expect(cut.getByRole('listitem')).toHaveText(texts.fr);
  await make.click();

  await expect(page.getByRole('heading', { name: '2 projects made, 1 not made' })).toBeVisible();
  const river = page.getByRole('listitem').filter({ hasText: 'river' });
  await expect(river).toContainText(/river-fr\.txt: there is nothing but white space in it/);
  await expect(page.getByRole('button', { name: 'Try it again' })).toBeVisible();

  await page.getByRole('button', { name: 'Open lake' }).click();
  await expect(gridOf(page)).toBeVisible();
  const units = await readUnits(page);
  expect(units.map((unit) => unit.texts)).toEqual(
    texts.en.map((_, at) => ({ en: [texts.en[at]], fr: [texts.fr[at]], de: [texts.de[at]] })),
  );
});
