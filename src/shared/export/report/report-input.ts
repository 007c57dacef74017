import type { Alignment } from '../../model/alignment.ts';
import type { DocumentInfo } from '../../model/document.ts';
import type { Finding, PassedFinding } from '../../model/finding.ts';

/** Everything a report on findings needs. */
export interface ReportInput {
  readonly alignment: Alignment;
  readonly documents: readonly DocumentInfo[];
  readonly findings: readonly Finding[];
  readonly passed?: readonly PassedFinding[];
}
