import type { Concept } from '../model/concept.ts';
import { languageKey } from './language-key.ts';
import { tokensOf } from './words.ts';

/** Words of longer terms say too little one by one. */
const longestTerm = 2;

const remembered = new WeakMap<Concept, Map<string, readonly string[]>>();

/**
 * The keys (as `tokensOf` gives them) of the words that a concept's terms in `language` are made of, each once; terms of
 * more than two words and notes in brackets, which tell people the sense, are left out. Remembered for each concept:
 * aligning and checking ask for the same thousands.
 */
export function conceptWords(concept: Concept, language: string): readonly string[] {
  const wanted = languageKey(language);
  const perLanguage = remembered.get(concept) ?? new Map<string, readonly string[]>();
  remembered.set(concept, perLanguage);
  const known = perLanguage.get(wanted);
  if (known !== undefined) return known;
  const keys = new Set<string>();
  for (const [tag, terms] of Object.entries(concept)) {
    if (languageKey(tag) !== wanted) continue;
    for (const term of terms) {
      const words = tokensOf(term.replace(/\([^)]*\)/gu, ''), wanted).filter(({ kind }) => kind === 'word');
      if (words.length <= longestTerm) for (const { key } of words) keys.add(key);
    }
  }
  const found = [...keys];
  perLanguage.set(wanted, found);
  return found;
}
