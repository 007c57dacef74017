import type { Concept } from '../../model/concept.ts';
import { knownWords, type WordLinks } from './known-words.ts';
import { learnedWords, type Pair } from './learned-words.ts';
import type { SideWords } from './side-words.ts';

interface Tally {
  times: number;
  met: number;
  chance: number;
}

/** Units between a text and the one that is taken for a stranger's. */
const apart = 3;
const mostUnits = 3000;
/** What is believed of a word beforehand, as so many sightings. */
const weight = 4;
const known = { met: 0.7, chance: 0.2 };
const unknown = { met: 0.25, chance: 0.1 };
const leastShare = 0.03;
const none: readonly never[] = [];

/**
 * How words of one version are met by words of the other: by the lexicon, by what the document teaches, or by their
 * likeness. For every word it knows how often it is met where it should be, and how often by chance in a text that has
 * nothing to do with it; words for which the two differ tell what was lost.
 */
export class WordModel {
  readonly #known: WordLinks;
  readonly #learned: WordLinks;
  readonly #tallies = new Map<string, Tally>();

  constructor(pairs: readonly Pair[], concepts: readonly Concept[]) {
    const [left, right] = pairs[0] ?? [];
    this.#known = left && right ? knownWords(concepts, left.language, right.language) : new Map();
    this.#learned = learnedWords(pairs);
    const step = Math.max(1, Math.ceil(pairs.length / mostUnits));
    for (let at = 0; at < pairs.length; at += step) {
      const [own, other] = pairs[at] as Pair;
      const stranger = pairs[(at + apart) % pairs.length]?.[1] ?? other;
      for (const key of own.keys) {
        const tally = this.#tallies.get(key) ?? { times: 0, met: 0, chance: 0 };
        this.#tallies.set(key, tally);
        tally.times += 1;
        if (this.meets(key, other)) tally.met += 1;
        if (this.meets(key, stranger)) tally.chance += 1;
      }
    }
  }

  /** Whether some word of `other` stands for the word. */
  meets(key: string, { keys }: SideWords): boolean {
    if (keys.has(key)) return true;
    for (const links of [this.#known.get(key), this.#learned.get(key)])
      if (links !== undefined) for (const link of links) if (keys.has(link)) return true;
    return false;
  }

  /** For how many of `times` sightings of the word some word of `other` stands, as a share. */
  #shareMet(key: string, times: number, { counts }: SideWords): number {
    const [lexicon, taught] = [this.#known.get(key), this.#learned.get(key)];
    let met = counts.get(key) ?? 0;
    for (const word of lexicon ?? none) if (word !== key) met += counts.get(word) ?? 0;
    for (const word of taught ?? none)
      if (word !== key && lexicon?.has(word) !== true) met += counts.get(word) ?? 0;
    return Math.min(1, met / times);
  }

  /**
   * Log-odds that what a word of `own` belongs to was lost in `other`: positive when it is not met there, negative when
   * it is; a word that `own` has twice and `other` once is half met. The unit itself does not count for what is usual.
   */
  evidence(key: string, own: SideWords, other: SideWords): number {
    const isKnown =
      key.startsWith('#') || this.#known.get(key) !== undefined || this.#learned.get(key) !== undefined;
    const before = isKnown ? known : unknown;
    const tally = this.#tallies.get(key) ?? { times: 1, met: 0, chance: 0 };
    const share = this.#shareMet(key, own.counts.get(key) ?? 1, other);
    const times = Math.max(0, tally.times - 1);
    const met = bounded(
      (Math.max(0, tally.met - Number(share > 0)) + weight * before.met) / (times + weight),
    );
    const chance = bounded((Math.max(0, tally.chance) + weight * before.chance) / (tally.times + weight));
    if (chance >= met) return 0;
    return share * Math.log(chance / met) + (1 - share) * Math.log((1 - chance) / (1 - met));
  }
}

function bounded(share: number): number {
  return Math.min(1 - leastShare, Math.max(leastShare, share));
}
