import type { Finding } from '../../shared/model/finding.ts';

let latest: ReadonlyMap<string, readonly Finding[]> = new Map();
const grouped = new WeakMap<readonly Finding[], ReadonlyMap<string, readonly Finding[]>>();

/** Findings by the units they speak of; a unit whose findings are the same has the same list as the last time. */
export function findingsByUnit(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const known = grouped.get(findings);
  if (known !== undefined) return known;
  const map = new Map<string, Finding[]>();
  for (const finding of findings)
    for (const unit of new Set([finding.unit, ...(finding.units ?? [])])) {
      const list = map.get(unit);
      if (list === undefined) map.set(unit, [finding]);
      else list.push(finding);
    }
  const stable = new Map<string, readonly Finding[]>(map);
  for (const [unit, list] of map) {
    const before = latest.get(unit);
    if (before?.length === list.length && list.every((finding, at) => finding === before[at]))
      stable.set(unit, before);
  }
  latest = stable;
  grouped.set(findings, stable);
  return stable;
}
