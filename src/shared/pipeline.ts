import type { AlignInput } from './align/align.ts';
import { alignSegments } from './align/align.ts';
import type { Scanned } from './import/line.ts';
import { readLines } from './import/lines.ts';
import { readDocument, readScanned } from './import/read.ts';
import { render } from './import/structure/render.ts';
import { structureOf } from './import/structure-of.ts';
import { timed } from './import/subtitles/cue-times.ts';
import type { Watch } from './lib/watch.ts';
import { unwatched } from './lib/watch.ts';
import type { Alignment } from './model/alignment.ts';
import type { Document, DocumentFormat } from './model/document.ts';
import type { SrxRules } from './model/srx.ts';
import { splitSentences } from './segment/sentences.ts';
import { compileSrx } from './segment/srx.ts';

export interface SourceInput {
  /** BCP 47, kept as given. */
  readonly language: string;
  readonly path: string;
  readonly format: DocumentFormat;
  readonly encoding: string;
  /** The decoded text, or what the reader of the format has made to be looked at. */
  readonly source: string;
  /** What the reader of the format has found; read as text when absent. */
  readonly scanned?: Scanned;
  readonly segmentation: 'paragraph' | 'sentence' | 'line';
  /** The user's own rules for sentences, in the place of ours. */
  readonly rules?: SrxRules | undefined;
}

/**
 * One language version read and cut into segments as asked. Where the format knows paragraphs, they are its lines.
 * Never throws: odd input gives odd segments.
 */
export function readSource(input: SourceInput): Document {
  const document = readUntimed(input);
  return input.format === 'subtitles' ? timed(document) : document;
}

function readUntimed(input: SourceInput): Document {
  const structure = input.scanned === undefined ? structureOf(input.format, input.source) : null;
  const rendition = structure === null ? null : render(structure.blocks);
  const { scanned } = rendition ?? input;
  if (input.segmentation === 'line' && scanned === undefined) return readLines(input);
  const document =
    scanned === undefined
      ? readDocument(input)
      : readScanned({ ...input, source: rendition?.source ?? input.source }, scanned);
  if (input.segmentation !== 'sentence') return document;
  const { rules, language } = input;
  return splitSentences(document, rules === undefined ? undefined : compileSrx(rules, language).cut);
}

export interface BuildInput {
  /** One document per language, at least two. */
  readonly documents: readonly Document[];
  /** One of the documents' languages. */
  readonly pivot: string;
  readonly knowledge?: AlignInput['knowledge'];
}

/** All versions aligned as one: every segment in exactly one unit, units in the pivot's order. */
export function buildAlignment(input: BuildInput, watch: Watch = unwatched): Alignment {
  const languages = input.documents.map((document) => document.language);
  const segments = Object.fromEntries(
    input.documents.map((document) => [document.language, document.segments]),
  );
  const { pivot, knowledge } = input;
  const units = alignSegments({ languages, pivot, segments, ...(knowledge && { knowledge }) }, watch);
  return { languages, pivot, segments, units };
}
