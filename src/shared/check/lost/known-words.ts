import { conceptWords } from '../../language/concept-words.ts';
import { languageKey } from '../../language/language-key.ts';
import type { Concept } from '../../model/concept.ts';

/** Which words of one language may stand for which of another. */
export type WordLinks = ReadonlyMap<string, ReadonlySet<string>>;

const remembered = new WeakMap<readonly Concept[], Map<string, WordLinks>>();

/** The links from words of `from` to words of `to` that the concepts know. Remembered. */
export function knownWords(concepts: readonly Concept[], from: string, to: string): WordLinks {
  const pairs = remembered.get(concepts) ?? new Map<string, WordLinks>();
  remembered.set(concepts, pairs);
  const name = `${languageKey(from)} ${languageKey(to)}`;
  const known = pairs.get(name);
  if (known !== undefined) return known;
  const links = new Map<string, Set<string>>();
  for (const concept of concepts) {
    const others = conceptWords(concept, to);
    if (others.length === 0) continue;
    for (const key of conceptWords(concept, from)) {
      const set = links.get(key) ?? new Set();
      links.set(key, set);
      for (const other of others) set.add(other);
    }
  }
  pairs.set(name, links);
  return links;
}
