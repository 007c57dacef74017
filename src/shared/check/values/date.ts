import type { Check } from '../draft.ts';
import { valueDrafts } from './value-drafts.ts';

/** Law: every date that one version of a unit states, the others state as well: the same day of the calendar. */
export const date: Check = {
  name: 'date',
  about: 'Dates that differ',
  run: (alignment) => valueDrafts(alignment, 'date'),
};
