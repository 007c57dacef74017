import type { WireError } from '../../../shared/api/errors.ts';
import type { Segmentation } from '../../../shared/api/methods/projects.ts';
import type { Lookup, ReferenceFile, ReferenceKind } from '../../../shared/api/methods/reference.ts';
import type { AsideCount, CutPreview } from '../../../shared/api/methods/sources.ts';
import type { CheckProfile } from '../../../shared/check/judging/profile.ts';
import type { Step } from '../../../shared/edit/step.ts';
import type { ExportFormat } from '../../../shared/export/formats.ts';
import type { RenderedSummary } from '../../../shared/export/result.ts';
import type { OwnRules } from '../../../shared/language/own-rules.ts';
import type { Trouble } from '../../../shared/lib/trouble.ts';
import type { Alignment } from '../../../shared/model/alignment.ts';
import type { ChangeState, Document, DocumentFormat, DocumentInfo } from '../../../shared/model/document.ts';
import type { Finding } from '../../../shared/model/finding.ts';
import type { FindingsChange } from '../../../shared/model/findings-change.ts';
import type { Leverage, UnitTexts } from '../../../shared/model/reuse.ts';
import type { SrxRules } from '../../../shared/model/srx.ts';
import type { VersionMatch } from '../../../shared/model/version-match.ts';
import type { Proposed } from '../../../shared/pipeline/proposed.ts';
import type { Spared } from '../../../shared/pipeline/realign.ts';
import type { RenderOptions } from '../render.ts';

/** One language version as it goes into the engine. */
export interface RawSource {
  readonly language: string;
  readonly path: string;
  readonly format: DocumentFormat;
  readonly encoding: string;
  /** True when a person chose the encoding: then it must fit exactly. */
  readonly forced: boolean;
  readonly bytes: Uint8Array;
  /** How tracked changes are read, where the format knows them. */
  readonly changes: ChangeState;
}

/** What is known of a file before it is part of an alignment. */
export interface Examined {
  /** BCP 47; "und" when nothing speaks for any. */
  readonly language: string;
  readonly preview: string;
  /** Tracked changes in it. */
  readonly changes: number;
  readonly aside: readonly AsideCount[];
  /** What people should know before they lean on it. */
  readonly warnings: readonly Trouble[];
}

/** What the aligner leans on before it has read the documents. */
export interface KnowledgeSources {
  /** The folder of the core lexicon. */
  readonly lexicon: string;
  /** Paths of glossaries: TBX, CSV or TSV. */
  readonly glossaries: readonly string[];
  /** Paths of translation memories: TMX. */
  readonly memories: readonly string[];
}

/** A file whose texts are aligned already. */
export interface AlignedSource {
  readonly path: string;
  /** Its content where there is no path to read it from. */
  readonly bytes: Uint8Array | null;
  /** Languages wanted; all when absent. */
  readonly languages?: readonly string[];
}

/** What is to be built, and whether it goes into a project file or comes back. */
export interface BuildOrder {
  /** The versions to align; or, in place of them all, a file that is aligned already. */
  readonly sources: readonly RawSource[] | AlignedSource;
  readonly pivot: string;
  readonly segmentation: Segmentation;
  /** The user's own rules for sentences. */
  readonly rules?: SrxRules | undefined;
  readonly knowledge: KnowledgeSources;
  /** Where to write a new project file, and what to call it in errors; null when nothing is to be written. */
  readonly store: { readonly path: string; readonly shown: string } | null;
  /** Whether documents and alignment come back; they stay in the thread either way. */
  readonly give: boolean;
}

export interface Built {
  readonly documents: readonly Document[];
  readonly alignment: Alignment;
  readonly segmentation: Segmentation;
}

/** What came of an order to build. */
export interface Outcome {
  readonly built: Built | null;
  /** Null for a large alignment that is not given back: its rows are shown before it is checked. */
  readonly findings: readonly Finding[] | null;
  /** What is to be said of what was read and leaned on, each a sentence. */
  readonly notes: readonly string[];
  /** What the pivot's document is called in itself; null where it has no heading. */
  readonly title: string | null;
}

/** What is to be written of the alignment the thread holds. */
export interface ExportOrder {
  /** By which the answer is known. */
  readonly id: number;
  readonly documents: readonly DocumentInfo[];
  readonly segmentation: Segmentation;
  /** Keys of findings somebody has called all right. */
  readonly ignored: readonly string[];
  /** What kinds of findings count as. */
  readonly checks: CheckProfile | null;
  readonly version: string;
  readonly format: ExportFormat;
  readonly options: RenderOptions;
  /** Where to write; null when only a summary is wanted; `content` when the bytes are to come back. */
  readonly to: { readonly path: string } | 'content' | null;
}

/** What came of an order to export. */
export interface Exported {
  readonly summary: RenderedSummary<ExportFormat>;
  readonly content: { readonly name: string; readonly bytes: Uint8Array } | null;
}

/** A change of the whole project that is to be worked out. `id` is the number its text will have in the project. */
export type Wanted =
  | { readonly kind: 'realign'; readonly spared: Spared }
  /** By the user's own rules, or by ours. */
  | { readonly kind: 'resegment'; readonly rules: SrxRules | null }
  | ({ readonly kind: 'add' | 'revise'; readonly id: number } & Incoming);

interface Incoming {
  readonly source: RawSource;
  readonly segmentation: Segmentation;
}

/** What to work out, on what, and the folder of the core lexicon to lean on. */
export interface ProposeOrder {
  readonly alignment: Alignment;
  readonly wanted: Wanted;
  readonly lexicon: string;
}

/** A version that is to be cut into segments, for the eye alone. */
export interface CutOrder {
  readonly source: RawSource;
  readonly segmentation: Segmentation;
  readonly rules: SrxRules | undefined;
}

/** Two versions of one document that are to be compared. */
export interface CompareOrder {
  readonly before: RawSource;
  readonly after: RawSource;
  readonly segmentation: Segmentation;
}

/** Two versions of one document, and what became of the segments. */
export interface Comparison {
  readonly before: Document;
  readonly after: Document;
  readonly matches: readonly VersionMatch[];
}

/** A memory or glossary to look up in. */
export interface ReferenceSource {
  readonly id: number;
  readonly kind: ReferenceKind;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The glossaries that the texts are held against. */
export interface GlossaryOrder {
  /** Paths of the user's own; null where the thread knows them from building. */
  readonly own: readonly string[] | null;
  /** Those kept with the project. */
  readonly shelf: readonly ReferenceSource[];
}

/** What became of a memory or glossary that was read. */
export interface ReferenceRead extends Omit<ReferenceFile, 'name' | 'kind'> {
  /** True when it could not be read to its end. */
  readonly broken: boolean;
}

/** The units of a project as they are looked up, with its languages. */
export interface LookupOrder {
  readonly units: readonly UnitTexts[];
  readonly languages: readonly string[];
  readonly pivot: string;
}

/** What the main thread asks of the engine's thread. */
export type Order =
  | { readonly type: 'build'; readonly order: BuildOrder }
  | { readonly type: 'propose'; readonly order: ProposeOrder }
  | { readonly type: 'compare'; readonly order: CompareOrder }
  | { readonly type: 'cut'; readonly order: CutOrder }
  /** Add the user's own words to the rules of languages. */
  | { readonly type: 'own-rules'; readonly rules: Readonly<Record<string, OwnRules>> }
  /** Look what a file holds. */
  | { readonly type: 'examine'; readonly source: Omit<RawSource, 'language'> }
  /** Read these memories and glossaries, beside those that were read before, for a project of these languages. */
  | {
      readonly type: 'refer';
      readonly files: readonly ReferenceSource[];
      readonly languages: readonly string[];
    }
  /** Look the first unit up in what was read. */
  | { readonly type: 'look-up'; readonly order: LookupOrder }
  /** Say how much of the units the memories know. */
  | { readonly type: 'leverage'; readonly order: LookupOrder }
  /** Hold the texts against these glossaries from now on. */
  | { readonly type: 'glossaries'; readonly order: GlossaryOrder }
  /** Take this alignment as what is true at `revision`. */
  | {
      readonly type: 'hold';
      readonly alignment: Alignment;
      readonly revision: number;
      /** The folder of the core lexicon. */
      readonly lexicon: string;
    }
  /** Take what this project file holds as what is true: a large alignment is quicker read than handed over. */
  | { readonly type: 'hold-file'; readonly path: string; readonly lexicon: string }
  /** Write what is true. */
  | { readonly type: 'export'; readonly order: ExportOrder }
  /** What is true has changed by `steps` and is `revision` now. */
  | { readonly type: 'change'; readonly steps: readonly Step[]; readonly revision: number };

/** What the engine's thread tells the main thread. */
export type Report =
  | { readonly type: 'progress'; readonly phase: string; readonly done: number; readonly of: number }
  | ({ readonly type: 'built' } & Outcome)
  | { readonly type: 'proposed'; readonly proposed: Proposed }
  | ({ readonly type: 'compared' } & Comparison)
  | ({ readonly type: 'examined' } & Examined)
  | { readonly type: 'cut'; readonly preview: CutPreview }
  | { readonly type: 'referred'; readonly files: readonly ReferenceRead[] }
  | { readonly type: 'looked-up'; readonly lookup: Lookup }
  | { readonly type: 'leveraged'; readonly leverage: Leverage }
  /**
   * What became of the findings that the thread told before, at first of none. They are those of `share` (0–1) of the rows;
   * `final` when they are all of that revision, and others come after it only after a change.
   */
  | {
      readonly type: 'findings';
      readonly revision: number;
      readonly change: FindingsChange;
      readonly share: number;
      readonly final: boolean;
    }
  | ({ readonly type: 'exported'; readonly id: number } & Exported)
  | { readonly type: 'not-exported'; readonly id: number; readonly error: WireError }
  | {
      readonly type: 'exporting';
      readonly id: number;
      readonly phase: string;
      readonly done: number;
      readonly of: number;
    }
  | { readonly type: 'failed'; readonly error: WireError };
