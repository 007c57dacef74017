import type { Finding } from '../../../shared/model/finding.ts';
import { type FindingsChange, findingsChange } from '../../../shared/model/findings-change.ts';

/** The findings that the windows of a project know, so that they are told only what is new in them. */
export interface ToldFindings {
  /** A window was given these. */
  given(findings: readonly Finding[]): void;
  /** Tells the windows what has become of them, and of which share of the rows they are. */
  tell(findings: readonly Finding[], share: number): void;
}

export function createToldFindings(emit: (change: FindingsChange, share: number) => void): ToldFindings {
  let known: readonly Finding[] = [];
  return {
    given(findings) {
      known = findings;
    },
    tell(findings, share) {
      const change = findingsChange(known, findings);
      known = findings;
      emit(change, share);
    },
  };
}
