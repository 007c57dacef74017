import { isLower } from '../../language/script.ts';
import { firstLetter } from '../reflow/ends.ts';
import { type CellLines, hadRoom, isFar, roomIn } from './cells.ts';
import type { CellMeasure } from './laid.ts';
import type { PageLine } from './page.ts';

/**
 * A row of boxes in which several rows of the table stand, without rules between them, as those rows: they part where no
 * line had to break or goes on with a small letter and something begins in two columns at least, or where all columns leave
 * more room than between lines.
 */
export function splitRow(
  cells: readonly CellLines[],
  measure: CellMeasure,
): readonly (readonly CellLines[])[] {
  const heights = heightsOf(cells);
  const cuts = heights.flatMap((y, at) => {
    const above = heights[at - 1];
    return above !== undefined && parts(cells, above, y, measure) ? [y] : [];
  });
  if (cuts.length === 0) return [cells];
  const edges = [Number.POSITIVE_INFINITY, ...cuts.map((y) => y + near), Number.NEGATIVE_INFINITY];
  return edges.slice(1).map((low, at) => {
    const high = edges[at]!;
    return cells.map((cell) => ({ ...cell, lines: cell.lines.filter(({ y }) => y <= high && y > low) }));
  });
}

/** Base lines that are no further apart are one. In points. */
const near = 3;

/** Where lines stand, from the top. */
function heightsOf(cells: readonly CellLines[]): readonly number[] {
  const found: number[] = [];
  const all = cells.flatMap(({ lines }) => lines.map(({ y }) => y)).sort((a, b) => b - a);
  for (const y of all) if (found.length === 0 || found.at(-1)! - y > near) found.push(y);
  return found;
}

function parts(cells: readonly CellLines[], above: number, below: number, measure: CellMeasure): boolean {
  const at = (cell: CellLines, y: number): PageLine | undefined =>
    cell.lines.find((line) => Math.abs(line.y - y) <= near);
  let begun = 0;
  let forced = 0;
  for (const cell of cells) {
    const [before, line] = [at(cell, above), at(cell, below)];
    if (line === undefined) continue;
    begun += 1;
    if (before === undefined) continue;
    const mayBegin =
      hadRoom(before, line, roomIn(cell, measure)) && !isLower(firstLetter(line.text.trimStart()));
    if (!mayBegin && !isFar(before, line, measure)) return false;
    forced += 1;
  }
  return begun > 1 && forced > 0;
}
