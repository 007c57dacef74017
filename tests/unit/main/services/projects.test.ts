import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { only } from '../../../../src/main/services/grants.ts';
import type { Places } from '../../../../src/main/services/places.ts';
import { createStore } from '../../../../src/main/services/store/create-store.ts';
import { openStore } from '../../../../src/main/services/store/open-store.ts';
import type { TriglotEvent } from '../../../../src/shared/api/events.ts';
import type { ProjectState } from '../../../../src/shared/api/methods/projects.ts';
import { applyAll } from '../../../../src/shared/edit/step.ts';
import { type Carried, inProcess } from '../../../helpers/main/carriers.ts';
import { newProject, toggle } from '../../../helpers/main/new-project.ts';
import { placesIn } from '../../../helpers/main/places.ts';
import { scratchFolders } from '../../../helpers/main/scratch.ts';

const scratch = scratchFolders();
const running: Carried[] = [];
afterEach(async () => {
  for (const carried of running.splice(0)) await carried.close();
});

async function services(folder: string, more: Partial<Places> = {}) {
  const carried = await inProcess(placesIn(folder, more));
  running.push(carried);
  const events: TriglotEvent[] = [];
  carried.client.subscribe((event) => events.push(event));
  const { client } = carried;
  const confirm = ({ project, revision, alignment }: ProjectState, at: number) =>
    client.call('edit.run', {
      project,
      revision,
      command: 'confirm',
      params: { units: [alignment.units[at]!.id] },
      selection: { unit: alignment.units[at]!.id, language: 'en' },
    });
  const bookmark = (project: string, revision: number) =>
    client.call('edit.run', {
      project,
      revision,
      command: 'bookmark',
      params: { units: ['u1'] },
      selection: null,
    });
  return { client, events, confirm, bookmark, close: carried.close };
}

function projectIn(folder: string, rows = 6): string {
  const path = join(folder, 'lake.triglot');
  createStore(path, newProject(rows));
  return path;
}

async function sourcesOf(client: Carried['client'], articles: number) {
  const text = (word: string) =>
    Array.from({ length: articles }, (_, at) => `${word} ${at + 1}`).join('\n\n');
  const take = (name: string, word: string) =>
    client.call('sources.take', { name, content: Buffer.from(text(word)).toString('base64') });
  const [en, fr] = [
    await take('lake.en.txt', 'The Parties meet on day'),
    await take('lake.fr.txt', 'Les Parties se réunissent le jour'),
  ];
  return [
    { id: en.id, language: 'en' },
    { id: fr.id, language: 'fr' },
  ];
}

describe('an open project', () => {
  it('is one object by whatever name it is opened, and every window hears of its changes', async () => {
    const folder = scratch();
    const path = projectIn(folder);
    symlinkSync(path, join(folder, 'link.triglot'));
    const { client, events, confirm } = await services(folder);
    const one = await client.call('projects.open', { path });
    const other = await client.call('projects.open', { path: join(folder, 'link.triglot') });
    expect(other.project).toBe(one.project);
    const change = await confirm(one, 2);
    expect(events).toContainEqual({ type: 'changed', project: one.project, change });
    const { alignment, revision } = await client.call('projects.state', { project: other.project });
    expect([alignment, revision]).toEqual([applyAll(one.alignment, change.steps ?? []), 1]);
    await expect(confirm(one, 3)).rejects.toMatchObject({ code: 'stale' });
  });

  it('shows the rows of a large aligned file before they have been checked, and then what differs in them', async () => {
    const { client } = await services(scratch());
    const rows = Array.from(
      { length: 5100 },
      (_, at) => `Pay ${at} euros.\tPayez ${at === 4000 ? 17 : at} euros.`,
    );
    const content = Buffer.from(['en\tfr', ...rows].join('\n')).toString('base64');
    const opened = await client.call('projects.adoptContent', { name: 'euros.tsv', content });
    expect(opened.checked).toBeLessThan(1);
    expect(opened.part?.of).toBe(5100);
    const { findings } = await client.call('findings.list', { project: opened.project });
    expect(findings.filter(({ type }) => type === 'number').map(({ unit }) => unit)).toEqual(['u4001']);
    expect((await client.call('projects.state', { project: opened.project })).checked).toBe(1);
  });

  it('tells its findings after each change, without those that are ignored', async () => {
    const folder = scratch();
    const path = projectIn(folder);
    const { client, events, confirm } = await services(folder);
    const opened = await client.call('projects.open', { path });
    const missing = opened.findings.find(({ type }) => type === 'missing')!;
    expect(missing).toMatchObject({ languages: ['fr'] });
    await client.call('findings.ignore', {
      project: opened.project,
      key: missing.key,
      reason: 'left out on purpose',
    });
    await confirm(opened, 0);
    await expect
      .poll(() => events.filter((event) => event.type === 'findings' && event.revision === 1), {
        timeout: 20_000,
      })
      .toHaveLength(1);
    const listed = await client.call('findings.list', { project: opened.project });
    expect(listed.revision).toBe(1);
    expect(listed.findings.map(({ key }) => key)).not.toContain(missing.key);
    expect(listed.ignored?.map(({ key }) => key)).toEqual([missing.key]);
    await client.call('findings.restore', { project: opened.project, key: missing.key });
    expect((await client.call('findings.list', { project: opened.project })).findings).toContainEqual(
      missing,
    );
  });

  it('comes back exactly as it was left, undo included', async () => {
    const folder = scratch();
    const path = projectIn(folder);
    const first = await services(folder);
    const opened = await first.client.call('projects.open', { path });
    await first.confirm(opened, 0);
    await first.confirm({ ...opened, revision: 1 }, 1);
    await first.client.call('edit.undo', { project: opened.project });
    await first.client.call('projects.lockPivot', { project: opened.project, locked: false });
    await first.client.call('projects.select', {
      project: opened.project,
      selection: { unit: 'u4', language: 'zh' },
    });
    const arrangement = { hidden: ['fr'], widths: { zh: 320 } };
    await first.client.call('projects.arrange', { project: opened.project, arrangement });
    const left = await first.client.call('projects.state', { project: opened.project });
    await first.close();
    expect(readdirSync(folder)).not.toContain('lake.triglot-wal');

    const { client } = await services(folder);
    const found = await client.call('projects.open', { path });
    expect(found).toEqual(left);
    expect(found).toMatchObject({
      pivotUnlocked: true,
      arrangement,
      selection: { unit: 'u4' },
      history: { applied: 1 },
    });
    const redone = await client.call('edit.redo', { project: found.project });
    expect(redone.label).toBe(`Redone: ${found.history.labels[1]}`);
    await client.call('edit.undo', { project: found.project });
    const undone = await client.call('edit.undo', { project: found.project });
    expect(undone).toMatchObject({ history: { applied: 0 }, revision: 6 });
    const { alignment } = await client.call('projects.state', { project: found.project });
    expect(alignment).toEqual(opened.alignment);
  });

  it('is opened again when one window closed it and another goes on', async () => {
    const folder = scratch();
    const path = projectIn(folder);
    const { client, confirm } = await services(folder);
    const opened = await client.call('projects.open', { path });
    await client.call('projects.close', { project: opened.project });
    await client.call('projects.close', { project: opened.project });
    expect(existsSync(`${path}-wal`)).toBe(false);
    expect(await confirm(opened, 1)).toMatchObject({ revision: 1 });
    await expect(client.call('projects.state', { project: 'unheard-of' })).rejects.toMatchObject({
      code: 'usage',
    });
  });

  it('takes up what another process has done to it', async () => {
    const folder = scratch();
    const path = projectIn(folder);
    const { client, confirm } = await services(folder);
    const opened = await client.call('projects.open', { path });
    const elsewhere = openStore(path);
    const steps = [toggle(opened.alignment, 5)];
    elsewhere.commit({ base: 0, steps, applied: 0, selection: null });
    elsewhere.close();
    await expect(confirm(opened, 0)).rejects.toMatchObject({ code: 'stale' });
    const now = await client.call('projects.state', { project: opened.project });
    expect([now.revision, now.alignment]).toEqual([1, applyAll(opened.alignment, steps)]);
    expect(await confirm(now, 0)).toMatchObject({ revision: 2 });
  });

  it('folds a long log away on flushing and is the same', async () => {
    const folder = scratch();
    const path = projectIn(folder);
    const { client, confirm } = await services(folder);
    const opened = await client.call('projects.open', { path });
    for (let revision = 0; revision < 260; revision += 2) {
      await confirm({ ...opened, revision }, revision % 6);
      await client.call('edit.undo', { project: opened.project });
    }
    await client.call('projects.flush', { project: opened.project });
    const store = openStore(path);
    expect(store.load()).toMatchObject({ logged: 0, meta: { revision: 260 }, alignment: opened.alignment });
    store.close();
  });

  it('keeps working when the disk was full for a while', async ({ skip }) => {
    const folder = scratch();
    const disk = join(folder, 'disk');
    mkdirSync(disk);
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=600k', 'tmpfs', disk], { stdio: 'ignore' });
    } catch {
      return skip('a small disk can only be mounted by root');
    }
    try {
      const path = projectIn(disk);
      const { client, bookmark, close } = await services(folder);
      const opened = await client.call('projects.open', { path });
      writeFileSync(join(disk, 'ballast'), Buffer.alloc(380_000));
      let revision = 0;
      const fill = async () => {
        for (; revision < 500; revision += 1) await bookmark(opened.project, revision);
      };
      await expect(fill()).rejects.toMatchObject({
        code: 'output',
        message: expect.stringMatching(/the disk is full, so this was not saved/),
      });
      const state = await client.call('projects.state', { project: opened.project });
      expect(state.revision).toBe(revision);
      rmSync(join(disk, 'ballast'));
      expect(await bookmark(opened.project, revision)).toMatchObject({ revision: revision + 1 });
      await close();
      expect(openStore(path).load().meta.revision).toBe(revision + 1);
    } finally {
      running.length = 0;
      execFileSync('umount', ['-l', disk]);
    }
  });
});

describe('making a project', () => {
  it('tells how far it is, in order, and names it after its files', async () => {
    const folder = scratch();
    const { client } = await services(folder);
    const phases: string[] = [];
    const state = await client.call(
      'projects.create',
      { sources: await sourcesOf(client, 5) },
      {
        onProgress(phase, done, of) {
          expect(done >= 0 && done <= of).toBe(true);
          if (phases.at(-1) !== phase) phases.push(phase);
        },
      },
    );
    expect(phases).toEqual(['Reading', 'Aligning', 'Checking']);
    expect(state).toMatchObject({
      name: 'lake',
      revision: 0,
      path: join(folder, 'home', 'projects', 'lake.triglot'),
    });
    expect(state.alignment).toMatchObject({ pivot: 'en', languages: ['en', 'fr'] });
    const second = await client.call('projects.create', { sources: await sourcesOf(client, 5) });
    expect(second.name).toBe('lake 2');
    expect((await client.call('projects.recent', {})).map(({ name }) => name)).toEqual(['lake 2', 'lake']);
  });

  it('names it after the heading of the pivot where the files are called by their languages alone', async () => {
    const { client } = await services(scratch());
    const take = async (language: string, text: string) => {
      const content = Buffer.from(text).toString('base64');
      const { id } = await client.call('sources.take', { name: `${language}.md`, content });
      return { id, language };
    };
    const sources = [
      await take('en', '# Charter of the lake towns\n\nThe towns agree as follows.\n'),
      await take('fr', '# Charte des villes du lac\n\nLes villes conviennent de ce qui suit.\n'),
    ];
    const made = await client.call('projects.create', { sources, pivot: 'fr' });
    expect(made.name).toBe('Charte des villes du lac');
    expect((await client.call('projects.create', { sources, name: 'Mine' })).name).toBe('Mine');
  });

  it('can be cancelled, and then leaves nothing behind', async () => {
    const folder = scratch();
    const { client } = await services(folder);
    const sources = await sourcesOf(client, 3000);
    let cancel = () => {};
    const making = client.call(
      'projects.create',
      { sources },
      { onCancel: (stop) => (cancel = stop), onProgress: (phase) => phase === 'Aligning' && cancel() },
    );
    await expect(making).rejects.toMatchObject({ code: 'cancelled' });
    expect(readdirSync(join(folder, 'home', 'projects'))).toEqual([]);
    expect(await client.call('projects.recent', {})).toEqual([]);
  });

  it.each([
    [['en', 'en'], undefined, /two files for "en"/],
    [['en', 'xx'], undefined, /"xx" is not a language code/],
    [['en', 'fr'], 'de', /pivot "de"/],
  ])('of %j with pivot %s is refused', async (languages, pivot, says) => {
    const { client } = await services(scratch());
    const sources = (await sourcesOf(client, 2)).map((source, at) => ({
      ...source,
      language: languages[at]!,
    }));
    const making = client.call('projects.create', { sources, ...(pivot && { pivot }) });
    await expect(making).rejects.toMatchObject({ code: 'usage', message: expect.stringMatching(says) });
  });
});

describe('a client in a browser', () => {
  it('reaches what was named at the start, its projects and those opened before, and nothing else', async () => {
    const folder = scratch();
    const named = join(folder, 'named.txt');
    const secret = join(folder, 'secret.txt');
    writeFileSync(named, 'Article 1');
    writeFileSync(secret, 'the key');
    const grants = only([named], [join(folder, 'home', 'projects')]);
    const { client } = await services(folder, { host: 'web', grants });
    expect(await client.call('sources.read', { path: named })).toMatchObject({ name: 'named.txt' });
    const refused = { code: 'refused' };
    await expect(client.call('sources.read', { path: secret })).rejects.toMatchObject(refused);
    await expect(client.call('sources.read', { path: `${named}/../secret.txt` })).rejects.toMatchObject(
      refused,
    );
    const foreign = projectIn(folder);
    await expect(client.call('projects.open', { path: foreign })).rejects.toMatchObject(refused);
    const made = await client.call('projects.create', { sources: await sourcesOf(client, 2) });
    const { project } = made;
    const write = { project, format: 'json', only: 'all' } as const;
    await expect(client.call('exports.write', { ...write, path: secret })).rejects.toMatchObject(refused);
    const making = client.call('projects.create', {
      sources: await sourcesOf(client, 2),
      path: join(folder, 'x.triglot'),
    });
    await expect(making).rejects.toMatchObject(refused);
    expect(readFileSync(secret, 'utf8')).toBe('the key');
    await client.call('projects.close', { project });
    expect(await client.call('projects.open', { path: made.path })).toMatchObject({ project });
    const moved = join(folder, 'elsewhere.triglot');
    copyFileSync(foreign, moved);
    const recent = JSON.parse(readFileSync(join(folder, 'home', 'recent.json'), 'utf8'));
    writeFileSync(
      join(folder, 'home', 'recent.json'),
      JSON.stringify([{ ...recent[0], path: moved }, ...recent]),
    );
    expect(await client.call('projects.open', { path: moved })).toMatchObject({ name: 'elsewhere' });
  });
});
