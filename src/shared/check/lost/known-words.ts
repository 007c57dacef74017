import { conceptWords } from '../../language/concept-words.ts';
import type { Concept } from '../../model/concept.ts';
import { primaryLanguage } from '../../model/language-tag.ts';

/** Which words of one language may stand for which of another. */
export interface WordLinks {
  /** The words of the other language; undefined when there are none. */
  get(key: string): ReadonlySet<string> | undefined;
}

const remembered = new WeakMap<readonly Concept[], Map<string, WordLinks>>();

/** The links from words of `from` to words of `to` that the concepts know. Remembered. */
export function knownWords(concepts: readonly Concept[], from: string, to: string): WordLinks {
  const pairs = remembered.get(concepts) ?? new Map<string, WordLinks>();
  remembered.set(concepts, pairs);
  const name = `${primaryLanguage(from)} ${primaryLanguage(to)}`;
  const known = pairs.get(name) ?? new KnownWords(concepts, from, to);
  pairs.set(name, known);
  return known;
}

/** A document asks for few of the words that a lexicon knows: each is linked when it is asked for. */
class KnownWords implements WordLinks {
  readonly #holders: ReadonlyMap<string, readonly Concept[]>;
  readonly #to: string;
  readonly #links = new Map<string, ReadonlySet<string> | undefined>();

  constructor(concepts: readonly Concept[], from: string, to: string) {
    this.#holders = holdersOf(concepts, from);
    this.#to = to;
  }

  get(key: string): ReadonlySet<string> | undefined {
    const holders = this.#holders.get(key);
    if (holders === undefined) return undefined;
    if (this.#links.has(key)) return this.#links.get(key);
    const words = new Set<string>();
    for (const concept of holders) for (const word of conceptWords(concept, this.#to)) words.add(word);
    const links = words.size === 0 ? undefined : words;
    this.#links.set(key, links);
    return links;
  }
}

const holders = new WeakMap<readonly Concept[], Map<string, ReadonlyMap<string, readonly Concept[]>>>();

/** The concepts that are said with each word of `language`. */
function holdersOf(concepts: readonly Concept[], language: string): ReadonlyMap<string, readonly Concept[]> {
  const byLanguage = holders.get(concepts) ?? new Map<string, ReadonlyMap<string, readonly Concept[]>>();
  holders.set(concepts, byLanguage);
  const name = primaryLanguage(language);
  const known = byLanguage.get(name);
  if (known !== undefined) return known;
  const found = new Map<string, Concept[]>();
  for (const concept of concepts)
    for (const key of conceptWords(concept, name)) {
      const list = found.get(key);
      if (list === undefined) found.set(key, [concept]);
      else list.push(concept);
    }
  byLanguage.set(name, found);
  return found;
}
