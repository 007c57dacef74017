import type { DatabaseSync } from 'node:sqlite';
import { checkProjectFile, damaged, openUntouched, resultCode, storeFailure } from './check-file.ts';
import { type Loaded, loadProject } from './load.ts';
import { openDatabase } from './open-database.ts';

/** What the project at `path` holds, whoever else has it open; the file is only read. Throws `input`. */
export function readProject(path: string): Loaded {
  checkProjectFile(path);
  return readFrom(path, () => openUntouched(path));
}

/** The same of a project that this process has open and may write to meanwhile. */
export function readOpenProject(path: string): Loaded {
  return readFrom(path, () => openBeside(path));
}

/** Another connection to a project that this process has open, for reading. */
export function openBeside(path: string): DatabaseSync {
  return openDatabase(path, { readOnly: true, timeout: 5000 });
}

function readFrom(path: string, open: () => DatabaseSync): Loaded {
  try {
    const database = open();
    try {
      return loadProject(database);
    } finally {
      database.close();
    }
  } catch (thrown) {
    throw resultCode(thrown) === null ? damaged(path) : storeFailure(path, thrown);
  }
}
