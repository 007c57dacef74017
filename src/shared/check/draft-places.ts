import { unitPositions } from '../model/alignment.ts';
import type { Unit } from '../model/unit.ts';
import type { Draft } from './draft.ts';

/** `drafts` of an earlier state where their units stand among `units` now; those whose unit is gone fall away. */
export function draftsAmong(drafts: readonly Draft[], units: readonly Unit[]): readonly Draft[] {
  const positions = unitPositions(units);
  return drafts.flatMap((draft) => {
    const order = positions.get(draft.unit);
    if (order === undefined) return [];
    return order === draft.order ? draft : { ...draft, order };
  });
}
