import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { createStore } from '../../../../src/main/services/store/create-store.ts';
import { type Carried, inProcess } from '../../../helpers/main/carriers.ts';
import { newProject } from '../../../helpers/main/new-project.ts';
import { placesIn } from '../../../helpers/main/places.ts';
import { scratchFolders } from '../../../helpers/main/scratch.ts';

const scratch = scratchFolders();
const running: Carried[] = [];
afterEach(async () => {
  for (const carried of running.splice(0)) await carried.close();
});

async function opened(folder: string) {
  const path = join(folder, 'lake.triglot');
  createStore(path, newProject(4));
  const carried = await inProcess(placesIn(folder));
  running.push(carried);
  const { client } = carried;
  const state = await client.call('projects.open', { path });
  const { project, alignment } = state;
  const text = alignment.segments[alignment.pivot]?.[0]?.text ?? '';
  return { client, path, project, alignment, pivot: alignment.pivot, text };
}

const base64 = (text: string) => Buffer.from(text).toString('base64');
const unit = (sides: Readonly<Record<string, string>>) =>
  `<tu>${Object.entries(sides)
    .map(([language, text]) => `<tuv xml:lang="${language}"><seg>${text}</seg></tuv>`)
    .join('')}</tu>`;
const tmx = (...units: string[]) =>
  base64(`<tmx version="1.4"><header srclang="*all*"/><body>${units.join('')}</body></tmx>`);

describe('memories and glossaries of a project', () => {
  it('are kept with it, looked up unit by unit, and gone when they are removed', async () => {
    const { client, path, project, alignment, pivot, text } = await opened(scratch());
    const units = tmx(unit({ [pivot]: text, fr: 'Something of the memory.' }));
    await client.call('reference.take', { project, name: 'old.tmx', content: units });
    const content = base64('en,fr\narticle,clause\n');
    const files = await client.call('reference.take', { project, name: 'terms.csv', content });
    expect(files.map(({ name, kind, entries }) => [name, kind, entries])).toEqual([
      ['old.tmx', 'memory', 1],
      ['terms.csv', 'glossary', 1],
    ]);
    await client.call('projects.close', { project });
    const again = (await client.call('projects.open', { path })).project;
    const id = alignment.units[0]?.id ?? '';
    const found = await client.call('reference.lookup', { project: again, unit: id });
    expect(found.matches).toMatchObject([
      { score: 100, targets: [{ language: 'fr', text: 'Something of the memory.' }] },
    ]);
    expect(found.terms[0]?.sides.map(({ language, lacking }) => [language, lacking])).toEqual([
      ['en', false],
      ['fr', true],
    ]);
    const { bands } = await client.call('reference.leverage', { project: again });
    expect(bands.find(({ from }) => from === 100)?.units).toBe(1);

    let left = await client.call('reference.list', { project: again });
    for (const file of left) left = await client.call('reference.remove', { project: again, id: file.id });
    expect(left).toEqual([]);
    expect((await client.call('reference.lookup', { project: again, unit: id })).matches).toEqual([]);
  });

  it('are what the texts are held against, from the moment they are put in until they are taken out', async () => {
    const folder = scratch();
    const { client, path, project } = await opened(folder);
    const terms = async (id = project) =>
      (await client.call('findings.list', { project: id })).findings.filter(({ type }) => type === 'term');
    expect(await terms()).toEqual([]);
    const told = new Promise<void>((resolve) => {
      client.subscribe((event) => {
        if (event.type !== 'findings') return;
        const come = event.change.stretches.flatMap(({ add }) => add);
        if (come.some(({ type }) => type === 'term')) resolve();
      });
    });
    const content = base64('en,fr\narticle,clause\n');
    const [file] = await client.call('reference.take', { project, name: 'terms.csv', content });
    await told;
    expect((await terms()).map(({ unit: where, languages }) => [where, languages])).toContainEqual([
      'u1',
      ['fr'],
    ]);

    await client.call('projects.close', { project });
    const again = (await client.call('projects.open', { path })).project;
    expect((await terms(again)).length).toBeGreaterThan(0);
    await client.call('reference.remove', { project: again, id: file?.id ?? 0 });
    expect(await terms(again)).toEqual([]);
    await client.call('projects.close', { project: again });

    const own = join(folder, 'home', 'own', 'glossaries');
    mkdirSync(own, { recursive: true });
    writeFileSync(join(own, 'mine.csv'), 'en,fr\narticle,clause\n');
    writeFileSync(join(own, 'odd.csv'), 'word\n');
    const later = (await client.call('projects.open', { path })).project;
    expect((await terms(later)).length).toBeGreaterThan(0);
  });

  it('answers with the texts as they stand after an edit', async () => {
    const { client, project, alignment, pivot, text } = await opened(scratch());
    const units = tmx(unit({ [pivot]: 'Quite another sentence stands here.', fr: 'x' }));
    await client.call('reference.take', { project, name: 'old.tmx', content: units });
    const [shown] = alignment.units;
    const [segment] = alignment.segments[pivot] ?? [];
    const look = () => client.call('reference.lookup', { project, unit: shown?.id ?? '' });
    expect((await look()).source?.text).toBe(text);
    await client.call('edit.run', {
      project,
      revision: 0,
      command: 'retext',
      params: { segment: segment?.id, text: 'Quite another sentence stands here.' },
      selection: null,
    });
    expect((await look()).matches[0]?.score).toBe(100);
  });

  it.each([
    ['letter.docx', 'x', /letter\.docx: a memory is a \.tmx file/],
    ['cut.tmx', '<tmx><header/><body><tu>', /cut\.tmx:1: /],
    ['other.tmx', '<tmx><header/><body></body></tmx>', /other\.tmx: there is no unit in it in two of the/],
    ['terms.csv', 'word,meaning\n', /terms\.csv:1: its first line does not name two languages/],
    ['empty.tbx', '', /empty\.tbx/],
  ])('are refused in one line, and change nothing, when they are none: %s', async (name, body, why) => {
    const { client, project } = await opened(scratch());
    const taking = client.call('reference.take', { project, name, content: base64(body) });
    await expect(taking).rejects.toThrow(why);
    await expect(taking).rejects.not.toThrow(/\n/);
    expect(await client.call('reference.list', { project })).toEqual([]);
  });
});
