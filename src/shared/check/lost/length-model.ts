import type { Pair } from './learned-words.ts';

/** The spread of texts that say the same is never believed to be less than this. */
const leastSpread = 1.1;
/** For short documents: a usual spread, as so many sightings. */
const usualSpread = 2.2;
const sightings = 8;
/** A median absolute deviation times this is a standard deviation of a normal distribution. */
const toDeviation = 1.4826;
const farthest = 6;

/**
 * How long the other version of a text should be, after W. Gale and K. Church (1993): the difference from what is usual
 * in this very pair of documents grows with the root of the length. Medians, so that what is lost does not count.
 */
export class LengthModel {
  readonly #ratio: number;
  readonly #spread: number;

  constructor(pairs: readonly Pair[]) {
    const long = pairs.filter(([left, right]) => left.length + right.length >= 40);
    this.#ratio = median(
      long.map(([left, right]) => Math.log(right.length / left.length)),
      0,
    );
    const off = long.map(([left, right]) => Math.abs(this.#difference(left.length, right.length)));
    const seen = toDeviation * median(off, usualSpread / toDeviation);
    this.#spread = Math.max(
      leastSpread,
      (seen * long.length + usualSpread * sightings) / (long.length + sightings),
    );
  }

  /** How many standard deviations the right text is too long (> 0) or too short (< 0). */
  deviation(left: number, right: number): number {
    const z = this.#difference(left, right) / this.#spread;
    return Math.max(-farthest, Math.min(farthest, z));
  }

  /** In roots of characters, as lengths of a language with an alphabet, so that the spread means the same in all. */
  #difference(left: number, right: number): number {
    const expected = left * Math.exp(this.#ratio);
    const scale = Math.max(1, (left + expected) / 2);
    return (right - expected) / Math.sqrt(scale);
  }
}

function median(values: readonly number[], otherwise: number): number {
  if (values.length === 0) return otherwise;
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? otherwise;
}
