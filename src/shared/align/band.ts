/**
 * The part of the lattice that is searched: for every number of left segments passed (row 0 … rows) the columns
 * from `low` to `high`. Both ends never fall back, and neighbouring rows overlap, so a path always exists.
 */
export interface Band {
  readonly rows: number;
  readonly columns: number;
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** Where a row's cells begin in arrays over all cells (rows + 2 entries; the last one is `cells`). */
  readonly offsets: Int32Array;
  readonly cells: number;
}

/** Points every path must pass: so many left and right segments are behind it. Ascending in both. */
export type Walls = readonly (readonly [left: number, right: number])[];

/** A place in the lattice: so many left and right segments are behind it. */
export interface Corner {
  readonly left: number;
  readonly right: number;
}

export const start: Corner = { left: 0, right: 0 };

/**
 * A lawful band from wished-for ends: clipped to the lattice and to the walls, made monotone and connected.
 * `low` and `high` have `rows` + 1 entries and are not kept.
 */
export function bandOf(
  columns: number,
  low: ArrayLike<number>,
  high: ArrayLike<number>,
  walls: Walls = [],
): Band {
  const rows = low.length - 1;
  const from = Int32Array.from(low, (value) => Math.max(0, Math.min(columns, Math.floor(value))));
  const to = Int32Array.from(high, (value) => Math.max(0, Math.min(columns, Math.ceil(value))));
  for (let row = rows - 1; row >= 0; row--) from[row] = Math.min(from[row]!, from[row + 1]!);
  for (let row = 1; row <= rows; row++) to[row] = Math.max(to[row]!, to[row - 1]!);
  clip(from, to, [[0, 0], ...walls, [rows, columns]]);
  for (let row = 1; row <= rows; row++) if (to[row - 1]! < from[row]!) to[row - 1] = from[row]!;
  const offsets = new Int32Array(rows + 2);
  for (let row = 0; row <= rows; row++) offsets[row + 1] = offsets[row]! + to[row]! - from[row]! + 1;
  return { rows, columns, low: from, high: to, offsets, cells: offsets[rows + 1]! };
}

/** Rows before a wall stay left of it, rows after it right of it; the wall's own row holds the wall's column. */
function clip(from: Int32Array, to: Int32Array, walls: Walls): void {
  const posts: { row: number; first: number; last: number }[] = [];
  for (const [row, column] of walls) {
    const post = posts.at(-1);
    if (post?.row === row) post.last = column;
    else posts.push({ row, first: column, last: column });
  }
  posts.forEach(({ row: left, first, last }, at) => {
    const floor = posts[at - 1]?.last ?? 0;
    const next = posts[at + 1] ?? { row: left, first: last };
    from[left] = Math.max(floor, Math.min(from[left]!, first));
    to[left] = Math.min(Math.max(to[left]!, last), next.first);
    for (let row = left + 1; row < next.row; row++) {
      from[row] = Math.min(Math.max(from[row]!, last), next.first);
      to[row] = Math.max(last, Math.min(to[row]!, next.first));
    }
  });
}

/** The whole lattice between the walls. */
export function wholeBand(rows: number, columns: number, walls: Walls = []): Band {
  return bandOf(columns, new Float64Array(rows + 1), new Float64Array(rows + 1).fill(columns), walls);
}

/** The part of a band between two corners of it, as a band of its own. */
export function partOfBand(band: Band, from: Corner, to: Corner, walls: Walls): Band {
  const shifted = (ends: Int32Array) => ends.slice(from.left, to.left + 1).map((end) => end - from.right);
  return bandOf(to.right - from.right, shifted(band.low), shifted(band.high), walls);
}

/** The walls between two corners, counted from the first. */
export function partOfWalls(walls: Walls, from: Corner, to: Corner): Walls {
  return walls
    .filter(
      ([left, right]) => left >= from.left && left <= to.left && right >= from.right && right <= to.right,
    )
    .map(([left, right]) => [left - from.left, right - from.right]);
}

/** True when (row, column) lies in the band. */
export function inBand(band: Band, row: number, column: number): boolean {
  return row >= 0 && row <= band.rows && column >= band.low[row]! && column <= band.high[row]!;
}
