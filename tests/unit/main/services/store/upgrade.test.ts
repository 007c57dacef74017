import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../../../../src/main/services/store/open-store.ts';
import { readProject } from '../../../../../src/main/services/store/read-project.ts';
import { applyAll } from '../../../../../src/shared/edit/step.ts';
import { newProject, toggle } from '../../../../helpers/main/new-project.ts';
import { scratchFolders } from '../../../../helpers/main/scratch.ts';

const scratch = scratchFolders();

/** The tables of the first version: one text for each language for good, and no `columns`. */
const firstVersion = `
  PRAGMA application_id = 0x5452474c;
  PRAGMA user_version = 1;
  CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE documents (
    position INTEGER PRIMARY KEY, language TEXT NOT NULL UNIQUE, path TEXT NOT NULL, format TEXT NOT NULL,
    encoding TEXT NOT NULL, source TEXT NOT NULL, furniture TEXT NOT NULL
  ) STRICT;
  CREATE TABLE segments (
    language TEXT NOT NULL, position INTEGER NOT NULL, body TEXT NOT NULL, PRIMARY KEY (language, position)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE units (position INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT;
  CREATE TABLE log (revision INTEGER PRIMARY KEY, steps TEXT NOT NULL) STRICT;
  CREATE TABLE history (
    position INTEGER PRIMARY KEY, label TEXT NOT NULL, steps TEXT NOT NULL, before TEXT NOT NULL, after TEXT NOT NULL
  ) STRICT;
  CREATE TABLE ignored (key TEXT PRIMARY KEY, reason TEXT NOT NULL, at TEXT NOT NULL) STRICT, WITHOUT ROWID;
`;

/** A project as the first version left it after one edit and one finding called all right. */
function old() {
  const path = join(scratch(), 'old.triglot');
  const { alignment, documents } = newProject();
  const steps = [toggle(alignment, 2)];
  const database = new DatabaseSync(path);
  database.exec(firstVersion);
  const meta = {
    pivot: alignment.pivot,
    segmentation: 'paragraph',
    revision: 1,
    applied: 1,
    pivotUnlocked: false,
    selection: { unit: 'u3', language: 'en' },
  };
  for (const [key, value] of Object.entries(meta))
    database.prepare('INSERT INTO meta VALUES (?, ?)').run(key, JSON.stringify(value));
  for (const [at, { language, path: name, format, encoding, source, furniture }] of documents.entries())
    database
      .prepare('INSERT INTO documents VALUES (?, ?, ?, ?, ?, ?, ?)')
      .run(at, language, name, format, encoding, source, JSON.stringify(furniture));
  for (const language of alignment.languages)
    for (const [at, segment] of alignment.segments[language]!.entries())
      database.prepare('INSERT INTO segments VALUES (?, ?, ?)').run(language, at, JSON.stringify(segment));
  for (const [at, unit] of alignment.units.entries())
    database.prepare('INSERT INTO units VALUES (?, ?)').run(at, JSON.stringify(unit));
  database.prepare('INSERT INTO log VALUES (1, ?)').run(JSON.stringify(steps));
  database
    .prepare("INSERT INTO history VALUES (0, 'Confirmed 1 unit', ?, 'null', 'null')")
    .run(JSON.stringify(steps));
  database
    .prepare('INSERT INTO ignored VALUES (?, ?, ?)')
    .run('k', 'it is meant so', '2026-01-02T03:04:05.000Z');
  database.exec('PRAGMA journal_mode = WAL');
  database.close();
  return { path, documents, alignment: applyAll(alignment, steps) };
}

describe('a project of the second version', () => {
  it('keeps why findings were ignored, and learns by whom others are', () => {
    const { path } = old();
    openStore(path).close();
    const database = new DatabaseSync(path);
    database.exec('ALTER TABLE ignored DROP COLUMN who; PRAGMA user_version = 2;');
    database.close();
    expect(readProject(path).ignored.map(({ reason, by }) => [reason, by])).toEqual([['it is meant so', '']]);
    const store = openStore(path);
    store.ignore({ key: 'z', reason: 'so too', at: '2026-02-03T00:00:00.000Z', by: 'Anna' });
    expect(store.load().ignored.map(({ reason, by }) => [reason, by])).toEqual([
      ['it is meant so', ''],
      ['so too', 'Anna'],
    ]);
    store.close();
  });
});

describe('a project of the first version', () => {
  it('is read as it is, byte for byte', () => {
    const { path, alignment } = old();
    const before = readFileSync(path);
    expect(readProject(path).alignment).toEqual(alignment);
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('is brought to the present one when it is opened for work, and nothing of it is lost', () => {
    const { path, documents, alignment } = old();
    for (const round of ['first', 'again']) {
      const store = openStore(path);
      const loaded = store.load();
      expect(loaded.alignment, round).toEqual(alignment);
      expect(loaded.history).toMatchObject({ applied: 1, entries: [{ label: 'Confirmed 1 unit' }] });
      expect(loaded.meta.selection).toEqual({ unit: 'u3', language: 'en' });
      expect(loaded.ignored).toEqual([
        { key: 'k', reason: 'it is meant so', at: '2026-01-02T03:04:05.000Z', by: '' },
      ]);
      for (const [at, { source, furniture }] of documents.entries())
        expect(store.source(at)).toEqual({ text: source, furniture });
      store.close();
    }
    const database = new DatabaseSync(path, { readOnly: true });
    expect(database.prepare('PRAGMA user_version').get()?.user_version).toBeGreaterThan(1);
    database.close();
  });

  it('then takes another text of a language that it has, which the first version could not', () => {
    const { path, documents } = old();
    const store = openStore(path);
    const id = store.nextSource();
    const [first] = documents;
    const document = { ...first!, id, path: 'second.txt', source: 'Another text' };
    const commit = { base: 1, steps: [], applied: 1, selection: null };
    expect(store.commit({ ...commit, document })).toBe(true);
    expect(store.source(id).text).toBe('Another text');
    expect(store.source(0).text).toBe(first!.source);
    store.close();
  });
});
