import type { Check } from '../draft.ts';
import { traitDrafts } from './trait-drafts.ts';

/** Law: what one version says of all, of each or of both, every version says of as many. */
export const quantifiers: Check = {
  name: 'quantifiers',
  about: 'All, each, both: whom or what a rule is about',
  run: (alignment) =>
    traitDrafts(alignment, 'modality', {
      every: { one: 'speaks of all', several: 'speak of all', before: 0.8, alone: 'manner', turned: true },
      both: { one: 'speaks of both', several: 'speak of both', before: 0.8, alone: 'manner' },
    }),
};
