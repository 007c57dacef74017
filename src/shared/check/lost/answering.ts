import type { Concept } from '../../model/concept.ts';
import { knownWords, type WordLinks } from './known-words.ts';
import type { Pair } from './learned-words.ts';
import type { SideWords } from './side-words.ts';
import { WordModel } from './word-model.ts';

/** So many words more must be met crosswise before a closer look is worth its time. */
const worthALook = 2;

/** Which of two texts of one version each of two texts of another answers, by their words. */
export class Answering {
  readonly #pairs: readonly Pair[];
  readonly #concepts: readonly Concept[];
  #there: WordModel | null = null;
  #back: WordModel | null = null;

  /** `pairs` are texts that say the same, from which it learns. */
  constructor(pairs: readonly Pair[], concepts: readonly Concept[]) {
    this.#pairs = pairs;
    this.#concepts = concepts;
  }

  /**
   * By how much the words say that each of two pairs' sides belongs beside the other pair's: for the less sure of the two
   * pairs this would make, and for both, as log-likelihood ratios; null when it is plain that they do not.
   */
  crosswise(one: Pair, next: Pair): { readonly least: number; readonly sum: number } | null {
    if (!this.#isWorthALook(one, next)) return null;
    this.#there ??= new WordModel(this.#pairs, this.#concepts);
    this.#back ??= new WordModel(
      this.#pairs.map(([left, right]): Pair => [right, left]),
      this.#concepts,
    );
    const first = gainOf(this.#there, one[0], one[1], next[1]) + gainOf(this.#back, next[1], next[0], one[0]);
    const second =
      gainOf(this.#there, next[0], next[1], one[1]) + gainOf(this.#back, one[1], one[0], next[0]);
    return { least: Math.min(first, second), sum: first + second };
  }

  #isWorthALook([a, b]: Pair, [c, d]: Pair): boolean {
    const links = knownWords(this.#concepts, a.language, b.language);
    const straight = metIn(links, a, b) + metIn(links, c, d);
    return metIn(links, a, d) + metIn(links, c, b) - straight >= worthALook;
  }
}

/** By how much the words of `own` rather have their like in `there` than in `here`. */
function gainOf(model: WordModel, own: SideWords, here: SideWords, there: SideWords): number {
  let gain = 0;
  for (const key of own.keys) gain += model.evidence(key, own, here) - model.evidence(key, own, there);
  return gain;
}

function metIn(links: WordLinks, { keys }: SideWords, other: SideWords): number {
  let met = 0;
  for (const key of keys)
    if (other.keys.has(key) || links.get(key)?.isDisjointFrom(other.keys) === false) met += 1;
  return met;
}
