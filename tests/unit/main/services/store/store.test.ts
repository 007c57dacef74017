import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { checkProjectFile } from '../../../../../src/main/services/store/check-file.ts';
import { createStore } from '../../../../../src/main/services/store/create-store.ts';
import { openStore, type Store } from '../../../../../src/main/services/store/open-store.ts';
import { applyAll, invertAll } from '../../../../../src/shared/edit/step.ts';
import type { Alignment } from '../../../../../src/shared/model/alignment.ts';
import { newProject, toggle } from '../../../../helpers/main/new-project.ts';
import { scratchFolders } from '../../../../helpers/main/scratch.ts';

const scratch = scratchFolders();

function made(rows?: number): { path: string; project: ReturnType<typeof newProject> } {
  const path = join(scratch(), 'treaty.triglot');
  const project = newProject(rows);
  createStore(path, project);
  return { path, project };
}

/** Commits that the unit at `at` is confirmed, and gives the alignment after it. */
function edit(store: Store, alignment: Alignment, at: number, base: number): Alignment {
  const steps = [toggle(alignment, at)];
  const entry = { label: `Confirmed ${at}`, steps, before: null, after: { unit: 'u1', language: 'zh' } };
  expect(store.commit({ base, steps, applied: base + 1, selection: entry.after, entry })).toBe(true);
  return applyAll(alignment, steps);
}

describe('a project file', () => {
  it('gives back everything it was made of, from one single file', () => {
    const { path, project } = made();
    expect(readdirSync(join(path, '..'))).toEqual(['treaty.triglot']);
    const store = openStore(path);
    const loaded = store.load();
    expect(loaded.alignment).toEqual(project.alignment);
    expect(loaded.documents).toEqual(
      project.documents.map(({ language, path, format, encoding }) => ({ language, path, format, encoding })),
    );
    const columns = [0, 1, 2].map((source) => ({ language: project.documents[source]!.language, source }));
    expect(loaded.meta).toEqual({
      columns,
      pivot: 'zh',
      segmentation: 'paragraph',
      revision: 0,
      applied: 0,
      pivotUnlocked: false,
      selection: null,
    });
    const [zh] = project.documents;
    expect(store.source(0)).toEqual({ text: zh!.source, furniture: zh!.furniture });
    store.close();
  });

  it('keeps edits, their history and the place of the eye', () => {
    const { path, project } = made();
    const store = openStore(path);
    const after = edit(store, edit(store, project.alignment, 0, 0), 2, 1);
    store.close();
    const loaded = openStore(path).load();
    expect(loaded.alignment).toEqual(after);
    expect(loaded.meta).toMatchObject({ revision: 2, applied: 2, selection: { unit: 'u1', language: 'zh' } });
    expect(loaded.history.entries.map(({ label }) => label)).toEqual(['Confirmed 0', 'Confirmed 2']);
    expect(loaded.logged).toBe(2);
  });

  it('drops what was undone once something else is done', () => {
    const { path, project } = made();
    const store = openStore(path);
    edit(store, edit(store, project.alignment, 0, 0), 1, 1);
    const [, last] = store.load().history.entries;
    store.commit({ base: 2, steps: invertAll(last!.steps), applied: 1, selection: null });
    expect(store.load().history).toMatchObject({ applied: 1, entries: [{}, {}] });
    const { alignment } = store.load();
    const steps = [toggle(alignment, 4)];
    const entry = { label: 'Confirmed 4', steps, before: null, after: null };
    store.commit({ base: 3, steps, applied: 2, selection: null, entry });
    const labels = store.load().history.entries.map(({ label }) => label);
    expect(labels).toEqual(['Confirmed 0', 'Confirmed 4']);
    store.close();
  });

  it('says no to a change of a state that is not the present one any more', () => {
    const { path, project } = made();
    const [one, other] = [openStore(path), openStore(path)];
    const after = edit(one, project.alignment, 0, 0);
    expect(
      other.commit({ base: 0, steps: [toggle(project.alignment, 3)], applied: 1, selection: null }),
    ).toBe(false);
    expect(other.load().alignment).toEqual(after);
    one.close();
    other.close();
  });

  it('is the same with its log folded away', () => {
    const { path, project } = made();
    const store = openStore(path);
    const after = edit(store, project.alignment, 2, 0);
    store.fold(after, 1);
    expect(store.load()).toMatchObject({
      alignment: after,
      logged: 0,
      meta: { revision: 1 },
      history: { applied: 1 },
    });
    store.fold(project.alignment, 0);
    expect(store.load().alignment).toEqual(after);
    store.settle();
    expect(statSync(`${path}-wal`).size).toBe(0);
    store.close();
    expect(existsSync(`${path}-wal`)).toBe(false);
  });

  it('remembers ignored findings by their key', () => {
    const { path } = made();
    const store = openStore(path);
    const [first, second] = ['2026-01-02T00:00:00.000Z', '2026-01-03T00:00:00.000Z'];
    store.ignore({ key: 'missing:u2', reason: 'not in the French edition', at: first, by: '' });
    store.ignore({ key: 'missing:u2', reason: 'left out on purpose', at: second, by: 'Anna' });
    expect(store.load().ignored).toEqual([
      { key: 'missing:u2', reason: 'left out on purpose', at: second, by: 'Anna' },
    ]);
    expect(store.restore('missing:u2')).toEqual([]);
    store.close();
  });

  it('writes nothing more when it was moved away under our hands', () => {
    const { path, project } = made();
    const store = openStore(path);
    renameSync(path, `${path}.elsewhere`);
    expect(() => edit(store, project.alignment, 0, 0)).toThrow(expect.objectContaining({ code: 'output' }));
    store.close();
  });

  it('leaves nothing behind where it cannot be made', () => {
    const folder = scratch();
    expect(() => createStore(join(folder, 'no', 'treaty.triglot'), newProject())).toThrow(
      expect.objectContaining({ code: 'output' }),
    );
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('a file that is no whole project', () => {
  const spoilt: readonly (readonly [what: string, spoil: (path: string) => void, says: RegExp])[] = [
    ['not there', (path) => renameSync(path, `${path}.gone`), /there is no such file/],
    ['empty', (path) => truncateSync(path, 0), /the file is empty/],
    ['a text', (path) => writeFileSync(path, 'Article 1\n'.repeat(50)), /this is not a Triglot project/],
    ['a short text', (path) => writeFileSync(path, 'SQLite'), /this is not a Triglot project/],
    ['cut in its header', (path) => truncateSync(path, 60), /cut short/],
    ['cut in the middle', (path) => truncateSync(path, 4096 * 3 + 17), /cut short/],
    ['cut by one byte', (path) => truncateSync(path, statSync(path).size - 1), /cut short/],
    ['of another program', (path) => stamp(path, 'application_id', 77), /another program/],
    ['from the future', (path) => stamp(path, 'user_version', 99), /newer Triglot/],
    ['scribbled over', scribble, /damaged/],
    ['emptied of its units', (path) => run(path, "UPDATE units SET body = '{}'"), /damaged/],
    ['without its tables', (path) => run(path, 'DROP TABLE meta'), /damaged/],
    [
      'naming segments that are not there',
      (path) => run(path, "DELETE FROM segments WHERE language = 'fr'"),
      /damaged/,
    ],
  ];

  it.each(spoilt)('is refused in one line and left as it is: %s', (_, spoil, says) => {
    const { path } = made(200);
    spoil(path);
    const before = existsSync(path) ? readFileSync(path) : null;
    const open = () => {
      const store = openStore(path);
      try {
        store.load();
      } finally {
        store.close();
      }
    };
    expect(open).toThrow(says);
    expect(open).toThrow(expect.objectContaining({ code: 'input', message: expect.stringContaining(path) }));
    expect(existsSync(path) ? readFileSync(path) : null).toEqual(before);
    expect(readdirSync(join(path, '..')).filter((name) => /-(wal|shm|journal)$/.test(name))).toEqual([]);
  });

  it('may be a folder', () => {
    const folder = scratch();
    expect(() => openStore(folder)).toThrow(/this is a folder/);
  });

  it('is recognised without being touched', () => {
    const { path } = made();
    const { mtimeMs } = statSync(path);
    checkProjectFile(path);
    expect(statSync(path).mtimeMs).toBe(mtimeMs);
    expect(readdirSync(join(path, '..'))).toEqual(['treaty.triglot']);
  });

  it('is whole when its log lies beside it, as after a crash', () => {
    const { path, project } = made();
    const store = openStore(path);
    const after = edit(store, project.alignment, 0, 0);
    const copy = join(scratch(), 'copy.triglot');
    copyFileSync(path, copy);
    copyFileSync(`${path}-wal`, `${copy}-wal`);
    store.close();
    const revived = openStore(copy);
    expect(revived.load().alignment).toEqual(after);
    revived.close();
  });
});

function run(path: string, sql: string): void {
  const database = new DatabaseSync(path);
  database.exec(sql);
  database.close();
}

function stamp(path: string, pragma: string, value: number): void {
  run(path, `PRAGMA ${pragma} = ${value}`);
}

/** Overwrites pages in the middle, keeping header and length. */
function scribble(path: string): void {
  const bytes = readFileSync(path);
  bytes.fill(0xa5, 4096 * 2, 4096 * 8);
  writeFileSync(path, bytes);
}
