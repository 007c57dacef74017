/** How probable it is that a cut after i segments of one version meets a cut after j of another; sparse rows. */
export interface Support {
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float32Array;
}

/** The value at a place, 0 when none is kept there. */
export function valueAt(support: Support, row: number, wanted: number): number {
  let found = 0;
  eachOf(support, row, (column, value) => {
    if (column === wanted) found = value;
  });
  return found;
}

/** Visits what is kept in a row; rows out of range hold nothing. */
export function eachOf(support: Support, row: number, visit: (column: number, value: number) => void): void {
  if (row < 0 || row + 1 >= support.starts.length) return;
  for (let at = support.starts[row]!; at < support.starts[row + 1]!; at++)
    visit(support.columns[at]!, support.values[at]!);
}

/** A table of `rows` + 1 rows, filled row by row in ascending order of columns. */
export function sparse(
  rows: number,
  fill: (row: number, put: (column: number, value: number) => void) => void,
): Support {
  const starts = new Int32Array(rows + 2);
  const columns: number[] = [];
  const values: number[] = [];
  for (let row = 0; row <= rows; row++) {
    fill(row, (column, value) => {
      columns.push(column);
      values.push(value);
    });
    starts[row + 1] = columns.length;
  }
  return { starts, columns: Int32Array.from(columns), values: Float32Array.from(values) };
}

/** The same table with rows and columns exchanged. */
export function turned(support: Support): Support {
  let last = 0;
  for (const column of support.columns) last = Math.max(last, column);
  const starts = new Int32Array(last + 2);
  for (const column of support.columns) starts[column + 1] = starts[column + 1]! + 1;
  for (let row = 1; row < starts.length; row++) starts[row] = starts[row]! + starts[row - 1]!;
  const columns = new Int32Array(support.columns.length);
  const values = new Float32Array(support.columns.length);
  const next = starts.slice();
  for (let row = 0; row + 1 < support.starts.length; row++)
    eachOf(support, row, (column, value) => {
      const at = next[column]!;
      next[column] = at + 1;
      columns[at] = row;
      values[at] = value;
    });
  return { starts, columns, values };
}

/** Sum of every row. */
export function rowSums(support: Support): Float64Array {
  const sums = new Float64Array(support.starts.length - 1);
  for (let row = 0; row < sums.length; row++)
    eachOf(support, row, (_column, value) => {
      sums[row] = sums[row]! + value;
    });
  return sums;
}
