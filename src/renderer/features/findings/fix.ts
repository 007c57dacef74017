import type { Alignment } from '../../../shared/model/alignment.ts';
import { unitPositions } from '../../../shared/model/alignment.ts';
import type { Finding } from '../../../shared/model/finding.ts';
import type { Unit } from '../../../shared/model/unit.ts';

/** An edit that is the obvious answer to a finding. */
export interface Fix {
  readonly command: 'merge-next';
  readonly params: { readonly unit: string };
}

/**
 * The obvious fix: where a gap stands beside a unit that has exactly what is missing, and nothing of what stands here, the
 * two are one. Null when nothing is obvious, or when a confirmed unit would have to change.
 */
export function fixOf(finding: Finding, alignment: Alignment): Fix | null {
  if (finding.type !== 'missing' && finding.type !== 'extra') return null;
  if (finding.units !== undefined && finding.units.length > 1) return null;
  const at = unitPositions(alignment.units).get(finding.unit) ?? -1;
  const here = alignment.units[at];
  if (here === undefined) return null;
  for (const [first, second] of [
    [at, at + 1],
    [at - 1, at],
  ] as const) {
    const [one, two] = [alignment.units[first], alignment.units[second]];
    if (one !== undefined && two !== undefined && complement(one, two, alignment.languages))
      return { command: 'merge-next', params: { unit: one.id } };
  }
  return null;
}

function complement(one: Unit, two: Unit, languages: readonly string[]): boolean {
  if (one.status === 'confirmed' || two.status === 'confirmed') return false;
  return languages.every(
    (language) => (one.segments[language] ?? []).length > 0 !== (two.segments[language] ?? []).length > 0,
  );
}
