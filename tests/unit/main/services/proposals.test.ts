import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { createStore } from '../../../../src/main/services/store/create-store.ts';
import type { TriglotEvent } from '../../../../src/shared/api/events.ts';
import type { Document } from '../../../../src/shared/model/document.ts';
import { buildAlignment, buildDocument } from '../../../helpers/build.ts';
import { type Carried, inProcess } from '../../../helpers/main/carriers.ts';
import { placesIn } from '../../../helpers/main/places.ts';
import { scratchFolders } from '../../../helpers/main/scratch.ts';

const scratch = scratchFolders();
const running: Carried[] = [];
afterEach(async () => {
  for (const carried of running.splice(0)) await carried.close();
});

const pairs = [
  ['The Lake Treaty', 'Le traité du lac'],
  [
    'The Parties shall keep the water of the lake clean.',
    'Les Parties veillent à la propreté de l’eau du lac.',
  ],
  ['Every boat over 10 metres needs a licence.', 'Tout bateau de plus de 10 mètres doit avoir un permis.'],
  ['Nobody may fish before 1 May 2025.', 'Nul ne peut pêcher avant le 1er mai 2025.'],
  ['The Commission meets in the harbour town.', 'La Commission se réunit dans la ville portuaire.'],
  ['This Treaty enters into force on signature.', 'Le présent Traité entre en vigueur à la signature.'],
] as const;

/** A project whose French stands one row too low from the third row on. */
async function shifted() {
  const folder = scratch();
  const path = join(folder, 'lake.triglot');
  const rows = Array.from({ length: pairs.length + 1 }, (_, at) => {
    const fr = at < 2 ? pairs[at]![1] : at === 2 ? '' : pairs[at - 1]![1];
    return { cells: [pairs[at]?.[0] ?? '', fr], confidence: 0.3 };
  });
  const alignment = buildAlignment(['en', 'fr'], rows);
  const documents = alignment.languages.map((language): Document => {
    const segments = alignment.segments[language]!;
    const source = segments.map(({ text }) => text).join('\n');
    return { ...buildDocument(language), source, segments, furniture: [] };
  });
  createStore(path, { alignment, documents, segmentation: 'paragraph' });
  const carried = await inProcess(placesIn(folder));
  running.push(carried);
  const { client } = carried;
  const events: TriglotEvent[] = [];
  client.subscribe((event) => events.push(event));
  const state = await client.call('projects.open', { path });
  const { project } = state;
  const confirm = (revision: number, unit: string) =>
    client.call('edit.run', {
      project,
      revision,
      command: 'confirm',
      params: { units: [unit] },
      selection: null,
    });
  const offers = () => events.filter((event) => event.type === 'offer');
  return { client, project, confirm, offers };
}

describe('an offer to realign', () => {
  it('is made after a confirmation, kept in one step, and not made again once it was dropped', {
    timeout: 120_000,
  }, async () => {
    const { client, project, confirm, offers } = await shifted();
    await confirm(0, 'u1');
    await expect.poll(() => offers().length, { timeout: 60_000 }).toBe(1);
    const [offer] = offers();
    expect(offer).toMatchObject({ project, revision: 1 });
    await client.call('proposals.drop', { project, proposal: offer!.proposal });
    await confirm(1, 'u2');
    const proposal = await client.call('proposals.realign', { project, spared: 'arranged' });
    expect(proposal.count).toBeGreaterThan(0);
    await client.call('proposals.keep', { project, proposal: proposal.id, selection: null });
    const { alignment } = await client.call('projects.state', { project });
    expect(
      alignment.units.map(({ segments, status }) => [segments.en!.length, segments.fr!.length, status]),
    ).toEqual([[1, 1, 'confirmed'], [1, 1, 'confirmed'], ...pairs.slice(2).map(() => [1, 1, 'auto'])]);
    expect(offers()).toHaveLength(1);
  });
});

describe('a proposal', () => {
  it('is not kept once the project has moved on', { timeout: 60_000 }, async () => {
    const { client, project, confirm } = await shifted();
    const { id: proposal } = await client.call('proposals.realign', { project, spared: 'confirmed' });
    await confirm(0, 'u1');
    await expect(client.call('proposals.keep', { project, proposal, selection: null })).rejects.toMatchObject(
      {
        code: 'stale',
      },
    );
  });

  it('to revise brings its text along, and undo brings the old one back', { timeout: 60_000 }, async () => {
    const { client, project } = await shifted();
    const before = await client.call('projects.source', { project, language: 'fr' });
    const text = pairs.map(([, fr]) => fr.replace('10 mètres', '12 mètres')).join('\n\n');
    const content = Buffer.from(text).toString('base64');
    const { id: source } = await client.call('sources.take', { name: 'lake-2.fr.txt', content });
    const { id: proposal } = await client.call('proposals.revise', { project, language: 'fr', source });
    await client.call('proposals.keep', { project, proposal, selection: null });
    await client.call('projects.close', { project });
    const after = await client.call('projects.source', { project, language: 'fr' });
    expect(after.text).toBe(text);
    const { documents } = await client.call('projects.state', { project });
    expect(documents.map(({ path }) => path)).toEqual(['en.txt', 'lake-2.fr.txt']);
    await client.call('edit.undo', { project });
    expect(await client.call('projects.source', { project, language: 'fr' })).toEqual(before);
  });

  it('to revise leaves what was called all right called so, and takes it up again when its words change', {
    timeout: 120_000,
  }, async () => {
    const { client, project } = await shifted();
    const realigned = await client.call('proposals.realign', { project, spared: 'confirmed' });
    await client.call('proposals.keep', { project, proposal: realigned.id, selection: null });
    const revise = async (change: (fr: string) => string) => {
      const text = pairs.map(([, fr]) => change(fr)).join('\n\n');
      const content = Buffer.from(text).toString('base64');
      const { id: source } = await client.call('sources.take', { name: 'lake-2.fr.txt', content });
      const { id: proposal } = await client.call('proposals.revise', { project, language: 'fr', source });
      await client.call('proposals.keep', { project, proposal, selection: null });
      return client.call('findings.list', { project });
    };
    const longer = (fr: string) => fr.replace('10 mètres', '12 mètres');
    const { findings } = await revise(longer);
    const [differs] = findings.filter(({ type }) => type === 'number');
    expect(differs).toBeDefined();
    await client.call('findings.ignore', { project, key: differs!.key, reason: 'it is meant so' });

    const elsewhere = await revise((fr) => longer(fr).replace('ville portuaire', 'capitale'));
    expect(elsewhere.ignored.map(({ key }) => key)).toEqual([differs!.key]);
    expect(elsewhere.findings.map(({ key }) => key)).not.toContain(differs!.key);

    const here = await revise((fr) => fr.replace('10 mètres', '15 mètres'));
    expect(here.ignored).toEqual([]);
    expect(here.findings.map(({ type }) => type)).toContain('number');
  });
});
