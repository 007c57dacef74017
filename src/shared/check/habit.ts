interface Tally {
  times: number;
  kept: number;
}

/**
 * How reliably one version has something that another has, learned from the whole document, for every expression apart
 * as far as it was met. What a version often leaves out is its manner and no difference: versions of a law that say "il
 * paie" for "shall pay" are not accused of it.
 */
export class Habit {
  readonly #seen = new Map<string, Tally>();
  readonly #before: number;
  readonly #weight: number;

  /**
   * @param before the share (0–1) to believe in before anything was seen
   * @param weight how many sightings that belief counts for
   */
  constructor(before: number, weight = 10) {
    this.#before = before;
    this.#weight = weight;
  }

  /**
   * `holder` says it with these `words`; `other` has it there as well, or has not. Behind a word and a tab may stand its
   * turn of phrase, behind another tab what narrows it further: each is remembered apart, and leans on the wider one.
   */
  note(holder: string, words: readonly string[], other: string, has: boolean): void {
    for (const word of new Set(['', ...words.flatMap(widening)])) {
      const key = `${holder} ${other} ${word}`;
      const tally = this.#seen.get(key) ?? { times: 0, kept: 0 };
      this.#seen.set(key, tally);
      tally.times += 1;
      if (has) tally.kept += 1;
    }
  }

  /**
   * The share (0–1) of all other places where `other` has what `holder` says with the surest of `words`, seen from one
   * where it has not; leaning on what is usual for all words, and that on a cautious beginning.
   */
  rate(holder: string, words: readonly string[], other: string): number {
    const share = (word: string, before: number): number => {
      const tally = this.#seen.get(`${holder} ${other} ${word}`) ?? { times: 1, kept: 0 };
      return (tally.kept + before * this.#weight) / (tally.times - 1 + this.#weight);
    };
    const usual = share('', this.#before);
    return Math.max(
      ...words.map((word) => widening(word).reduce((wider, one) => share(one, wider), usual)),
      0,
    );
  }

  /** In how many places `holder` says `word`, seen beside `other`. */
  seen(holder: string, word: string, other: string): number {
    return this.#seen.get(`${holder} ${other} ${word}`)?.times ?? 0;
  }

  /** In how many places `other` has what `holder` says with `word`. */
  times(holder: string, word: string, other: string): number {
    return this.#seen.get(`${holder} ${other} ${word}`)?.kept ?? 0;
  }
}

/** The word, the word with its turn, and so on: from the widest to the narrowest. */
function widening(word: string): readonly string[] {
  const parts = word.split('\t');
  return parts.map((_, at) => parts.slice(0, at + 1).join('\t'));
}
