import type { DatabaseSync, DatabaseSyncOptions } from 'node:sqlite';

/** Opens an SQLite file. SQLite itself is loaded with the first: most commands work on no project and need not wait for it. */
export function openDatabase(path: string | URL, options: DatabaseSyncOptions = {}): DatabaseSync {
  const { DatabaseSync: Database } = process.getBuiltinModule('node:sqlite');
  return new Database(path, options);
}
