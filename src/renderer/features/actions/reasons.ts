import type { Unit } from '../../../shared/model/unit.ts';
import { said } from '../../words/engine/said.ts';
import { t } from '../../words/t.ts';

/** How many reasons are told; the others weigh less. */
const told = 4;

/**
 * Why the unit's segments stand together, in a line of plain words: how sure that is, then the weightiest reasons. Of
 * what a person arranged or confirmed no probability is told.
 */
export function reasonsOf(unit: Unit): string {
  const reasons = (unit.reasons ?? [])
    .filter(({ detail }) => detail !== '')
    .toSorted((a, b) => Math.abs(b.share) - Math.abs(a.share))
    .slice(0, told)
    .map(({ detail }) => said(detail))
    .join(' · ');
  if (unit.status === 'confirmed') return [t('actions.confirmed'), reasons].filter(Boolean).join(' · ');
  if (unit.status === 'edited') return reasons === '' ? t('actions.by-hand') : reasons;
  const likely = t('actions.likely', unit.confidence);
  return reasons === '' ? likely : t('actions.why', likely, reasons);
}
