import type { Check } from '../draft.ts';
import { Articles } from './articles.ts';
import { traitDrafts } from './trait-drafts.ts';

/** Law: what one version says of all, of each or of both, every version says of as many. */
export const quantifiers: Check = {
  name: 'quantifiers',
  about: 'All, each, both: whom or what a rule is about',
  run: (alignment, { words = [] } = {}) =>
    traitDrafts(alignment, 'modality', {
      every: {
        one: 'speaks of all',
        several: 'speak of all',
        before: 0.8,
        alone: 'manner',
        turned: true,
        articles: new Articles(alignment, words),
      },
      both: { one: 'speaks of both', several: 'speak of both', before: 0.8, alone: 'manner' },
    }),
};
