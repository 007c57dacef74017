import type { Alignment } from '../model/alignment.ts';
import type { DocumentInfo } from '../model/document.ts';
import type { Finding } from '../model/finding.ts';
import type { TmxProfile } from './tmx/profile.ts';

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

export const duplicateChoices = ['keep', 'once'] as const;
export const conflictChoices = ['keep', 'best', 'none'] as const;
/** Of certification, as TMX 1.4b calls it. */
export const tmxLevels = [1, 2] as const;
export type TmxLevel = (typeof tmxLevels)[number];
export const xliffVersions = ['2.1', '1.2'] as const;
export type XliffVersion = (typeof xliffVersions)[number];

/** What the user chose. */
export interface ExportOptions {
  /** All units (the default), or only those a person has confirmed. */
  readonly only?: 'all' | 'confirmed';
  /** Languages to write, in this order; all of the alignment's when absent. */
  readonly languages?: readonly string[];
  /** The tag to write for a language where it is to be another than its own (`fr` as `fr-CA`). */
  readonly tags?: Readonly<Record<string, string>>;
  /** Whose tool the memory is for; `master` when absent. */
  readonly profile?: TmxProfile;
  /** Plain texts (1, the default), or with their formatting as inline codes (2). */
  readonly level?: TmxLevel;
  /** Units whose texts are all the same as another's: every one (the default), or one of them. */
  readonly duplicates?: (typeof duplicateChoices)[number];
  /** Units that translate the same source otherwise: every one (the default), the surest, or none. */
  readonly conflicts?: (typeof conflictChoices)[number];
  /** `2.1` when absent. */
  readonly xliff?: XliffVersion;
}
