import type { Segmentation } from '../../shared/api/methods/projects.ts';
import type { Alignment } from '../../shared/model/alignment.ts';
import type { DocumentInfo } from '../../shared/model/document.ts';
import type { Finding, PassedFinding } from '../../shared/model/finding.ts';

/** An alignment with what belongs to it: all that is ever exported, reported or printed. */
export interface Work {
  /** In the order of the columns. */
  readonly documents: readonly DocumentInfo[];
  readonly alignment: Alignment;
  readonly segmentation: Segmentation;
  /** Findings of the alignment, ignored ones left out. */
  readonly findings: readonly Finding[];
  /** Findings that somebody has ignored. */
  readonly passed?: readonly PassedFinding[];
}
