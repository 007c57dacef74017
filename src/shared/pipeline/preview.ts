import { unitRuns } from '../edit/unit-runs.ts';
import { joinAll } from '../lib/join-texts.ts';
import { type Alignment, segmentsIn } from '../model/alignment.ts';
import { mostShown, type ProposedRow, type ProposedRows } from '../model/proposal.ts';
import type { Unit } from '../model/unit.ts';

/** The rows in which `after` differs from `before`, and how many rows there are now that would not stay as they are. */
export function changedRows(
  before: Alignment,
  after: Alignment,
): { readonly rows: readonly ProposedRows[]; readonly count: number } {
  const runs = unitRuns(before.units, after.units);
  const count = runs.reduce((sum, { at, end, to, toEnd }) => sum + Math.max(end - at, toEnd - to), 0);
  const rows = runs.slice(0, mostShown).map(({ at, end, to, toEnd }) => ({
    at,
    before: before.units.slice(at, Math.min(end, at + mostShown)).map((unit) => rowOf(before, unit)),
    after: after.units.slice(to, Math.min(toEnd, to + mostShown)).map((unit) => rowOf(after, unit)),
  }));
  return { rows, count };
}

/** `unit` as it is shown. */
export function rowOf(alignment: Alignment, unit: Unit): ProposedRow {
  const texts = (language: string) => segmentsIn(alignment, unit, language).map(({ text }) => text);
  return {
    unit: unit.id,
    cells: Object.fromEntries(alignment.languages.map((language) => [language, joinAll(texts(language))])),
  };
}
