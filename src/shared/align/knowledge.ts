import { languageKey } from './language-key.ts';
import type { WordPair } from './links.ts';
import type { Side } from './side.ts';
import { tokensOf } from './tokens.ts';

/**
 * What is known before a document is read: rows of a dictionary, glossary or memory. A row gives, per language,
 * the ways to say one thing; words or short phrases.
 */
export interface Knowledge {
  readonly concepts: readonly Concept[];
}

/** Ways to say one thing, per BCP 47 language. */
export type Concept = Readonly<Record<string, readonly string[]>>;

/** A dictionary's word counts as much as so many sightings, shared among its translations. */
const sightings = 3;

/** The pairs of words that the knowledge links in these two versions. */
export function knownPairs(left: Side, right: Side, knowledge: Knowledge | undefined): WordPair[] {
  const pairs: WordPair[] = [];
  for (const concept of knowledge?.concepts ?? []) {
    const lefts = wordsFor(concept, left);
    const rights = wordsFor(concept, right);
    if (lefts.size === 0 || rights.size === 0) continue;
    const weight = sightings / Math.sqrt(lefts.size * rights.size);
    for (const l of lefts) for (const r of rights) pairs.push({ left: l, right: r, weight });
  }
  return pairs;
}

/** The words of a version that a concept's one-word terms stand for; terms of several words give all of theirs. */
function wordsFor(concept: Concept, side: Side): Set<number> {
  const found = new Set<number>();
  for (const [language, terms] of Object.entries(concept)) {
    if (languageKey(language) !== languageKey(side.language)) continue;
    for (const term of terms) {
      const words = tokensOf(term, side.language).filter((token) => token.kind === 'word');
      if (words.length > 2) continue;
      for (const word of words) {
        const number = side.wordNumbers.get(word.key);
        if (number !== undefined) found.add(number);
      }
    }
  }
  return found;
}
