import { afterEach, expect, it } from 'vitest';
import { type Carried, inProcess } from '../../../helpers/main/carriers.ts';
import { placesIn } from '../../../helpers/main/places.ts';
import { scratchFolders } from '../../../helpers/main/scratch.ts';

const scratch = scratchFolders();
const running: Carried[] = [];
afterEach(async () => {
  for (const carried of running.splice(0)) await carried.close();
});

const rules = (before: string) => ({
  name: 'mine.srx',
  text: `<srx version="2.0"><header cascade="no"/><body>
    <languagerules><languagerule languagerulename="all"><rule break="yes"><beforebreak>${before}</beforebreak><afterbreak>\\s</afterbreak></rule></languagerule></languagerules>
    <maprules><languagemap languagepattern=".*" languagerulename="all"/></maprules></body></srx>`,
});

async function taken(texts: Readonly<Record<string, string>>) {
  const carried = await inProcess(placesIn(scratch()));
  running.push(carried);
  const { client } = carried;
  const sources = [];
  for (const [language, text] of Object.entries(texts)) {
    const content = Buffer.from(text).toString('base64');
    const { id } = await client.call('sources.take', { name: `lake.${language}.txt`, content });
    sources.push({ id, language });
  }
  return { client, sources, first: sources[0]?.id ?? '' };
}

const texts = {
  en: 'Boats go out; nets come in. Nobody waits.\n',
  fr: 'Les bateaux sortent ; les filets rentrent. Nul n’attend.\n',
};

it('shows how a file would be cut before anything is made of it', async () => {
  const { client, first } = await taken(texts);
  const cut = (segmentation: 'paragraph' | 'sentence', srx?: ReturnType<typeof rules>) =>
    client.call('sources.cut', { id: first, language: 'en', segmentation, ...(srx && { srx }) });
  expect((await cut('paragraph')).segments).toEqual(['Boats go out; nets come in. Nobody waits.']);
  expect((await cut('sentence')).count).toBe(2);
  expect(await cut('paragraph', rules(';'))).toEqual({
    count: 2,
    segments: ['Boats go out;', 'nets come in. Nobody waits.'],
    odd: null,
  });
});

it('says which rules it does not understand, and refuses what are none', async () => {
  const { client, first } = await taken(texts);
  const cut = (srx: ReturnType<typeof rules>) =>
    client.call('sources.cut', { id: first, language: 'en', segmentation: 'sentence', srx });
  expect((await cut(rules('('))).odd).toMatch(/^Segmentation rules for en left out: /);
  await expect(cut({ name: 'mine.srx', text: '<tmx/>' })).rejects.toThrow(
    /^mine\.srx:1: these are no segmentation rules/,
  );
});

it('makes a project that is cut by the rules of the user', async () => {
  const { client, sources } = await taken(texts);
  const { alignment } = await client.call('projects.create', { sources, srx: rules(';') });
  expect(alignment.segments.en?.map(({ text }) => text)).toEqual([
    'Boats go out;',
    'nets come in. Nobody waits.',
  ]);
  await expect(
    client.call('projects.create', { sources, srx: { name: 'mine.srx', text: 'rules' } }),
  ).rejects.toThrow(/^mine\.srx/);
});
