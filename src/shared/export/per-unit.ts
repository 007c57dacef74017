import type { Finding } from '../model/finding.ts';
import type { Unit } from '../model/unit.ts';

/**
 * The findings with every run of missing or extra lines told unit by unit, each with its own evidence and an id of its
 * own (`f2-1`, `f2-2` …): a reader of the JSON finds every gap at its unit. Other findings stay as they are.
 */
export function findingsPerUnit(findings: readonly Finding[], units: readonly Unit[]): readonly Finding[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  return findings.flatMap((finding) => {
    const run = finding.units ?? [];
    if (run.length < 2 || (finding.type !== 'missing' && finding.type !== 'extra')) return [finding];
    return run.map((id, at) => {
      const held = new Set(Object.values(byId.get(id)?.segments ?? {}).flat());
      const evidence = finding.evidence.filter(({ segment }) => held.has(segment));
      const { consequences, ...own } = finding;
      const along = consequences !== undefined && at === run.length - 1 ? { consequences } : {};
      return { ...own, ...along, id: `${finding.id}-${at + 1}`, unit: id, evidence };
    });
  });
}
