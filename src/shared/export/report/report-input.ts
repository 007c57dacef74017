import type { Alignment } from '../../model/alignment.ts';
import type { DocumentInfo } from '../../model/document.ts';
import type { Finding } from '../../model/finding.ts';

/** A finding that somebody has looked at and found all right. */
export interface PassedFinding {
  readonly finding: Finding;
  readonly reason: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** Everything a report on findings needs. */
export interface ReportInput {
  readonly alignment: Alignment;
  readonly documents: readonly DocumentInfo[];
  readonly findings: readonly Finding[];
  readonly passed?: readonly PassedFinding[];
}
