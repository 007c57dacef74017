import type { Finding } from '../../../shared/model/finding.ts';
import { type FindingsChange, findingsChange } from '../../../shared/model/findings-change.ts';

/** The findings that the windows of a project know, so that they are told only what is new in them. */
export interface ToldFindings {
  /** A window was given these. */
  given(findings: readonly Finding[]): void;
  /** Tells the windows what has become of them. */
  tell(findings: readonly Finding[]): void;
}

export function createToldFindings(emit: (change: FindingsChange) => void): ToldFindings {
  let known: readonly Finding[] = [];
  return {
    given(findings) {
      known = findings;
    },
    tell(findings) {
      const change = findingsChange(known, findings);
      known = findings;
      emit(change);
    },
  };
}
