import type { DatabaseSync } from 'node:sqlite';
import type { Alignment } from '../../../shared/model/alignment.ts';
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
}

/** Sets the named entries of `meta`, leaving the others alone. */
export function writeMeta(database: DatabaseSync, meta: Partial<Meta>): void {
  const set = database.prepare(
    'INSERT INTO meta VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value',
  );
  for (const [key, value] of Object.entries(meta)) set.run(key, JSON.stringify(value));
}
