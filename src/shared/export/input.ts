import type { Alignment } from '../model/alignment.ts';
import type { DocumentInfo } from '../model/document.ts';
import type { Finding } from '../model/finding.ts';

/** Everything an export may need; the engine has neither a clock nor a name of its own. */
export interface ExportInput {
  readonly alignment: Alignment;
  /** One per language; a language without one is written without a file name. */
  readonly documents: readonly DocumentInfo[];
  /** Open findings; ignored ones are not among them. */
  readonly findings: readonly Finding[];
  readonly segmentation: 'paragraph' | 'sentence' | 'line';
  /** The moment of the export, ISO 8601. */
  readonly now: string;
  /** The program's version ("0.1.0"). */
  readonly version: string;
  /** Who exports; the program's name when absent. */
  readonly user?: string;
}

/** What the user chose. */
export interface ExportOptions {
  /** All units (the default), or only those a person has confirmed. */
  readonly only?: 'all' | 'confirmed';
  /** Languages to write, in this order; all of the alignment's when absent. */
  readonly languages?: readonly string[];
}
