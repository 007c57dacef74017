/**
 * Indexes of the longest subsequence that ascends (C. Schensted 1961), strictly or with equals allowed; of equally
 * long ones the one that stays lowest.
 */
export function longestAscending(values: ArrayLike<number>, strictly: boolean): number[] {
  const ends: number[] = [];
  const before = new Int32Array(values.length);
  for (let at = 0; at < values.length; at++) {
    const value = values[at]!;
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = values[ends[middle]!]!;
      if (strictly ? other < value : other <= value) low = middle + 1;
      else high = middle;
    }
    before[at] = low > 0 ? ends[low - 1]! : -1;
    ends[low] = at;
  }
  const chain: number[] = [];
  for (let at = ends[ends.length - 1] ?? -1; at >= 0; at = before[at]!) chain.push(at);
  return chain.reverse();
}

/**
 * Finds heaviest ascending chains point by point: ask for the best chain that ends at or below a place, then enter
 * the new point there. A prefix-maximum tree (P. Fenwick 1994); places are 0 … `last`.
 */
export function chainTree(last: number): {
  bestUpTo(place: number): number;
  enter(place: number, point: number, weight: number): void;
} {
  const tree = new Int32Array(last + 2).fill(-1);
  const weights: number[] = [];
  return {
    bestUpTo(place) {
      let best = -1;
      for (let node = place + 1; node > 0; node -= node & -node) {
        const candidate = tree[node]!;
        if (candidate >= 0 && (best < 0 || weights[candidate]! > weights[best]!)) best = candidate;
      }
      return best;
    },
    enter(place, point, weight) {
      weights[point] = weight;
      for (let node = place + 1; node <= last + 1; node += node & -node) {
        const candidate = tree[node]!;
        if (candidate < 0 || weight > weights[candidate]!) tree[node] = point;
      }
    },
  };
}
