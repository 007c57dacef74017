import type { Check } from '../draft.ts';
import { traitDrafts } from './trait-drafts.ts';

/** Law: a rule that one version makes subject to something, or that stands without prejudice to another, does so in every one. */
export const reservations: Check = {
  name: 'reservations',
  about: 'Conditions and reservations: subject to, notwithstanding, provided that',
  run: (alignment) =>
    traitDrafts(alignment, 'negation', {
      reservation: { one: 'makes a reservation', several: 'make a reservation', before: 0.91, alone: 'look' },
      condition: { one: 'sets a condition', several: 'set a condition', before: 0.91, alone: 'look' },
    }),
};
