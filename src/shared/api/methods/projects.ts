import * as v from 'valibot';
import type { Selection } from '../../edit/command.ts';
import type { Alignment } from '../../model/alignment.ts';
import type { DocumentInfo, Furniture } from '../../model/document.ts';
import type { Finding } from '../../model/finding.ts';
import type { Segment } from '../../model/segment.ts';
import type { Unit } from '../../model/unit.ts';
import { method } from '../method.ts';

export const segmentations = ['paragraph', 'sentence', 'line'] as const;
export type Segmentation = (typeof segmentations)[number];

/** The text of a file of rules for sentences (SRX), and what to call it in errors. */
export const srxText = v.object({ name: v.string(), text: v.string() });
export type SrxText = v.InferOutput<typeof srxText>;

/** Narrowest and widest that a column can be made, in CSS pixels. */
export const columnWidths = { narrowest: 96, widest: 1600 } as const;

const width = v.pipe(v.number(), v.minValue(columnWidths.narrowest), v.maxValue(columnWidths.widest));

export const arrangementShape = v.object({
  /** Languages whose columns are not shown. */
  hidden: v.array(v.string()),
  /** Widths set by hand, by language, in CSS pixels; the other columns share what is left. */
  widths: v.record(v.string(), width),
});

/** A project as the renderer needs it at once; the sources' texts are fetched when looked at. */
export interface ProjectState {
  readonly project: string;
  readonly name: string;
  readonly path: string;
  /** Grows by one with every acknowledged change. */
  readonly revision: number;
  readonly alignment: Alignment;
  /** Of a large project only some rows are in `alignment`, which ones is told here; `projects.rows` gives all. Null: they are all there. */
  readonly part: Part | null;
  readonly documents: readonly DocumentInfo[];
  readonly findings: readonly Finding[];
  /**
   * The share of the rows (0–1) whose findings these are: below 1 while a large project is looked through for the first time. The
   * rest comes by event, and `findings.list` waits for it.
   */
  readonly checked: number;
  readonly ignored: readonly IgnoredFinding[];
  readonly history: HistoryState;
  readonly pivotUnlocked: boolean;
  readonly arrangement: Arrangement;
  /** Where the user was, to be taken up again. */
  readonly selection: Selection | null;
}

/** All columns shown, none wider than the other. */
export const asAtFirst: Arrangement = { hidden: [], widths: {} };

/** How the columns of a project are shown; nothing but the grid is changed by it. */
export type Arrangement = v.InferOutput<typeof arrangementShape>;

/** Which of a project's rows are known. */
export interface Part {
  /** Position of the first row that is known. */
  readonly from: number;
  /** How many rows there are. */
  readonly of: number;
  /** How many of them have been fetched to take the place of the part. */
  readonly read: number;
}

/** Some items of each list of an alignment, from the same position on. */
export interface RowsPage {
  readonly units: readonly Unit[];
  readonly segments: Readonly<Record<string, readonly Segment[]>>;
  /** True when no list goes further. */
  readonly last: boolean;
}

export interface HistoryState {
  /** Labels of all entries, oldest first. */
  readonly labels: readonly string[];
  /** How many of them are in force: undo goes below, redo above. */
  readonly applied: number;
}

export interface IgnoredFinding {
  readonly key: string;
  readonly reason: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** The name that stood in the settings; empty when none did. */
  readonly by: string;
}

export interface LanguageProgress {
  readonly language: string;
  readonly units: number;
  readonly confirmed: number;
}

export interface RecentProject {
  readonly name: string;
  readonly path: string;
  readonly languages: readonly string[];
  readonly units: number;
  readonly confirmed: number;
  /** Of each language the units that hold it, and how many of those are confirmed; absent in lists of older versions. */
  readonly progress?: readonly LanguageProgress[];
  /** ISO 8601, UTC. */
  readonly openedAt: string;
}

export interface SourceText {
  readonly text: string;
  readonly furniture: readonly Furniture[];
}

const project = { project: v.string() };
const wholeNumber = v.pipe(v.number(), v.integer(), v.minValue(0));

export const projectsMethods = {
  'projects.recent': method<readonly RecentProject[]>()(v.object({})),
  /** Empties the list of recent projects; the projects stay. */
  'projects.forget': method<null>()(v.object({})),
  /** Reads, segments, aligns and checks; reports progress, can be cancelled. Two to sixteen languages. */
  'projects.create': method<ProjectState>()(
    v.object({
      sources: v.pipe(
        v.array(v.object({ id: v.string(), language: v.string() })),
        v.minLength(2, 'at least two language versions are needed'),
        v.maxLength(16, 'at most sixteen language versions'),
      ),
      pivot: v.optional(v.string()),
      segmentation: v.optional(v.picklist(segmentations)),
      /** The user's own rules for sentences; they cut into sentences, whatever `segmentation` says. */
      srx: v.optional(srxText),
      name: v.optional(v.string()),
      path: v.optional(v.string()),
    }),
  ),
  /** A fresh project made of the bundled sample. */
  'projects.sample': method<ProjectState>()(v.object({})),
  'projects.open': method<ProjectState>()(v.object({ path: v.string() })),
  /** Takes a `.triglot` file's bytes (base64) where the host has no paths. */
  'projects.take': method<ProjectState>()(v.object({ name: v.string(), content: v.string() })),
  /** A fresh project of a file whose texts are aligned already (TMX, XLIFF, XLSX, CSV, TSV); reports progress, can be cancelled. */
  'projects.adopt': method<ProjectState>()(v.object({ path: v.string() })),
  /** The same from the file's bytes (base64) where the host has no paths. */
  'projects.adoptContent': method<ProjectState>()(v.object({ name: v.string(), content: v.string() })),
  'projects.state': method<ProjectState>()(v.object(project)),
  /** `count` items of every list of the alignment from `at` on; `stale` when the project is no longer at `revision`. */
  'projects.rows': method<RowsPage>()(
    v.object({ ...project, revision: v.number(), at: wholeNumber, count: wholeNumber }),
  ),
  'projects.close': method<null>()(v.object(project)),
  'projects.source': method<SourceText>()(v.object({ ...project, language: v.string() })),
  /** Everything acknowledged is on disk already; this folds the log away and says where the file is. */
  'projects.flush': method<{ readonly path: string; readonly revision: number }>()(v.object(project)),
  'projects.select': method<null>()(
    v.object({ ...project, selection: v.object({ unit: v.string(), language: v.string() }) }),
  ),
  'projects.lockPivot': method<null>()(v.object({ ...project, locked: v.boolean() })),
  /** Keeps how the columns are shown, for the next time the project is opened. */
  'projects.arrange': method<null>()(v.object({ ...project, arrangement: arrangementShape })),
} as const;
