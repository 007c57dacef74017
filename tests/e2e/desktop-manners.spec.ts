import { expect, test } from '../helpers/hosts/test.ts';

test('opens', async ({ launchWindow }) => {
  const { page } = await launchWindow();
  await expect(page).toHaveTitle('Triglot');
});
