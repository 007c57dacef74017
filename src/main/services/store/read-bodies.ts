import type { DatabaseSync } from 'node:sqlite';

/** How many rows are read at once. */
const atOnce = 1000;

/** Hands over the rows of a table as JSON made of many bodies at a time, which is quicker than row by row. */
export interface Bodies<T> {
  /** All of them in their order, some at a time. */
  readonly all: () => Generator<readonly T[]>;
  /** `count` of them from a position on. */
  readonly run: (from: number, count: number) => readonly T[];
}

/**
 * The bodies of `units`, or of one language's `segments`. `is` tells whether a body is what it should be; anything else
 * in the file makes reading throw.
 */
export function bodiesOf<T>(
  database: DatabaseSync,
  is: (value: unknown) => value is T,
  language?: string,
): Bodies<T> {
  const rows =
    language === undefined
      ? 'SELECT position, body FROM units WHERE position >= ?'
      : 'SELECT position, body FROM segments WHERE position >= ? AND language = ?';
  const statement = database.prepare(
    `SELECT count(*) AS count, max(position) AS last, group_concat(body, ',' ORDER BY position) AS bodies
     FROM (${rows} ORDER BY position LIMIT ?)`,
  );
  const read = (from: number, limit: number): { items: readonly T[]; last: number } => {
    const given = language === undefined ? [from, limit] : [from, language, limit];
    const row = statement.get(...given);
    if (row?.count === 0) return { items: [], last: -1 };
    const items: unknown = JSON.parse(`[${row?.bodies}]`);
    if (!Array.isArray(items) || items.length !== row?.count || !items.every(is))
      throw new Error('rows that are not what they should be');
    return { items, last: Number(row.last) };
  };
  return {
    *all() {
      for (let from = 0; ; ) {
        const { items, last } = read(from, atOnce);
        if (items.length > 0) yield items;
        if (items.length < atOnce) return;
        from = last + 1;
      }
    },
    run: (from, count) => read(from, count).items,
  };
}
