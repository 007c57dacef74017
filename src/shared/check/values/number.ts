import type { Check } from '../draft.ts';
import { valueDrafts } from './value-drafts.ts';

/**
 * Law: every number – in figures of any script, in words, with its percent sign or currency – that one version of a unit
 * states, the others state as well, in whatever form.
 */
export const number: Check = {
  name: 'number',
  about: 'Numbers, percentages and amounts that differ',
  run: (alignment) => valueDrafts(alignment, 'number'),
};
