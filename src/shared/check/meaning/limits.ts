import type { Check } from '../draft.ts';
import { traitDrafts } from './trait-drafts.ts';

/** Law: where one version sets a limit – at least, at most, only – every version sets it. */
export const limits: Check = {
  name: 'limits',
  about: 'Limits: at least, at most, only',
  run: (alignment) =>
    traitDrafts(alignment, 'modality', {
      only: { one: 'allows nothing else', several: 'allow nothing else', before: 0.87, alone: 'manner' },
      least: { one: 'sets a lower limit', several: 'set a lower limit', before: 0.93, alone: 'look' },
      most: { one: 'sets an upper limit', several: 'set an upper limit', before: 0.93, alone: 'look' },
    }),
};
