import type { Command } from '../command.ts';
import { nameOf } from '../naming.ts';
import { refuse } from '../refusals.ts';
import { arrange, following, newRow, rowOf, withCell } from '../rows.ts';
import { unitRun } from '../unit-run.ts';

/**
 * Shifts the cells of `language` in `units`, which stand in a row, by one row up or down. The one that leaves the run
 * joins the cell beyond it; the row at the other end becomes a gap. Past the first or last unit a new one is made.
 */
export const shiftCells: Command<{
  units: readonly string[];
  language: string;
  direction: 'up' | 'down';
}> = ({ alignment }, { units: ids, language, direction }) => {
  const run = unitRun(alignment, ids);
  if ('refused' in run) return run;
  const { at, count } = run;
  const rows = alignment.units.slice(at, at + count).map(rowOf);
  const cells = rows.map((row) => row.cells[language] ?? []);
  const [first] = cells.flat();
  if (first === undefined) return refuse(`There is no ${nameOf(language)} in the selected units.`);
  const up = direction === 'up';
  const beside = alignment.units[up ? at - 1 : at + count];
  const leaving = (up ? cells[0] : cells.at(-1)) ?? [];
  const staying = rows.map((row, index) => withCell(row, language, cells[index + (up ? 1 : -1)] ?? []));
  const there = beside?.segments[language] ?? [];
  const taking =
    beside === undefined
      ? newRow(alignment, language, leaving)
      : withCell(rowOf(beside), language, up ? [...there, ...leaving] : [...leaving, ...there]);
  const known = beside === undefined ? 0 : 1;
  const steps = arrange(
    alignment,
    up ? at - known : at,
    count + known,
    up ? [taking, ...staying] : [...staying, taking],
  );
  return following(steps, `Shifted the ${nameOf(language)} column ${direction}`, language, first);
};
