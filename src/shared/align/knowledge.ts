import { languageKey } from '../language/language-key.ts';
import { tokensOf } from '../language/words.ts';
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
/** Words of longer terms say too little one by one. */
const longestTerm = 2;

/** The pairs of words that the knowledge links in these two versions. */
export function knownPairs(left: Side, right: Side, knowledge: Knowledge | undefined): WordPair[] {
  if (knowledge === undefined) return [];
  const pairs: WordPair[] = [];
  const leftKeys = keysOf(knowledge, left.language);
  const rightKeys = keysOf(knowledge, right.language);
  leftKeys.forEach((keys, at) => {
    const lefts = present(keys, left);
    if (lefts.length === 0) return;
    const rights = present(rightKeys[at]!, right);
    const weight = sightings / Math.sqrt(lefts.length * rights.length);
    for (const l of lefts) for (const r of rights) pairs.push({ left: l, right: r, weight });
  });
  return pairs;
}

const remembered = new WeakMap<Knowledge, Map<string, readonly (readonly string[])[]>>();

/** For every concept the keys of the words its terms in a language are made of. */
function keysOf(knowledge: Knowledge, language: string): readonly (readonly string[])[] {
  let perLanguage = remembered.get(knowledge);
  if (perLanguage === undefined) {
    perLanguage = new Map();
    remembered.set(knowledge, perLanguage);
  }
  const key = languageKey(language);
  let lists = perLanguage.get(key);
  if (lists === undefined) {
    lists = knowledge.concepts.map((concept) => conceptKeys(concept, key));
    perLanguage.set(key, lists);
  }
  return lists;
}

function conceptKeys(concept: Concept, language: string): string[] {
  const keys = new Set<string>();
  for (const [tag, terms] of Object.entries(concept)) {
    if (languageKey(tag) !== language) continue;
    for (const term of terms) {
      // A note in brackets tells people which sense is meant.
      const words = tokensOf(term.replace(/\([^)]*\)/gu, ''), language).filter(
        (token) => token.kind === 'word',
      );
      if (words.length <= longestTerm) for (const word of words) keys.add(word.key);
    }
  }
  return [...keys];
}

function present(keys: readonly string[], side: Side): number[] {
  const numbers: number[] = [];
  for (const key of keys) {
    const number = side.wordNumbers.get(key);
    if (number !== undefined) numbers.push(number);
  }
  return numbers;
}
