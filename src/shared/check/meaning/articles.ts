import { articlesOf } from '../../language/meaning.ts';
import { type Alignment, segmentsIn } from '../../model/alignment.ts';
import type { Concept } from '../../model/concept.ts';
import type { Unit } from '../../model/unit.ts';
import { knownWords } from '../lost/known-words.ts';
import { type PlacedWord, type SideWords, sideWordsOf } from '../lost/side-words.ts';
import type { Spoken } from './unit-meaning.ts';

/** So many words behind an expression are looked at for what it is about: "tous les *passagers*", "each *new* *member*". */
const reach = 2;
/** Shorter words of an alphabet are articles and prepositions, and stand behind anything. */
const shortest = 4;
const unspaced = /^\p{sc=Han}/u;

/** Where "one member" or "a member" stands instead of "each member": told by the word behind it, which the lexicon knows in both. */
export class Articles {
  readonly #alignment: Alignment;
  readonly #concepts: readonly Concept[];

  /** @param concepts the words that are known in both languages */
  constructor(alignment: Alignment, concepts: readonly Concept[]) {
    this.#alignment = alignment;
    this.#concepts = concepts;
  }

  /**
   * Whether `language` has an article before the word that one of the `places`, all of one version, is about, more often
   * than that version has one before its own.
   */
  standInstead(unit: Unit, places: readonly Spoken[], language: string): boolean {
    const holder = places[0]?.language;
    const theirs = holder === undefined ? null : sideWordsOf(this.#alignment, unit, holder);
    const own = sideWordsOf(this.#alignment, unit, language);
    if (theirs === null || own === null) return false;
    const links = knownWords(this.#concepts, theirs.language, language);
    const articled = this.#behindArticles(unit, own);
    if (articled.length === 0) return false;
    const before = this.#behindArticles(unit, theirs);
    return places.some((place) =>
      behind(theirs.words, place.segment, place.end).some((key) => {
        const mates = links.get(key);
        const count = articled.filter((keys) => keys.some((one) => one === key || mates?.has(one))).length;
        return count > before.filter((keys) => keys.includes(key)).length;
      }),
    );
  }

  /** The words behind every article of a version, as keys. */
  #behindArticles(unit: Unit, { language, words }: SideWords): readonly (readonly string[])[] {
    const articles = articlesOf(language);
    if (articles.size === 0) return [];
    const texts = new Map(
      segmentsIn(this.#alignment, unit, language).map(({ id, text }) => [id, text] as const),
    );
    return words.flatMap(({ segment, start, end }) =>
      articles.has((texts.get(segment) ?? '').slice(start, end).toLowerCase())
        ? [behind(words, segment, end)]
        : [],
    );
  }
}

/** The keys of the telling words right behind a place. */
function behind(words: readonly PlacedWord[], segment: string, end: number): readonly string[] {
  const next = words.findIndex((word) => word.segment === segment && word.start >= end);
  if (next < 0) return [];
  return words
    .slice(next, next + reach)
    .filter((word) => word.segment === segment)
    .filter(({ key, start, end: stop }) => (unspaced.test(key) ? key.length > 1 : stop - start >= shortest))
    .map(({ key }) => key);
}
