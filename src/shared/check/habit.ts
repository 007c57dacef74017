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
  readonly #seen = new Map<string, Map<string, Map<string, Tally>>>();
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
    const tallies = this.#talliesOf(holder, other);
    count(tallies, '', has);
    const [first] = words;
    if (words.length === 1 && first !== undefined) {
      for (const word of widening(first)) if (word !== '') count(tallies, word, has);
      return;
    }
    const each = new Set(words.flatMap(widening));
    for (const word of each) if (word !== '') count(tallies, word, has);
  }

  #talliesOf(holder: string, other: string): Map<string, Tally> {
    let others = this.#seen.get(holder);
    if (others === undefined) {
      others = new Map();
      this.#seen.set(holder, others);
    }
    let tallies = others.get(other);
    if (tallies === undefined) {
      tallies = new Map();
      others.set(other, tallies);
    }
    return tallies;
  }

  /**
   * The share (0–1) of all other places where `other` has what `holder` says with the surest of `words`, seen from one
   * where it has not; leaning on what is usual for all words, and that on a cautious beginning.
   */
  rate(holder: string, words: readonly string[], other: string): number {
    const tallies = this.#seen.get(holder)?.get(other);
    const share = (word: string, before: number): number => {
      const tally = tallies?.get(word) ?? { times: 1, kept: 0 };
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
    return this.#seen.get(holder)?.get(other)?.get(word)?.times ?? 0;
  }

  /** In how many places `other` has what `holder` says with `word`. */
  times(holder: string, word: string, other: string): number {
    return this.#seen.get(holder)?.get(other)?.get(word)?.kept ?? 0;
  }
}

function count(tallies: Map<string, Tally>, word: string, has: boolean): void {
  let tally = tallies.get(word);
  if (tally === undefined) {
    tally = { times: 0, kept: 0 };
    tallies.set(word, tally);
  }
  tally.times += 1;
  if (has) tally.kept += 1;
}

/** Expressions widened last: a document says the same ones again and again. */
const widened = new Map<string, readonly string[]>();
const mostWidened = 20_000;

/** The word, the word with its turn, and so on: from the widest to the narrowest. */
function widening(word: string): readonly string[] {
  const known = widened.get(word);
  if (known !== undefined) return known;
  const parts = word.split('\t');
  const found = parts.map((_, at) => parts.slice(0, at + 1).join('\t'));
  if (widened.size >= mostWidened) widened.clear();
  widened.set(word, found);
  return found;
}
