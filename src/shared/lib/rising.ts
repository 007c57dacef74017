/** Positions of a longest run of `values` that rises strictly (Schensted 1961); negative values are never part of it. */
export function longestRising(values: readonly number[]): readonly number[] {
  const ends: number[] = [];
  const previous = new Int32Array(values.length).fill(-1);
  values.forEach((value, at) => {
    if (value < 0) return;
    let [low, high] = [0, ends.length];
    if (low < high && values[ends.at(-1)!]! < value) low = high;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (values[ends[middle]!]! < value) low = middle + 1;
      else high = middle;
    }
    previous[at] = ends[low - 1] ?? -1;
    ends[low] = at;
  });
  const rising: number[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at]!) rising.push(at);
  return rising.reverse();
}
