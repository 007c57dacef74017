import type { Alignment } from '../../../model/alignment.ts';
import type { Finding, FindingType, Severity } from '../../../model/finding.ts';

/** What a report on findings says in one language. */
export interface ReportWords {
  /** BCP 47. */
  readonly language: string;
  /** Over the whole: where these versions (names of languages) differ. */
  readonly title: (names: string) => string;
  readonly units: (all: number, whole: number) => string;
  readonly counts: (grave: number, inUnits: number, info: number, ignored: number) => string;
  readonly standingOut: (counts: string) => string;
  /** Heads of the columns of the summary. */
  readonly kind: string;
  readonly severities: Readonly<Record<Severity, string>>;
  /** One finding's gravity. */
  readonly severity: Readonly<Record<Severity, string>>;
  readonly ignored: string;
  readonly findings: string;
  readonly none: string;
  /** `by` is empty when nobody has said their name. */
  readonly ignoredOn: (date: string, reason: string, by: string) => string;
  /** Heads of the columns of a workbook. */
  readonly row: string;
  readonly gravity: string;
  readonly oddOnes: string;
  readonly finding: string;
  readonly places: string;
  readonly because: string;
  readonly types: Readonly<Record<FindingType, string>>;
  readonly sentence: (finding: Finding, alignment: Alignment) => string;
}
