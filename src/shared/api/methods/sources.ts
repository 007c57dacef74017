import * as v from 'valibot';
import type { Trouble } from '../../lib/trouble.ts';
import type { ChangeState, DocumentFormat, FurnitureKind } from '../../model/document.ts';
import { changeStates } from '../../model/document.ts';
import { method } from '../method.ts';
import { segmentations, srxText } from './projects.ts';

/** A file the user has put in, read and guessed at but not yet part of a project. */
export interface SourceInfo {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
  readonly format: DocumentFormat;
  /** The encoding in use: the guess, or what the user chose. */
  readonly encoding: string;
  /** Other encodings worth offering, likeliest first; holds `encoding` too. Empty where the file itself says it. */
  readonly encodings: readonly string[];
  /** Best guess at the language, BCP 47; "und" when nothing speaks for any. */
  readonly language: string;
  /** First lines as decoded, for the eye to judge encoding and language. */
  readonly preview: string;
  /** Tracked changes in the file and how they are read; null when there are none. */
  readonly changes: { readonly count: number; readonly read: ChangeState } | null;
  /** What of the text is set aside, and how often. */
  readonly aside: readonly AsideCount[];
  /** What to know before leaning on it: pages that are pictures. */
  readonly warnings: readonly Trouble[];
}

/** How often something is set aside. */
export interface AsideCount {
  readonly kind: FurnitureKind;
  readonly count: number;
}

/** How a source would be cut into segments. */
export interface CutPreview {
  /** All of them. */
  readonly count: number;
  /** The first ones. */
  readonly segments: readonly string[];
  /** What of the rules is not understood, in one sentence; null when all is. */
  readonly odd: string | null;
}

export const sourcesMethods = {
  /** Reads a file by path. `input` error when it is missing, a folder, empty, of no format that is read, or over 100 MB. */
  'sources.read': method<SourceInfo>()(v.object({ path: v.string(), encoding: v.optional(v.string()) })),
  /** Takes a file's bytes (base64) where the host has no paths: a drop or choice in the browser. */
  'sources.take': method<SourceInfo>()(
    v.object({ name: v.string(), content: v.string(), encoding: v.optional(v.string()) }),
  ),
  /** Decodes a source again in another encoding. `input` error when its bytes are not that encoding. */
  'sources.decode': method<SourceInfo>()(v.object({ id: v.string(), encoding: v.string() })),
  /** Cuts a source as it would be cut in a project. `input` error when the rules are none. */
  'sources.cut': method<CutPreview>()(
    v.object({
      id: v.string(),
      language: v.string(),
      segmentation: v.picklist(segmentations),
      srx: v.optional(srxText),
    }),
  ),
  /** Reads a file with tracked changes again, in the other state. */
  'sources.changes': method<SourceInfo>()(v.object({ id: v.string(), read: v.picklist(changeStates) })),
} as const;
