import { join } from 'node:path';
import { readLexicon } from '../../src/main/services/knowledge/lexicon.ts';
import type { Knowledge } from '../../src/shared/align/knowledge.ts';

const folder = join(import.meta.dirname, '../../resources/lexicon');

/** The core lexicon in all its languages, as the product loads it. */
export function coreLexicon(): Knowledge {
  return readLexicon(folder, ['ar', 'de', 'en', 'es', 'fr', 'hu', 'it', 'pt', 'ru', 'zh']);
}
