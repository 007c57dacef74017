import type { Check } from '../draft.ts';
import { traitDrafts } from './trait-drafts.ts';

/** Law: what one version permits or recommends, every version permits or recommends. Duties are often left to the tense. */
export const modality: Check = {
  name: 'modality',
  about: 'What must, should or may be done',
  run: (alignment) =>
    traitDrafts(alignment, 'modality', {
      permission: { one: 'permits something', several: 'permit something', before: 0.95, alone: 'fault' },
      recommendation: {
        one: 'recommends something',
        several: 'recommend something',
        before: 0.8,
        alone: 'manner',
      },
    }),
};
