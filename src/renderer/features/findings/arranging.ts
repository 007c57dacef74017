import type { Finding } from '../../../shared/model/finding.ts';
import { type FindingType, findingTypes } from '../../../shared/model/finding.ts';
import type { Unit } from '../../../shared/model/unit.ts';
import { groupFindings, type Placed, placeOf } from './grouping.ts';

/** By what the list is arranged: what matters most, the kind, the language that stands out, or the documents' order. */
export const arrangements = ['weight', 'type', 'language', 'order'] as const;
export type Arrangement = (typeof arrangements)[number];

/** Findings under one heading; `heading` is a group's, a kind's or a language's name, as `by` says. */
export interface Arranged {
  readonly id: string;
  readonly findings: readonly Placed[];
}

/** The findings of `type` (all when null) under headings as `by` says, each in document order; empty headings are left out. */
export function arranged(
  findings: readonly Finding[],
  units: readonly Unit[],
  by: Arrangement,
  type: FindingType | null,
): readonly Arranged[] {
  const wanted = type === null ? findings : findings.filter((finding) => finding.type === type);
  if (by === 'weight') return groupFindings(wanted, units);
  const placed = wanted
    .flatMap((finding) => placeOf(finding, units) ?? [])
    .sort((a, b) => a.first - b.first || a.last - b.last);
  const groups = Map.groupBy(placed, ({ finding }) => headingOf(finding, by));
  const sorted = [...groups].map(([id, group]) => ({ id, findings: group }));
  if (by === 'type') {
    const rank = (id: string) => (findingTypes as readonly string[]).indexOf(id);
    return sorted.sort((a, b) => rank(a.id) - rank(b.id));
  }
  return by === 'language' ? sorted.sort((a, b) => b.findings.length - a.findings.length) : sorted;
}

function headingOf({ type, languages }: Finding, by: Arrangement): string {
  if (by === 'type') return type;
  return by === 'language' ? languages.join('+') : '';
}

/** How many findings there are of each kind that occurs, in the order of kinds. */
export function kindCounts(findings: readonly Finding[]): readonly (readonly [FindingType, number])[] {
  return findingTypes.flatMap((type) => {
    const count = findings.filter((finding) => finding.type === type).length;
    return count === 0 ? [] : [[type, count] as const];
  });
}
