import type { Segment, Span } from './segment.ts';

/** Page furniture: found in the source, shown in the source view, never part of a unit. */
export const furnitureKinds = [
  'page-number',
  'running-head',
  'rule',
  'job-number',
  'barcode',
  'markup',
  'note-mark',
  'comment',
  'deletion',
  'insertion',
  'hidden',
] as const;
export type FurnitureKind = (typeof furnitureKinds)[number];

export interface Furniture {
  readonly kind: FurnitureKind;
  readonly text: string;
  readonly span: Span;
  /** Why it was set aside, in words. */
  readonly why: string;
}

export const documentFormats = [
  'text',
  'markdown',
  'html',
  'subtitles',
  'docx',
  'odt',
  'rtf',
  'pdf',
] as const;
export type DocumentFormat = (typeof documentFormats)[number];

/** Files whose texts are aligned already; each holds all languages. */
export const alignedFormats = ['tmx', 'xliff', 'csv', 'tsv', 'xlsx'] as const;
export type AlignedFormat = (typeof alignedFormats)[number];

/** What is known of a language version without its text. */
export interface DocumentInfo {
  /** BCP 47, as the user gave it. */
  readonly language: string;
  readonly path: string;
  readonly format: DocumentFormat | AlignedFormat;
  /** WHATWG label of the encoding the bytes were decoded with. */
  readonly encoding: string;
}

/** A language version as a project keeps it: one text among those that it has had. */
export interface DocumentRef extends DocumentInfo {
  /** Number of the text in the project; a revised version is another one. */
  readonly id: number;
}

/** Which state of tracked changes is read: with all of them taken over, or as the text was before them. */
export const changeStates = ['accepted', 'original'] as const;
export type ChangeState = (typeof changeStates)[number];

/** One language version as read: the decoded source, its segments in reading order, and what was set aside. */
export interface Document extends DocumentInfo {
  readonly source: string;
  readonly segments: readonly Segment[];
  readonly furniture: readonly Furniture[];
}
