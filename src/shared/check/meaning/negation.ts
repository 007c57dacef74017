import type { Check } from '../draft.ts';
import { traitDrafts } from './trait-drafts.ts';

/** Law: what one version denies, every version denies; what one excepts, every version excepts. */
export const negation: Check = {
  name: 'negation',
  about: 'Negations and exceptions that a version lacks',
  run: (alignment) =>
    traitDrafts(alignment, 'negation', {
      negation: { one: 'denies something', several: 'deny something', before: 0.95, alone: 'look' },
      exception: { one: 'makes an exception', several: 'make an exception', before: 0.93, alone: 'look' },
    }),
};
