import { unitPositions } from '../../../shared/model/alignment.ts';
import { type Finding, severities } from '../../../shared/model/finding.ts';
import type { Work } from '../../services/work.ts';

/** "3 findings (1 error, 2 warnings)", or "no findings". */
export function countFindings(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'no findings';
  const parts = severities
    .map(
      (severity) => [severity, findings.filter((finding) => finding.severity === severity).length] as const,
    )
    .filter(([, number]) => number > 0)
    .map(([severity, number]) =>
      severity === 'info' ? `${number} for information` : count(number, severity),
    );
  return `${count(findings.length, 'finding')} (${parts.join(', ')})`;
}

/** One finding on one line: where, how grave, what. */
export function findingLine({ alignment }: Work, finding: Finding): string {
  const row = (unitPositions(alignment.units).get(finding.unit) ?? 0) + 1;
  return `${row}\t${finding.severity}\t${finding.type}\t${finding.languages.join(',')}\t${finding.message}`;
}

export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
