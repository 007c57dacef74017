import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Client, contract, type MethodName, type Params } from '../../../src/shared/api/contract.ts';
import { TriglotError } from '../../../src/shared/api/errors.ts';
import { brokenLaws } from '../../../src/shared/model/invariants.ts';
import { docx, p, run } from '../../helpers/documents/docx.ts';
import { type Carrier, inProcess, overHttp } from '../../helpers/main/carriers.ts';
import { placesIn } from '../../helpers/main/places.ts';
import { scratchFolders } from '../../helpers/main/scratch.ts';

const scratch = scratchFolders();

const texts = {
  zh: '第一条\n\n缔约方应于2024年3月12日前提交报告。\n\n第二条\n\n本条约自签署之日起生效。\n',
  en: 'Article 1\n\nThe Parties shall report by 12 March 2024.\n\nArticle 2\n\nThis Treaty enters into force on signature.\n',
  de: 'Artikel 1\n\nDie Parteien erstatten bis zum 12. März 2024 Bericht.\n\nArtikel 2\n\nDieser Vertrag tritt mit der Unterzeichnung in Kraft.\n',
  fr: 'Article premier\n\nLes Parties présentent un rapport avant le 12 mars 2024.\n\nArticle 2\n\nLe présent Traité entre en vigueur à la signature.\n',
};

/** Calls every method of the contract once or more, as a person's work would, and gives what each call came to. */
async function story(
  client: Client,
  folder: string,
): Promise<readonly (readonly [method: MethodName, outcome: unknown])[]> {
  const told: (readonly [MethodName, unknown])[] = [];
  const call = async <Name extends MethodName>(name: Name, params: Params<Name>) => {
    const result = await client.call(name, params);
    told.push([name, result]);
    return result;
  };
  const failing = async <Name extends MethodName>(name: Name, params: Params<Name>) => {
    const { code, message } = await client.call(name, params).then(
      () => new TriglotError('internal', 'it did not fail'),
      (thrown: TriglotError) => thrown,
    );
    told.push([name, { code, message }]);
  };

  await call('app.info', {});
  await call('settings.set', { theme: 'dark', zoom: 110 });
  await call('settings.get', {});
  const profile = JSON.stringify({ format: 'triglot-checks', version: 1, pairs: { '*': { name: 'off' } } });
  await call('checks.take', { name: 'ours.json', text: profile });
  await failing('checks.take', { name: 'odd.json', text: '[]' });
  await call('checks.write', { path: join(folder, 'checks.json') });
  await failing('checks.write', { path: join(folder, 'none', 'checks.json') });
  await failing('dialog.open', { for: 'documents', many: true });
  await failing('dialog.save', { suggested: 'x.tmx' });
  await failing('dialog.folder', {});
  await call('log.read', {});
  await failing('log.show', {});
  await call('own.list', {});
  await failing('own.show', {});

  const path = join(folder, 'en.txt');
  writeFileSync(path, texts.en);
  const en = await call('sources.read', { path });
  await call('sources.cut', { id: en.id, language: 'en', segmentation: 'sentence' });
  const zh = await call('sources.take', {
    name: 'zh.txt',
    content: Buffer.from(texts.zh).toString('base64'),
  });
  const fr = await call('sources.take', {
    name: 'fr.txt',
    content: Buffer.from(texts.fr, 'latin1').toString('base64'),
  });
  await call('sources.decode', { id: fr.id, encoding: 'iso-8859-15' });
  await failing('sources.decode', { id: zh.id, encoding: 'big5' });
  await failing('sources.read', { path: join(folder, 'nothing.txt') });
  const inserted = `<w:ins w:author="An">${run(' deep')}</w:ins>`;
  const word = docx({ body: p(`${run('The lake is')}${inserted}${run('.')}`) });
  const content = Buffer.from(word).toString('base64');
  const held = await call('sources.take', { name: 'lake.docx', content });
  expect(held).toMatchObject({ preview: 'The lake is deep.', changes: { count: 1, read: 'accepted' } });
  const original = await call('sources.changes', { id: held.id, read: 'original' });
  expect(original.preview).toBe('The lake is.');
  await failing('sources.changes', { id: fr.id, read: 'original' });

  const sources = [
    { id: zh.id, language: 'zh' },
    { id: en.id, language: 'en' },
    { id: fr.id, language: 'fr' },
  ];
  const made = await call('projects.create', { sources, pivot: 'en', name: 'Treaty' });
  expect(brokenLaws(made.alignment)).toEqual([]);
  const { project } = made;
  await failing('projects.create', { sources: sources.slice(0, 1) } as Params<'projects.create'>);
  await call('projects.source', { project, language: 'fr' });
  const selection = { unit: made.alignment.units[0]!.id, language: 'zh' };
  await call('projects.select', { project, selection });
  await call('projects.lockPivot', { project, locked: false });
  await call('projects.arrange', { project, arrangement: { hidden: ['fr'], widths: { zh: 320 } } });
  await failing('projects.arrange', { project, arrangement: { hidden: [], widths: { zh: 1 } } });
  const unit = made.alignment.units[1]!.id;
  const edit = { project, command: 'confirm', params: { units: [unit] }, selection };
  await call('edit.run', { ...edit, revision: 0 });
  await failing('edit.run', { ...edit, revision: 0 });
  await failing('edit.run', { ...edit, revision: 1, command: 'explode' });
  await call('edit.undo', { project });
  await failing('edit.undo', { project });
  await call('edit.redo', { project });
  await call('findings.list', { project });
  const de = await call('sources.take', {
    name: 'de.txt',
    content: Buffer.from(texts.de).toString('base64'),
  });
  const added = await call('proposals.addLanguage', { project, language: 'de', source: de.id });
  await call('proposals.get', { project, proposal: added.id });
  await call('proposals.keep', { project, proposal: added.id, selection });
  await failing('proposals.keep', { project, proposal: added.id, selection });
  await failing('proposals.addLanguage', { project, language: 'de', source: de.id });
  await call('proposals.revise', { project, language: 'fr', source: fr.id });
  const again = await call('proposals.realign', { project, spared: 'confirmed' });
  await call('proposals.drop', { project, proposal: again.id });
  await call('proposals.resegment', { project });
  await failing('proposals.resegment', { project, srx: { name: 'own.srx', text: '<tmx/>' } });
  await call('findings.ignore', { project, key: 'k', reason: 'it is meant so' });
  await failing('findings.ignore', { project, key: 'k', reason: '  ' });
  await call('findings.restore', { project, key: 'k' });
  await call('reports.content', { project, format: 'html', language: 'fr' });
  await call('reports.write', { project, format: 'html', language: 'zh', path: join(folder, 'report.html') });
  await failing('reports.write', { project, format: 'html', language: 'en', path: made.path });
  await call('exports.preview', { project, format: 'tmx', only: 'confirmed' });
  await call('exports.content', { project, format: 'csv', only: 'all', languages: ['en', 'fr'] });
  await call('exports.write', { project, format: 'xlsx', only: 'all', path: join(folder, 'review.xlsx') });
  await call('review.read', { project, path: join(folder, 'review.xlsx') });
  await failing('review.take', { project, name: 'a.csv', content: Buffer.from('a,b\n').toString('base64') });
  await call('exports.write', { project, format: 'json', only: 'all', path: join(folder, 'out.json') });
  expect(JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8'))).toMatchObject({
    format: 'triglot-alignment',
  });
  await failing('exports.write', { project, format: 'json', only: 'all', path: made.path });
  const { path: file } = await call('projects.flush', { project });
  const { revision } = await call('projects.state', { project });
  await call('projects.rows', { project, revision, at: 1, count: 2 });
  await failing('projects.rows', { project, revision: revision + 1, at: 0, count: 2 });
  await call('projects.close', { project });
  await call('projects.open', { path: file });
  await call('projects.recent', {});
  await call('projects.close', { project });
  await call('projects.take', { name: 'Copy.triglot', content: readFileSync(file).toString('base64') });
  await failing('projects.take', { name: 'Not.triglot', content: Buffer.from(texts.en).toString('base64') });
  await failing('projects.open', { path: path });
  const memory = join(folder, 'memory.tmx');
  await call('exports.write', { project: made.project, format: 'tmx', only: 'all', path: memory });
  const kept = made.project;
  await call('reference.add', { project: kept, path: memory });
  const files = await call('reference.take', {
    project: kept,
    name: 'again.tmx',
    content: readFileSync(memory).toString('base64'),
  });
  await call('reference.list', { project: kept });
  await call('reference.lookup', { project: kept, unit: made.alignment.units[1]?.id ?? '' });
  await call('reference.leverage', { project: kept });
  await call('reference.remove', { project: kept, id: files[0]?.id ?? 0 });
  const adopted = await call('projects.adopt', { path: memory });
  expect(adopted.alignment.units).toHaveLength(made.alignment.units.length);
  await call('projects.adoptContent', {
    name: 'memory.tmx',
    content: readFileSync(memory).toString('base64'),
  });
  await failing('projects.adopt', { path });
  await call('projects.sample', {});
  await call('projects.forget', {});
  expect(await call('projects.recent', {})).toEqual([]);
  return told;
}

/** The same story without what differs from one time and place to another. */
function comparable(told: readonly unknown[], folder: string): unknown {
  const text = JSON.stringify(told)
    .replaceAll(folder, '<folder>')
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z|\d{8}T\d{6}Z/g, '<now>')
    .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '<id>')
    .replaceAll(/"[0-9a-f]{16}"/g, '"<project>"');
  return JSON.parse(text);
}

async function told(carrier: Carrier) {
  const folder = scratch();
  const carried = await carrier(placesIn(folder));
  try {
    return comparable(await story(carried.client, folder), folder) as readonly (readonly [string, unknown])[];
  } finally {
    await carried.close();
  }
}

describe('the contract', () => {
  it('is kept alike in process and over HTTP, method by method', { timeout: 180_000 }, async () => {
    const [here, there] = [await told(inProcess), await told(overHttp)];
    expect(new Set(here.map(([name]) => name))).toEqual(new Set(Object.keys(contract)));
    for (const [at, [name, outcome]] of here.entries()) expect(there[at], name).toEqual([name, outcome]);
    expect(there).toHaveLength(here.length);
  });
});
