/** What was measured of one case, whether it came true, and how much it counts. */
export interface Case {
  readonly measures: readonly number[];
  readonly right: boolean;
  readonly weight: number;
}

const steps = 25;
/** Holds the coefficients back a little, so that a measure that is the same in all cases costs nothing. */
const ridge = 1e-6;

/** The coefficients of a logistic regression, found by Newton's method; as many as each case has measures. */
export function logisticFit(cases: readonly Case[]): number[] {
  const size = cases[0]?.measures.length ?? 0;
  let coefficients = new Array<number>(size).fill(0);
  for (let step = 0; step < steps; step++) {
    const slope = coefficients.map((value) => -ridge * value);
    const curve = slope.map((_, row) => slope.map((_, column) => (row === column ? ridge : 0)));
    for (const { measures, right, weight } of cases) {
      const told = 1 / (1 + Math.exp(-dot(measures, coefficients)));
      const missing = weight * (Number(right) - told);
      const spread = weight * told * (1 - told);
      for (let row = 0; row < size; row++) {
        slope[row]! += missing * measures[row]!;
        for (let column = 0; column < size; column++)
          curve[row]![column]! += spread * measures[row]! * measures[column]!;
      }
    }
    const change = solved(curve, slope);
    coefficients = coefficients.map((value, at) => value + change[at]!);
  }
  return coefficients;
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, at) => sum + value * b[at]!, 0);
}

/** The solution of a few linear equations, by elimination; the matrix is symmetric and positive, so no rows are exchanged. */
function solved(matrix: readonly (readonly number[])[], sums: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, sums[at]!]);
  rows.forEach((pivot, at) => {
    for (let below = at + 1; below < rows.length; below++) {
      const share = rows[below]![at]! / pivot[at]!;
      for (let column = at; column < pivot.length; column++) rows[below]![column]! -= share * pivot[column]!;
    }
  });
  const solution = new Array<number>(rows.length).fill(0);
  for (let at = rows.length - 1; at >= 0; at--) {
    const row = rows[at]!;
    const known = solution.reduce((sum, value, column) => sum + value * row[column]!, 0);
    solution[at] = (row[rows.length]! - known) / row[at]!;
  }
  return solution;
}
