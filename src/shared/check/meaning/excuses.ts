/** Where a vague word was met: beside nothing of the kind, where it was said and answered, where an answer lacks. */
type Place = 'silent' | 'answered' | 'gap';
type Tally = Record<Place, number>;

/** What was seen of one version beside another: of all its places, and of those that have a word. */
interface Seen {
  readonly all: Tally;
  readonly words: Map<string, Tally>;
}

/** A word excuses when it is so much commoner where something is wanted than where nothing is, or where it was answered already. */
const lift = 2;
/** Beforehand a vague word is believed to stand for what is wanted: in every other gap, and seldom elsewhere. */
const wanted = { share: 0.5, sightings: 2 };
const unwanted = { share: 0.05, sightings: 10 };

/**
 * Which vague words of one version really stand for what another says, learned from the whole document. "Responsable" may
 * hold a permission by its ending; where it stands as often beside nothing of the kind, it excuses nobody.
 */
export class Excuses {
  readonly #pairs = new Map<string, Map<string, Seen>>();

  /** The `other` version has these vague `words` in a place of a kind. */
  note(holder: string, other: string, words: readonly string[], place: Place): void {
    const seen = this.#seenBy(holder, other);
    seen.all[place] += 1;
    if (words.length === 0) return;
    for (const word of words.length === 1 ? words : new Set(words)) countIn(seen.words, word, place);
  }

  /** In so many places all these versions (BCP 47 tags) have nothing of the kind, and no vague word either. */
  noteSilence(languages: readonly string[], times: number): void {
    for (const [at, holder] of languages.entries())
      for (const [other, language] of languages.entries())
        if (at !== other) this.#seenBy(holder, language).all.silent += times;
  }

  /**
   * How many of the vague `words` of `other` excuse it, seen from a gap.
   *
   * @param known whether only those count that were met in another gap as well
   */
  among(holder: string, other: string, words: readonly string[], known = false): number {
    const pair = this.#pairs.get(holder)?.get(other);
    const all = pair?.all ?? { silent: 0, answered: 0, gap: 1 };
    return words.filter((word) => {
      const seen = pair?.words.get(word) ?? { silent: 0, answered: 0, gap: 1 };
      if (known && seen.gap < 2) return false;
      const share = (place: 'silent' | 'answered') =>
        (seen[place] + unwanted.share * unwanted.sightings) / (all[place] + unwanted.sightings);
      const inGaps =
        (Math.max(0, seen.gap - 1) + wanted.share * wanted.sightings) /
        (Math.max(0, all.gap - 1) + wanted.sightings);
      return inGaps >= lift * Math.max(share('silent'), share('answered'));
    }).length;
  }

  #seenBy(holder: string, other: string): Seen {
    let others = this.#pairs.get(holder);
    if (others === undefined) {
      others = new Map();
      this.#pairs.set(holder, others);
    }
    let seen = others.get(other);
    if (seen === undefined) {
      seen = { all: { silent: 0, answered: 0, gap: 0 }, words: new Map() };
      others.set(other, seen);
    }
    return seen;
  }
}

function countIn(tallies: Map<string, Tally>, word: string, place: Place): void {
  let tally = tallies.get(word);
  if (tally === undefined) {
    tally = { silent: 0, answered: 0, gap: 0 };
    tallies.set(word, tally);
  }
  tally[place] += 1;
}
