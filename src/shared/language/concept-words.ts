import type { Concept } from '../model/concept.ts';
import { languageKey } from './language-key.ts';
import { wordKeys } from './words.ts';

/** Words of longer terms say too little one by one. */
const longestTerm = 2;

interface Words {
  readonly few: readonly string[];
  readonly all: readonly string[];
}

const remembered = new WeakMap<Concept, Map<string, Words>>();

/**
 * The keys (as `tokensOf` gives them) of the words that a concept's terms in `language` are made of, each once; terms of
 * more than two words and notes in brackets, which tell people the sense, are left out. Remembered for each concept:
 * aligning and checking ask for the same thousands.
 */
export function conceptWords(concept: Concept, language: string): readonly string[] {
  return wordsOf(concept, language).few;
}

/** As `conceptWords`, with the words of longer terms too. */
export function allConceptWords(concept: Concept, language: string): readonly string[] {
  return wordsOf(concept, language).all;
}

function wordsOf(concept: Concept, language: string): Words {
  const wanted = languageKey(language);
  let perLanguage = remembered.get(concept);
  if (perLanguage === undefined) {
    perLanguage = new Map();
    remembered.set(concept, perLanguage);
  }
  const known = perLanguage.get(wanted);
  if (known !== undefined) return known;
  const few = new Set<string>();
  const all = new Set<string>();
  for (const tag in concept) {
    if (languageKey(tag) !== wanted) continue;
    for (const term of concept[tag] ?? []) {
      const bare = term.includes('(') ? term.replace(/\([^)]*\)/gu, '') : term;
      const words = wordKeys(bare, wanted);
      for (const key of words) all.add(key);
      if (words.length <= longestTerm) for (const key of words) few.add(key);
    }
  }
  const found = { few: [...few], all: few.size === all.size ? [...few] : [...all] };
  perLanguage.set(wanted, found);
  return found;
}
