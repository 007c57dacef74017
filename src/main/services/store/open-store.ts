import { statSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import * as v from 'valibot';
import { TriglotError } from '../../../shared/api/errors.ts';
import type { IgnoredFinding, SourceText } from '../../../shared/api/methods/projects.ts';
import type { Selection } from '../../../shared/edit/command.ts';
import type { HistoryEntry } from '../../../shared/edit/history.ts';
import type { Step } from '../../../shared/edit/step.ts';
import { trouble, troubleAt } from '../../../shared/lib/trouble.ts';
import type { Alignment } from '../../../shared/model/alignment.ts';
import type { Document } from '../../../shared/model/document.ts';
import { checkProjectFile, damaged, resultCode, storeFailure } from './check-file.ts';
import { type Glimpse, glimpse } from './glimpse.ts';
import { type Loaded, loadingProject, loadProject, readIgnored, readMeta, text } from './load.ts';
import { openDatabase } from './open-database.ts';
import { openBeside } from './read-project.ts';
import { type Meta, parseFurniture } from './rows.ts';
import { durable } from './schema.ts';
import { type Shelf, shelfIn } from './shelf.ts';
import { writeDocument, writeMeta, writeSnapshot } from './snapshot.ts';
import { upgrade } from './upgrade.ts';
import { writeFailure } from './write-failure.ts';

/** One acknowledged change as it is committed. */
export interface Commit {
  /** The revision it was made on; the next one is its own. */
  readonly base: number;
  readonly steps: readonly Step[];
  /** How many entries of the history are in force afterwards. */
  readonly applied: number;
  readonly selection: Selection | null;
  /** Put behind the entries in force, in place of those that were undone; absent for undo and redo. */
  readonly entry?: HistoryEntry;
  /** A text that comes in with it, as number `id` of the project. */
  readonly document?: { readonly id: number } & Omit<Document, 'segments'>;
}

/** The only hands on a project's file. Every method that changes something has it on the disk when it returns. */
export interface Store {
  load(): Loaded;
  /** The same bit by bit; others may write meanwhile. */
  loading(): Generator<undefined, Loaded>;
  /** What can be shown of a large project before it is read; see `glimpse`. */
  glimpse(): Glimpse | null;
  /** False, and nothing done, when the file has moved on from `commit.base` by another process's hand. */
  commit(commit: Commit): boolean;
  /** The text number `id` of the project. */
  source(id: number): SourceText;
  /** The number that the next text will have. */
  nextSource(): number;
  setMeta(meta: Pick<Partial<Meta>, 'selection' | 'pivotUnlocked' | 'arrangement'>): void;
  ignore(finding: IgnoredFinding): readonly IgnoredFinding[];
  restore(key: string): readonly IgnoredFinding[];
  /** Makes `alignment`, true at `revision`, the snapshot, unless the file has moved on meanwhile. */
  fold(alignment: Alignment, revision: number): void;
  /** Brings everything from the write-ahead log into the one file. */
  settle(): void;
  close(): void;
  /** The memories and glossaries kept with the project. */
  readonly shelf: Shelf;
}

/** Opens the project at `path` for work. Throws an `input` error, and leaves the file as it is, when that cannot be. */
export function openStore(path: string): Store {
  checkProjectFile(path);
  let database: DatabaseSync;
  try {
    database = openDatabase(path);
    database.exec(durable);
    database.exec('BEGIN IMMEDIATE');
    upgrade(database);
    database.exec('COMMIT');
  } catch (thrown) {
    throw storeFailure(path, thrown);
  }
  return storeOver(database, path, statSync(path).ino);
}

function storeOver(database: DatabaseSync, path: string, inode: number): Store {
  const source = database.prepare('SELECT source, furniture FROM documents WHERE position = ?');
  const change = {
    log: database.prepare('INSERT INTO log VALUES (?, ?)'),
    forget: database.prepare('DELETE FROM history WHERE position >= ?'),
    remember: database.prepare('INSERT INTO history VALUES (?, ?, ?, ?, ?)'),
    ignore: database.prepare(
      `INSERT INTO ignored (key, reason, at, who) VALUES (?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET reason = excluded.reason, at = excluded.at, who = excluded.who`,
    ),
    restore: database.prepare('DELETE FROM ignored WHERE key = ?'),
  };

  const transact = (work: () => boolean): boolean => {
    refuseGone(path, inode);
    try {
      database.exec('BEGIN IMMEDIATE');
      const wanted = work();
      database.exec(wanted ? 'COMMIT' : 'ROLLBACK');
      return wanted;
    } catch (thrown) {
      if (database.isTransaction) database.exec('ROLLBACK');
      throw writeFailure(path, thrown);
    }
  };

  const read = <T>(work: () => T): T => {
    try {
      return work();
    } catch (thrown) {
      throw isForPeople(thrown) ? storeFailure(path, thrown) : damaged(path);
    }
  };

  return {
    load: () => read(() => loadProject(database)),
    *loading() {
      const beside = read(() => openBeside(path));
      try {
        const loading = loadingProject(beside);
        for (;;) {
          const { done, value } = read(() => loading.next());
          if (done) return value;
          yield;
        }
      } finally {
        beside.close();
      }
    },
    glimpse: () => read(() => glimpse(database)),
    commit: ({ base, steps, applied, selection, entry, document }) =>
      transact(() => {
        if (readMeta(database).revision !== base) return false;
        change.log.run(base + 1, JSON.stringify(steps));
        if (entry !== undefined) {
          const { label, before, after } = entry;
          change.forget.run(applied - 1);
          const body = JSON.stringify(entry.steps);
          change.remember.run(applied - 1, label, body, JSON.stringify(before), JSON.stringify(after));
        }
        if (document !== undefined) writeDocument(database, document.id, document);
        writeMeta(database, { revision: base + 1, applied, selection });
        return true;
      }),
    nextSource: () =>
      read(() =>
        Number(database.prepare('SELECT max(position) + 1 AS next FROM documents').get()?.next ?? 0),
      ),
    source: (id) =>
      read(() => {
        const row = source.get(id);
        return { text: text(row, 'source'), furniture: parseFurniture(text(row, 'furniture')) };
      }),
    setMeta: (meta) =>
      void transact(() => {
        writeMeta(database, meta);
        return true;
      }),
    ignore({ key, reason, at, by }) {
      transact(() => change.ignore.run(key, reason, at, by).changes > 0);
      return readIgnored(database);
    },
    restore(key) {
      transact(() => change.restore.run(key).changes > 0);
      return readIgnored(database);
    },
    fold: (alignment, revision) =>
      void transact(() => {
        if (readMeta(database).revision !== revision) return false;
        writeSnapshot(database, alignment);
        return true;
      }),
    settle() {
      try {
        database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      } catch (thrown) {
        throw writeFailure(path, thrown);
      }
    },
    close: () => database.close(),
    shelf: shelfIn(database, { transact, read }),
  };
}

/** Throws when the file was moved or deleted under our hands: what is written now would be lost. */
function refuseGone(path: string, inode: number): void {
  if (statSync(path, { throwIfNoEntry: false })?.ino === inode) return;
  throw new TriglotError('output', troubleAt(path, trouble('project-moved')));
}

function isForPeople(thrown: unknown): boolean {
  return resultCode(thrown) !== null || (thrown instanceof TriglotError && !v.isValiError(thrown));
}
