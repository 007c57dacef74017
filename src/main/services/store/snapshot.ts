import type { DatabaseSync } from 'node:sqlite';
import type { Alignment } from '../../../shared/model/alignment.ts';
import type { Document } from '../../../shared/model/document.ts';
import type { Meta } from './rows.ts';

/** Replaces the snapshot by `alignment` and forgets the log that led to it; to be called inside a transaction. */
export function writeSnapshot(database: DatabaseSync, alignment: Alignment): void {
  database.exec('DELETE FROM segments; DELETE FROM units; DELETE FROM log;');
  const insertSegment = database.prepare('INSERT INTO segments VALUES (?, ?, ?)');
  for (const language of alignment.languages)
    (alignment.segments[language] ?? []).forEach((segment, position) => {
      insertSegment.run(language, position, JSON.stringify(segment));
    });
  const insertUnit = database.prepare('INSERT INTO units VALUES (?, ?)');
  alignment.units.forEach((unit, position) => {
    insertUnit.run(position, JSON.stringify(unit));
  });
  const columns = alignment.languages.map((language, at) => ({
    language,
    source: alignment.sources?.[language]?.id ?? at,
  }));
  writeMeta(database, { columns });
}

/** Sets the named entries of `meta`, leaving the others alone. */
export function writeMeta(database: DatabaseSync, meta: Partial<Meta>): void {
  const set = database.prepare(
    'INSERT INTO meta VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value',
  );
  for (const [key, value] of Object.entries(meta)) set.run(key, JSON.stringify(value));
}

/** Puts `document` in as text number `id` of the project. */
export function writeDocument(
  database: DatabaseSync,
  id: number,
  document: Omit<Document, 'segments'>,
): void {
  const { language, path, format, encoding, source, furniture } = document;
  database
    .prepare('INSERT INTO documents VALUES (?, ?, ?, ?, ?, ?, ?)')
    .run(id, language, path, format, encoding, source, JSON.stringify(furniture));
}
