import type { Finding } from '../../../shared/model/finding.ts';
import { unitIndex } from '../../../shared/model/near.ts';
import type { Unit } from '../../../shared/model/unit.ts';

export const groupIds = ['differs', 'missing', 'look'] as const;
export type GroupId = (typeof groupIds)[number];

/** A finding where it stands: units counted from 1, `last` beyond `first` when it covers several in a row. */
export interface Placed {
  readonly finding: Finding;
  readonly first: number;
  readonly last: number;
}

export interface FindingGroup {
  readonly id: GroupId;
  readonly findings: readonly Placed[];
}

/** Which heading a finding stands under: what is missing, what is only worth a look, and all that differs. */
function groupOf({ type, severity }: Finding): GroupId {
  if (type === 'missing' || type === 'extra') return 'missing';
  return severity === 'info' || type === 'length' ? 'look' : 'differs';
}

/** The findings under their headings, in document order; headings without findings are left out. */
export function groupFindings(findings: readonly Finding[], units: readonly Unit[]): readonly FindingGroup[] {
  const placed = findings.map((finding) => placeOf(finding, units)).filter((one) => one !== null);
  const byGroup = Map.groupBy(placed, ({ finding }) => groupOf(finding));
  return groupIds.flatMap((id) => {
    const group = byGroup.get(id);
    return group === undefined
      ? []
      : [{ id, findings: group.sort((a, b) => a.first - b.first || a.last - b.last) }];
  });
}

const latest = new WeakMap<Finding, Placed>();

/** Null when its unit is gone, which it is until the next check. The same object as the last time as long as it stands where it stood. */
export function placeOf(finding: Finding, units: readonly Unit[]): Placed | null {
  let first = Number.POSITIVE_INFINITY;
  let last = -1;
  for (const unit of finding.units === undefined ? [finding.unit] : [finding.unit, ...finding.units]) {
    const at = unitIndex(units, unit);
    if (at < 0) continue;
    first = Math.min(first, at + 1);
    last = Math.max(last, at + 1);
  }
  if (last < 0) return null;
  const known = latest.get(finding);
  if (known?.first === first && known.last === last) return known;
  const placed = { finding, first, last };
  latest.set(finding, placed);
  return placed;
}

/** How many of all languages say the same where one says something else; null where that is no question. */
export function agreement(
  finding: Finding,
  languages: readonly string[],
): { agree: number; of: number } | null {
  if (!['number', 'date', 'reference', 'name', 'term'].includes(finding.type)) return null;
  const agreeing = new Set(finding.evidence.map(({ language }) => language)).difference(
    new Set(finding.languages),
  );
  return agreeing.size < 2 ? null : { agree: agreeing.size, of: languages.length };
}
