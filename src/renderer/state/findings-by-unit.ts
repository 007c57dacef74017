import type { Finding } from '../../shared/model/finding.ts';
import { rangeOf } from './change-range.ts';

type ByUnit = ReadonlyMap<string, readonly Finding[]>;

let latest: { readonly findings: readonly Finding[]; readonly byUnit: Map<string, readonly Finding[]> } = {
  findings: [],
  byUnit: new Map(),
};

/**
 * Findings by the units they speak of; a unit whose findings are the same has the same list as the last time. Of a list that
 * differs from the last one asked for only what changed is grouped anew, in the same map: it is not to be kept.
 */
export function findingsByUnit(findings: readonly Finding[]): ByUnit {
  const { findings: before, byUnit } = latest;
  if (before === findings) return byUnit;
  const { at, removed, inserted } = rangeOf(before, findings);
  const changed = before.slice(at, at + removed).concat(findings.slice(at, at + inserted));
  const lists = new Map(changed.flatMap(unitsOf).map((unit): [string, Finding[]] => [unit, []]));
  for (const finding of findings) for (const unit of unitsOf(finding)) lists.get(unit)?.push(finding);
  for (const [unit, list] of lists) {
    const known = byUnit.get(unit);
    if (list.length === 0) byUnit.delete(unit);
    else if (known?.length !== list.length || list.some((finding, index) => finding !== known[index]))
      byUnit.set(unit, list);
  }
  latest = { findings, byUnit };
  return byUnit;
}

/** The units a finding speaks of, each once. */
function unitsOf({ unit, units }: Finding): readonly string[] {
  return units === undefined ? [unit] : [...new Set([unit, ...units])];
}
