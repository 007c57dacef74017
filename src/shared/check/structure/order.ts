/** Something at position `unit` of one order and at position `segment` of another. */
export interface Place {
  readonly unit: number;
  readonly segment: number;
}

/**
 * The smallest runs of `places` (ascending by `unit`) inside which the two orders disagree; each run is a permutation of
 * itself, what stands before and after it is in order. Linear.
 */
export function blocksOf(places: readonly Place[]): readonly (readonly Place[])[] {
  const least = new Array<number>(places.length + 1).fill(Number.POSITIVE_INFINITY);
  for (let at = places.length - 1; at >= 0; at -= 1)
    least[at] = Math.min(places[at]?.segment ?? 0, least[at + 1] ?? Number.POSITIVE_INFINITY);
  const blocks: Place[][] = [];
  let from = 0;
  let most = Number.NEGATIVE_INFINITY;
  places.forEach((place, at) => {
    most = Math.max(most, place.segment);
    if (most > (least[at + 1] ?? Number.POSITIVE_INFINITY)) return;
    if (at > from) blocks.push(places.slice(from, at + 1));
    from = at + 1;
  });
  return blocks;
}

/**
 * The units of `block` that are not on a longest run in order – the fewest that would have to move
 * (longest increasing subsequence: Schensted 1961, by patience sorting).
 */
export function outOfOrder(block: readonly Place[]): readonly number[] {
  const tails: number[] = [];
  const before = new Array<number>(block.length).fill(-1);
  block.forEach((place, at) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((block[tails[middle] ?? 0]?.segment ?? 0) < place.segment) low = middle + 1;
      else high = middle;
    }
    before[at] = low > 0 ? (tails[low - 1] ?? -1) : -1;
    tails[low] = at;
  });
  const kept = new Set<number>();
  for (let at = tails[tails.length - 1] ?? -1; at >= 0; at = before[at] ?? -1) kept.add(at);
  return block.flatMap((place, at) => (kept.has(at) ? [] : [place.unit]));
}
