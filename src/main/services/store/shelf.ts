import type { DatabaseSync } from 'node:sqlite';
import { gunzipSync, gzipSync } from 'node:zlib';
import * as v from 'valibot';
import { type ReferenceKind, referenceKinds } from '../../../shared/api/methods/reference.ts';

/** A memory or glossary kept in a project file, as it was put in. */
export interface Reference {
  readonly id: number;
  readonly kind: ReferenceKind;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The memories and glossaries that a project file keeps. They are no part of its history. */
export interface Shelf {
  list(): readonly Omit<Reference, 'bytes'>[];
  all(): readonly Reference[];
  /** The number that the next one is to have. */
  next(): number;
  add(reference: Reference): void;
  remove(id: number): void;
}

interface Ways {
  /** Runs `work` inside a transaction that is on the disk when it returns. */
  transact(work: () => boolean): boolean;
  /** Runs `work`; what it throws is told as a damaged file. */
  read<T>(work: () => T): T;
}

/** More than this many bytes are never unpacked: a file may come from anybody. */
const most = 128 * 1024 * 1024;

const listed = v.object({ id: v.number(), kind: v.picklist(referenceKinds), name: v.string() });
const row = v.object({ ...listed.entries, body: v.instance(Uint8Array) });

/**
 * The shelf in the file behind `database`. Its table is made when the first file is put in: older versions of the program
 * pass over it, so that the version of the file stays what it is.
 */
export function shelfIn(database: DatabaseSync, { transact, read }: Ways): Shelf {
  const isThere = () =>
    database.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'reference'").get() !==
    undefined;
  return {
    list: () =>
      read(() => {
        if (!isThere()) return [];
        const rows = database.prepare('SELECT id, kind, name FROM reference ORDER BY id').all();
        return rows.map((found) => v.parse(listed, found));
      }),
    all: () =>
      read(() => {
        if (!isThere()) return [];
        const rows = database.prepare('SELECT id, kind, name, body FROM reference ORDER BY id').all();
        return rows.map((found) => {
          const { body, ...reference } = v.parse(row, found);
          return { ...reference, bytes: gunzipSync(body, { maxOutputLength: most }) };
        });
      }),
    next: () =>
      read(() => {
        if (!isThere()) return 1;
        const found = database.prepare('SELECT coalesce(max(id), 0) + 1 AS next FROM reference').get();
        return v.parse(v.number(), found?.next);
      }),
    add: ({ id, kind, name, bytes }) =>
      void transact(() => {
        database.exec(
          'CREATE TABLE IF NOT EXISTS reference (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL, body BLOB NOT NULL) STRICT',
        );
        const insert = database.prepare('INSERT INTO reference VALUES (?, ?, ?, ?)');
        return insert.run(id, kind, name, gzipSync(bytes)).changes > 0;
      }),
    remove: (id) =>
      void transact(
        () => isThere() && database.prepare('DELETE FROM reference WHERE id = ?').run(id).changes > 0,
      ),
  };
}
