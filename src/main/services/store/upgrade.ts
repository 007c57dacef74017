import type { DatabaseSync } from 'node:sqlite';
import { schemaVersion } from './schema.ts';

/**
 * Brings a project of an older version to the present one; to be called inside a transaction. Version 1 kept one text for
 * each language for good, version 2 did not know who had ignored a finding.
 */
export function upgrade(database: DatabaseSync): void {
  const version = Number(database.prepare('PRAGMA user_version').get()?.user_version);
  if (version < 2) keepSeveralTexts(database);
  if (version < 3) database.exec("ALTER TABLE ignored ADD COLUMN who TEXT NOT NULL DEFAULT ''");
  if (version < schemaVersion) database.exec(`PRAGMA user_version = ${schemaVersion}`);
}

function keepSeveralTexts(database: DatabaseSync): void {
  database.exec(`
    ALTER TABLE documents RENAME TO texts;
    CREATE TABLE documents (
      position INTEGER PRIMARY KEY, language TEXT NOT NULL, path TEXT NOT NULL, format TEXT NOT NULL,
      encoding TEXT NOT NULL, source TEXT NOT NULL, furniture TEXT NOT NULL
    ) STRICT;
    INSERT INTO documents SELECT * FROM texts ORDER BY position;
    DROP TABLE texts;
    INSERT INTO meta SELECT 'columns', json_group_array(json_object('language', language, 'source', position))
      FROM (SELECT language, position FROM documents ORDER BY position);
  `);
}
