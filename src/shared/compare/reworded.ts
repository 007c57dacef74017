import type { Anchor } from './anchors.ts';
import { likeness, type Piece } from './piece.ts';
import type { Stretch } from './stretch.ts';

/** Two pieces that share fewer of their words are two texts, not one reworded. */
const alike = 0.5;
/** A single piece in the place of a single one: that speaks for a rewording too. */
const alikeInPlace = 0.25;
/** How far from the straight way through a stretch pairs are looked for. */
const reach = 100;

/** The pairs of pieces in a stretch that are most likely one text reworded, in the order of both versions. */
export function reworded(
  before: readonly Piece[],
  after: readonly Piece[],
  stretch: Stretch,
): readonly Anchor[] {
  const [rows, columns] = [stretch.beforeEnd - stretch.before, stretch.afterEnd - stretch.after];
  if (rows === 0 || columns === 0) return [];
  const least = rows === 1 && columns === 1 ? alikeInPlace : alike;
  const width = 2 * reach + 1;
  const best = new Float64Array((rows + 1) * width);
  const taken = new Uint8Array((rows + 1) * width);
  const start = (row: number) => Math.round((row * columns) / rows) - reach;
  const sum = (row: number, column: number): number => {
    const at = column - start(row);
    return column < 0 || at < 0 || at >= width ? 0 : best[row * width + at]!;
  };
  for (let row = 1; row <= rows; row += 1)
    for (let at = 0; at < width; at += 1) {
      const column = start(row) + at;
      if (column < 1 || column > columns) continue;
      const value = likeness(before[stretch.before + row - 1]!, after[stretch.after + column - 1]!);
      const pair = value >= least ? sum(row - 1, column - 1) + value : -1;
      const [above, beside] = [sum(row - 1, column), sum(row, column - 1)];
      const cell = row * width + at;
      best[cell] = Math.max(pair, above, beside);
      taken[cell] = pair >= above && pair >= beside ? 1 : above >= beside ? 2 : 3;
    }
  return way(rows, columns, (row, column) => {
    const at = column - start(row);
    return at < 0 || at >= width ? 0 : taken[row * width + at]!;
  }).map(([row, column]) => [stretch.before + row, stretch.after + column]);
}

/** The pairs along the best way, from its end back to its beginning. */
function way(rows: number, columns: number, taken: (row: number, column: number) => number): Anchor[] {
  const pairs: Anchor[] = [];
  for (let [row, column] = [rows, columns]; row > 0 && column > 0; ) {
    const step = taken(row, column);
    if (step === 1) pairs.unshift([row - 1, column - 1]);
    if (step !== 3) row -= 1;
    if (step === 1 || step === 3) column -= 1;
  }
  return pairs;
}
