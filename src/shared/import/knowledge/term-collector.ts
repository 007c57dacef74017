import type { TakeConcept } from './read-terms.ts';
import { wantedLanguages } from './wanted-languages.ts';

/** Gathers the ways to say one thing until it is complete. */
export interface TermCollector {
  /** Adds a way to say it in the language `tag`; nothing happens when that language is not wanted. */
  add(tag: string, term: string): void;
  /** Gives what was gathered, if it is said in two languages at least, and begins anew. */
  finish(): void;
}

/** A collector for the primary languages of `languages`; underscores in tags are taken for hyphens. */
export function createTermCollector(languages: readonly string[], take: TakeConcept): TermCollector {
  const wanted = wantedLanguages(languages);
  let said = new Map<string, Set<string>>();
  return {
    add(tag, term) {
      const way = term.replace(/\s+/g, ' ').trim();
      const language = wanted(tag.replaceAll('_', '-'));
      if (way === '' || language === null) return;
      const ways = said.get(language) ?? new Set();
      said.set(language, ways.add(way));
    },
    finish() {
      if (said.size >= 2)
        take(Object.fromEntries([...said].map(([language, ways]) => [language, [...ways]])));
      if (said.size > 0) said = new Map();
    },
  };
}
