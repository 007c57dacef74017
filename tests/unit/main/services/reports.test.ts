import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { only } from '../../../../src/main/services/grants.ts';
import type { Places } from '../../../../src/main/services/places.ts';
import { createStore } from '../../../../src/main/services/store/create-store.ts';
import type { Finding } from '../../../../src/shared/model/finding.ts';
import { buildDocument } from '../../../helpers/build.ts';
import { type Carried, inProcess } from '../../../helpers/main/carriers.ts';
import { placesIn } from '../../../helpers/main/places.ts';
import { scratchFolders } from '../../../helpers/main/scratch.ts';
import { alignmentOf } from '../../check/rows.ts';

const scratch = scratchFolders();
const running: Carried[] = [];
afterEach(async () => {
  for (const carried of running.splice(0)) await carried.close();
});

const rows = [
  { en: 'The lake is 30 metres deep.', fr: 'Le lac a 35 mètres de profondeur.' },
  { en: 'It was dug on 4 June 1950.', fr: 'Il fut creusé le 4 juin 1951.' },
];

/** A project with two findings, the second of which Anna has called all right. */
async function judged(more: (path: string) => Partial<Places> = () => ({})) {
  const folder = scratch();
  const path = join(folder, 'lake.triglot');
  const languages = ['en', 'fr'];
  const built = alignmentOf(languages, rows);
  const documents = languages.map((language) => ({
    ...buildDocument(language),
    source: '',
    furniture: [],
    segments: built.segments[language]!,
  }));
  const sources = Object.fromEntries(documents.map((each, id) => [each.language, { id, ...each }]));
  createStore(path, { documents, alignment: { ...built, sources }, segmentation: 'paragraph' });
  const carried = await inProcess(placesIn(folder, more(path)));
  running.push(carried);
  const { client } = carried;
  await client.call('settings.set', { user: ' Anna ' });
  const { project } = await client.call('projects.open', { path });
  const { findings } = await client.call('findings.list', { project });
  const date = findings.find(({ type }) => type === 'date')!;
  await client.call('findings.ignore', { project, key: date.key, reason: 'the French is older' });
  return { client, project, folder };
}

/** The kinds and gravities of the findings as they are when the next event has told of a change. */
function nextFindings({
  client,
  project,
}: Pick<Carried, 'client'> & { readonly project: string }): Promise<readonly string[]> {
  return new Promise((resolve) => {
    const stop = client.subscribe((event) => {
      if (event.type !== 'findings') return;
      stop();
      const listed = client.call('findings.list', { project });
      resolve(listed.then(({ findings }) => findings.map(({ type, severity }) => `${type} ${severity}`)));
    });
  });
}

describe('what kinds of findings count as', () => {
  it('holds at once in the window, in exports and in reports, also for what is ignored', async () => {
    const { client, project } = await judged();
    const told = nextFindings({ client, project });
    const pairs = { '*': { date: 'off' }, 'fr-en': { number: 'info' } } as const;
    await client.call('settings.set', { checks: { format: 'triglot-checks', version: 1, pairs } });
    expect(await told).toEqual(['number info']);
    const listed = await client.call('findings.list', { project });
    expect(listed.findings.map(({ severity }) => severity)).toEqual(['info']);
    expect(listed.ignored).toEqual([]);
    const report = await client.call('reports.content', { project, format: 'md', language: 'en' });
    expect(textOf(report.content)).not.toContain('the French is older');
    const memory = await client.call('exports.content', { project, format: 'json', only: 'all' });
    const { findings } = JSON.parse(textOf(memory.content));
    expect(findings.map(({ type, severity }: Finding) => [type, severity])).toEqual([['number', 'info']]);
    const again = nextFindings({ client, project });
    await client.call('settings.set', { checks: null });
    expect(await again).toEqual(['number error']);
    expect((await client.call('findings.list', { project })).ignored.map(({ type }) => type)).toEqual([
      'date',
    ]);
  });

  it('is shared as a file, and a file that says something else is refused', async () => {
    const { client, folder } = await judged();
    const text = JSON.stringify({ format: 'triglot-checks', version: 1, pairs: { '*': { name: 'off' } } });
    const taken = await client.call('checks.take', { name: 'ours.json', text });
    expect(taken.checks?.pairs).toEqual({ '*': { name: 'off' } });
    const path = join(folder, 'shared.json');
    await client.call('checks.write', { path });
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(JSON.parse(text));
    for (const [odd, why] of [
      ['{', /^odd\.json: these are no settings for the checks, it is not JSON\./],
      [text.replace('off', 'loud'), /pairs\.\*\.name/],
    ] as const)
      await expect(client.call('checks.take', { name: 'odd.json', text: odd })).rejects.toMatchObject({
        code: 'input',
        message: expect.stringMatching(why),
      });
    expect((await client.call('settings.get', {})).checks).toEqual(taken.checks);
  });
});

const textOf = (content: string) => Buffer.from(content, 'base64').toString('utf8');

describe('a report on a project', () => {
  it('has what stands, and what was called all right, by whom and why', async () => {
    const { client, project } = await judged();
    const page = await client.call('reports.content', { project, format: 'html', language: 'en' });
    expect(page).toMatchObject({ name: 'lake.findings.html', mediaType: 'text/html' });
    expect(textOf(page.content)).toMatch(/Ignored on \d{4}-\d\d-\d\d by Anna: the French is older/);
    expect(textOf(page.content)).toContain('<mark>');
    const text = await client.call('reports.content', { project, format: 'md', language: 'fr' });
    expect(textOf(text.content)).toMatch(/Écarté le \d{4}\\?-\d\d\\?-\d\d par Anna\s: the French is older/);
  });

  it('is a workbook with a row for each finding, and JSON with those that stand', async () => {
    const { client, project } = await judged();
    const book = await client.call('reports.content', { project, format: 'xlsx', language: 'zh' });
    const sheet = unzipSync(Buffer.from(book.content, 'base64'))['xl/worksheets/sheet1.xml']!;
    expect(Buffer.from(sheet).toString('utf8').match(/<row /g)).toHaveLength(3);
    const json = await client.call('reports.content', { project, format: 'json', language: 'en' });
    expect(JSON.parse(textOf(json.content)).findings.map(({ type }: { type: string }) => type)).toEqual([
      'number',
    ]);
  });

  it('is written where it is wanted, but not over a project, nor where nobody allowed it', async () => {
    const { client, project, folder } = await judged();
    const path = join(folder, 'report.html');
    expect(await client.call('reports.write', { project, format: 'html', language: 'en', path })).toEqual({
      path,
    });
    expect(readFileSync(path, 'utf8')).toContain('the French is older');
    const over = join(folder, 'lake.triglot');
    await expect(
      client.call('reports.write', { project, format: 'html', language: 'en', path: over }),
    ).rejects.toMatchObject({ code: 'usage' });
    const nowhere = join(folder, 'none', 'report.md');
    await expect(
      client.call('reports.write', { project, format: 'md', language: 'en', path: nowhere }),
    ).rejects.toMatchObject({ code: 'output' });
    expect(existsSync(nowhere)).toBe(false);
  });

  it('goes to no path that the user has not chosen, where paths must be chosen', async () => {
    const { client, project, folder } = await judged((path) => ({ grants: only([path], []) }));
    const path = join(folder, 'report.html');
    await expect(
      client.call('reports.write', { project, format: 'html', language: 'en', path }),
    ).rejects.toMatchObject({ message: expect.stringContaining('may not reach this path') });
    expect(existsSync(path)).toBe(false);
  });
});
