import { rmSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import type { Segmentation } from '../../../shared/api/methods/projects.ts';
import type { Alignment } from '../../../shared/model/alignment.ts';
import type { Document } from '../../../shared/model/document.ts';
import { openDatabase } from './open-database.ts';
import type { Meta } from './rows.ts';
import { schema } from './schema.ts';
import { writeDocument, writeMeta, writeSnapshot } from './snapshot.ts';
import { writeFailure } from './write-failure.ts';

/** What a new project is made of. */
export interface NewProject {
  /** In the order of the columns. */
  readonly documents: readonly Document[];
  readonly alignment: Alignment;
  readonly segmentation: Segmentation;
}

/**
 * Writes a new project to `path`, where nothing may be yet, and flushes it to the disk in one file. Leaves nothing behind
 * when it fails, with an `output` error that names `shown`.
 */
export function createStore(path: string, project: NewProject, shown: string = path): void {
  try {
    const database = openDatabase(path);
    try {
      // Nobody else sees the file yet and a failure throws it away: it needs no journal while it is made.
      database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = OFF; PRAGMA synchronous = FULL;');
      database.exec('BEGIN IMMEDIATE');
      database.exec(schema);
      fill(database, project);
      database.exec('COMMIT');
      database.exec('PRAGMA journal_mode = WAL');
    } finally {
      database.close();
    }
  } catch (thrown) {
    for (const ending of ['', '-wal', '-shm', '-journal']) rmSync(path + ending, { force: true });
    throw writeFailure(shown, thrown);
  }
}

function fill(database: DatabaseSync, { documents, alignment, segmentation }: NewProject): void {
  documents.forEach((document, id) => {
    writeDocument(database, id, document);
  });
  const meta: Meta = {
    pivot: alignment.pivot,
    segmentation,
    revision: 0,
    applied: 0,
    pivotUnlocked: false,
    selection: null,
  };
  writeMeta(database, meta);
  writeSnapshot(database, alignment);
}
