import * as v from 'valibot';
import type { DocumentFormat } from '../../model/document.ts';
import { method } from '../method.ts';

/** A file the user has put in, read and guessed at but not yet part of a project. */
export interface SourceInfo {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
  readonly format: DocumentFormat;
  /** The encoding in use: the guess, or what the user chose. */
  readonly encoding: string;
  /** Other encodings worth offering, likeliest first; holds `encoding` too. */
  readonly encodings: readonly string[];
  /** Best guess at the language, BCP 47; "und" when nothing speaks for any. */
  readonly language: string;
  /** First lines as decoded, for the eye to judge encoding and language. */
  readonly preview: string;
}

export const sourcesMethods = {
  /** Reads a file by path. `input` error when it is missing, a folder, empty, binary or over 100 MB. */
  'sources.read': method<SourceInfo>()(v.object({ path: v.string(), encoding: v.optional(v.string()) })),
  /** Takes a file's bytes (base64) where the host has no paths: a drop or choice in the browser. */
  'sources.take': method<SourceInfo>()(
    v.object({ name: v.string(), content: v.string(), encoding: v.optional(v.string()) }),
  ),
  /** Decodes a source again in another encoding. `input` error when its bytes are not that encoding. */
  'sources.decode': method<SourceInfo>()(v.object({ id: v.string(), encoding: v.string() })),
} as const;
