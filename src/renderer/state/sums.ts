/** Running sums over numbers that change: both ways in logarithmic time (Fenwick, 1994: "A new data structure for cumulative frequency tables"). */
export interface Sums {
  readonly length: number;
  readonly total: number;
  valueAt(index: number): number;
  /** Sum of the values before `index`. */
  before(index: number): number;
  /** The index whose value spans `sum`; within 0 and length − 1, −1 when there are none. */
  indexAt(sum: number): number;
  set(index: number, value: number): void;
}

/** Sums over `values` (each ≥ 0), which belong to the sums from now on. */
export function createSums(values: Float64Array): Sums {
  const { length } = values;
  const tree = new Float64Array(length + 1);
  for (let node = 1; node <= length; node += 1) {
    tree[node] = (tree[node] ?? 0) + (values[node - 1] ?? 0);
    const parent = node + (node & -node);
    if (parent <= length) tree[parent] = (tree[parent] ?? 0) + (tree[node] ?? 0);
  }
  const top = length === 0 ? 0 : 2 ** Math.floor(Math.log2(length));
  const before = (index: number): number => {
    let sum = 0;
    for (let node = Math.min(Math.max(index, 0), length); node > 0; node -= node & -node)
      sum += tree[node] ?? 0;
    return sum;
  };
  return {
    length,
    get total() {
      return before(length);
    },
    valueAt: (index) => values[index] ?? 0,
    before,
    indexAt(sum) {
      let node = 0;
      let left = Math.max(0, sum);
      for (let step = top; step >= 1; step /= 2) {
        const next = node + step;
        const value = tree[next] ?? 0;
        if (next <= length && value <= left) {
          node = next;
          left -= value;
        }
      }
      return Math.min(node, length - 1);
    },
    set(index, value) {
      const by = value - (values[index] ?? 0);
      if (by === 0) return;
      values[index] = value;
      for (let node = index + 1; node <= length; node += node & -node) tree[node] = (tree[node] ?? 0) + by;
    },
  };
}
