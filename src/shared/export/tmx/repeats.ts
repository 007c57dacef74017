import type { ExportOptions } from '../input.ts';
import type { LeftOut } from '../result.ts';
import type { ExportRow, ExportRows } from '../rows.ts';

/** What a memory is left with once repeats are settled, and how many there were. */
export interface SettledRows extends ExportRows {
  /** Units whose texts are all the same as an earlier one's. */
  readonly duplicates: number;
  /** Texts of the source that are translated in more than one way. */
  readonly conflicts: number;
}

const why = {
  duplicate: 'The same as another unit, which is written.',
  second: 'The same source is translated otherwise in a surer unit, which is written.',
  conflict: 'The same source is translated in more than one way.',
} as const;

/**
 * `given` with duplicates and conflicts handled as chosen. The source of a row is its text in `source`, else in the first
 * language that has one. Of several the confirmed, then the corrected, then the surest, then the first is best.
 */
export function settleRepeats(given: ExportRows, source: string, options: ExportOptions): SettledRows {
  const { duplicates: onDuplicates = 'keep', conflicts: onConflicts = 'keep' } = options;
  const dropped = new Map<ExportRow, string>();
  let [duplicates, conflicts] = [0, 0];
  for (const variants of bySource(given.rows, source).values()) {
    for (const same of variants.values()) {
      duplicates += same.length - 1;
      if (onDuplicates === 'once') drop(same, best(same), why.duplicate, dropped);
    }
    if (variants.size < 2) continue;
    conflicts += 1;
    const rivals = [...variants.values()].flat();
    if (onConflicts === 'none') drop(rivals, null, why.conflict, dropped);
    else if (onConflicts === 'best') {
      const winner = best(rivals);
      const itsTwins = [...variants.values()].find((same) => same.includes(winner)) ?? [];
      const losers = rivals.filter((row) => !itsTwins.includes(row));
      drop(losers, null, why.second, dropped);
    }
  }
  const leftOut = given.rows.flatMap((row): readonly LeftOut[] => {
    const reason = dropped.get(row);
    return reason === undefined ? [] : [{ unit: row.unit.id, why: reason, text: beginning(row) }];
  });
  return {
    ...given,
    rows: dropped.size === 0 ? given.rows : given.rows.filter((row) => !dropped.has(row)),
    leftOut: [...given.leftOut, ...leftOut],
    duplicates,
    conflicts,
  };
}

/** Rows by their source text, and by all of their texts. */
function bySource(
  rows: readonly ExportRow[],
  source: string,
): ReadonlyMap<string, ReadonlyMap<string, readonly ExportRow[]>> {
  const found = new Map<string, Map<string, ExportRow[]>>();
  for (const row of rows) {
    const side =
      row.sides.find(({ language, text }) => language === source && text !== '') ??
      row.sides.find(({ text }) => text !== '');
    if (side === undefined) continue;
    const key = `${side.language}\n${side.text}`;
    const variants = found.get(key) ?? new Map<string, ExportRow[]>();
    found.set(key, variants);
    const whole = row.sides.map(({ text }) => text).join('\n');
    const same = variants.get(whole);
    if (same === undefined) variants.set(whole, [row]);
    else same.push(row);
  }
  return found;
}

function drop(
  rows: readonly ExportRow[],
  kept: ExportRow | null,
  reason: string,
  dropped: Map<ExportRow, string>,
): void {
  for (const row of rows) if (row !== kept) dropped.set(row, reason);
}

const rank = { confirmed: 2, edited: 1, auto: 0 } as const;

function best(rows: readonly ExportRow[]): ExportRow {
  return rows.reduce((winner, row) => {
    const higher = rank[row.unit.status] - rank[winner.unit.status] || row.confidence - winner.confidence;
    return higher > 0 ? row : winner;
  });
}

function beginning({ sides }: ExportRow): string {
  const text = sides.find((side) => side.text !== '')?.text ?? '';
  const characters = [...text.slice(0, 200)];
  return characters.length <= 80 ? text : `${characters.slice(0, 79).join('').trimEnd()}…`;
}
