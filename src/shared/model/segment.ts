import type { Time } from './time.ts';

/** What a segment is in the printed document. */
export const segmentKinds = [
  'title',
  'heading',
  'paragraph',
  'list-item',
  'table-cell',
  'footnote',
  'header',
  'footer',
] as const;
export type SegmentKind = (typeof segmentKinds)[number];

/** Half-open range of UTF-16 offsets. */
export type Span = readonly [start: number, end: number];

/** A footnote mark that stood in the text at `offset` before it was lifted out. */
export interface NoteReference {
  readonly offset: number;
  readonly label: string;
}

export const formatKinds = ['bold', 'italic', 'underline', 'superscript', 'subscript', 'link'] as const;
export type FormatKind = (typeof formatKinds)[number];

/** A stretch of a segment's text that is set otherwise, or leads somewhere. Half-open, in UTF-16 offsets of `text`. */
export interface Format {
  readonly kind: FormatKind;
  readonly start: number;
  readonly end: number;
  /** Where a link leads, as written; never fetched. */
  readonly target?: string;
}

/** The smallest piece that is aligned: a paragraph, a sentence or a line of one language version. */
export interface Segment {
  /** `<language>:<n>`, unique in the document and never used again for another text. */
  readonly id: string;
  readonly kind: SegmentKind;
  /** The numbering as printed ("3.", "(a)", "第三条"); it stays in front of `text`, but for footnotes. */
  readonly label?: string;
  /** The numbering as a path of keys that are equal in every script: ["article 3", "b"]. */
  readonly path?: readonly string[];
  /** Heading level 1–6, or the depth of a list item from 1. */
  readonly level?: number;
  /** Clean text: soft line breaks undone, page furniture and footnote digits gone. Never empty. */
  readonly text: string;
  /** Where the text stands in the decoded source, in order, not overlapping. */
  readonly spans: readonly Span[];
  readonly notes?: readonly NoteReference[];
  /** Inline formatting, ascending by start. */
  readonly formats?: readonly Format[];
  /** When it is shown, in subtitles. */
  readonly time?: Time;
  /** Why the reader cut the document here, in words; for "why" on demand. */
  readonly why?: string;
  /** The text as imported, present only once somebody has edited it. */
  readonly imported?: string;
  /** The text it had in the version before the one that was taken in last, when it had another; empty when it is new. */
  readonly former?: string;
}
