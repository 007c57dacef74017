/** "TRGL": tells a project from every other SQLite file. */
export const applicationId = 0x5452474c;

/** Grows when an older Triglot could no longer read what a newer one writes. */
export const schemaVersion = 3;

/**
 * The project file. `segments` and `units` are a snapshot; `log` holds the steps acknowledged since (one row per revision);
 * what is true is the snapshot with the log replayed. `history` is what undo and redo know; `meta.applied` says how
 * many of its entries are in force. `documents` keeps every text a language has had, those that an undo may bring back too;
 * `meta.columns` says which of them the snapshot stands in. Bodies are JSON of the model's own shapes.
 */
export const schema = `
  PRAGMA application_id = ${applicationId};
  PRAGMA user_version = ${schemaVersion};
  CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE documents (
    position INTEGER PRIMARY KEY, language TEXT NOT NULL, path TEXT NOT NULL, format TEXT NOT NULL,
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
  CREATE TABLE ignored (
    key TEXT PRIMARY KEY, reason TEXT NOT NULL, at TEXT NOT NULL, who TEXT NOT NULL DEFAULT ''
  ) STRICT, WITHOUT ROWID;
`;

/** Every acknowledged commit is on the disk, not merely handed to the system. */
export const durable = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA busy_timeout = 5000;
  PRAGMA trusted_schema = OFF;
`;
