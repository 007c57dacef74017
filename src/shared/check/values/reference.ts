import type { Check } from '../draft.ts';
import { valueDrafts } from './value-drafts.ts';

/**
 * Law: every document symbol, resolution, article, paragraph or address that one version of a unit refers to, the others
 * refer to as well.
 */
export const reference: Check = {
  name: 'reference',
  about: 'References to documents, articles and paragraphs that differ',
  run: (alignment) => valueDrafts(alignment, 'reference'),
};
