/** Who answers whom among two short lists: of each left one its right partner, −1 when it has none. */
export interface Assignment {
  readonly partners: readonly number[];
  /** What speaks for all its pairs together, and for the weakest of them. */
  readonly sum: number;
  readonly least: number;
}

/**
 * All ways to pair the shorter of two lists (at most five each) off with the longer: the best, the second best, and the best
 * that keeps the order. `says[a][b]` is what speaks for the pair of a and b.
 */
export function assignments(says: readonly (readonly number[])[]): {
  readonly best: Assignment;
  readonly next: Assignment;
  readonly straight: Assignment;
} {
  const lefts = says.length;
  const rights = says[0]!.length;
  const pairs = Math.min(lefts, rights);
  const none: Assignment = { partners: [], sum: Number.NEGATIVE_INFINITY, least: Number.NEGATIVE_INFINITY };
  let [best, next, straight] = [none, none, none];
  const partners: number[] = new Array<number>(lefts).fill(-1);
  const used = new Uint8Array(rights);
  const go = (left: number, made: number, sum: number, least: number, highest: number) => {
    if (made === pairs) {
      const found = { partners: partners.slice(), sum, least };
      if (sum > best.sum) {
        next = best;
        best = found;
      } else if (sum > next.sum) next = found;
      if (highest < rights && sum > straight.sum) straight = found;
      return;
    }
    if (lefts - left > pairs - made) go(left + 1, made, sum, least, highest);
    for (let right = 0; right < rights; right++) {
      if (used[right] === 1) continue;
      used[right] = 1;
      partners[left] = right;
      const value = says[left]![right]!;
      // Out of order once, out of order for good.
      go(left + 1, made + 1, sum + value, Math.min(least, value), right > highest ? right : rights);
      used[right] = 0;
      partners[left] = -1;
    }
  };
  go(0, 0, 0, Number.POSITIVE_INFINITY, -1);
  return { best, next, straight };
}
