import { readLexicon } from '../../../src/main/services/knowledge/lexicon.ts';
import type { Concept } from '../../../src/shared/model/concept.ts';

const folder = new URL('../../../resources/lexicon/', import.meta.url);

/** The core lexicon as the program leans on it. */
export function lexiconOf(languages: readonly string[]): { readonly concepts: readonly Concept[] } {
  return readLexicon(folder, languages);
}
