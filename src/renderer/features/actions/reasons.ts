import type { Unit } from '../../../shared/model/unit.ts';
import { t } from '../../words/t.ts';

/** How many reasons are told; the others weigh less. */
const told = 4;

/** Why the unit's segments stand together, the weightiest reasons first, in a line of plain words. */
export function reasonsOf(unit: Unit): string {
  const reasons = (unit.reasons ?? [])
    .filter(({ detail }) => detail !== '')
    .toSorted((a, b) => Math.abs(b.share) - Math.abs(a.share))
    .slice(0, told)
    .map(({ detail }) => detail);
  return reasons.length === 0 ? t('actions.no-why') : reasons.join(' · ');
}
