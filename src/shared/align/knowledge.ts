import { conceptWords, readyConceptWords } from '../language/concept-words.ts';
import type { WordPair } from './links.ts';
import type { Side } from './side.ts';

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
const sightings = 2;

/** The pairs of words that the knowledge links in these two versions. */
export function knownPairs(left: Side, right: Side, knowledge: Knowledge | undefined): WordPair[] {
  if (knowledge === undefined) return [];
  for (const side of [left, right]) readyConceptWords(knowledge.concepts, side.language);
  const pairs: WordPair[] = [];
  for (const concept of knowledge.concepts) {
    const lefts = present(conceptWords(concept, left.language), left);
    if (lefts.length === 0) continue;
    const rights = present(conceptWords(concept, right.language), right);
    const weight = sightings / Math.sqrt(lefts.length * rights.length);
    for (const l of lefts) for (const r of rights) pairs.push({ left: l, right: r, weight });
  }
  return pairs;
}

function present(keys: readonly string[], side: Side): number[] {
  const numbers: number[] = [];
  for (const key of keys) {
    const number = side.wordNumbers.get(key);
    if (number !== undefined) numbers.push(number);
  }
  return numbers;
}
