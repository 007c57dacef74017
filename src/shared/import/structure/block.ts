import type { FurnitureKind } from '../../model/document.ts';
import type { FormatKind } from '../../model/segment.ts';
import type { AutomaticLabel } from '../line.ts';

/** A stretch of a paragraph as the file has it. "\n" is a line break inside the paragraph. */
export interface TextPiece {
  readonly type: 'text';
  readonly text: string;
  readonly formats?: readonly FormatKind[];
  /** Where a link leads. */
  readonly target?: string;
  /** BCP 47, as tagged in the file. */
  readonly language?: string;
}

/** The place where a note is referred to. */
export interface NotePiece {
  readonly type: 'note';
  readonly label: string;
}

/** What stands in the paragraph and is not read: deleted, hidden, the number of a page. */
export interface AsidePiece {
  readonly type: 'aside';
  readonly kind: FurnitureKind;
  readonly text: string;
  readonly why: string;
}

export type Piece = TextPiece | NotePiece | AsidePiece;

/** A paragraph, heading, list item or cell. */
export interface ParagraphBlock {
  readonly type: 'paragraph';
  readonly pieces: readonly Piece[];
  /** The name of the document, set as such. */
  readonly title?: boolean;
  /** Level of a heading, 1–6. */
  readonly heading?: number;
  /** Depth of an item of a list with bullets, from 1. */
  readonly bullet?: number;
  readonly auto?: AutomaticLabel;
  /** Whether the automatic number and the text are printed without a space between them. */
  readonly tight?: boolean;
  readonly cell?: boolean;
  readonly code?: boolean;
}

/** A footnote or endnote: its paragraphs are one segment. */
export interface NoteBlock {
  readonly type: 'note';
  readonly label: string;
  readonly paragraphs: readonly (readonly Piece[])[];
}

/** A line that is shown and not read: a page head, a comment. */
export interface AsideBlock {
  readonly type: 'aside';
  readonly kind: FurnitureKind;
  readonly text: string;
  readonly why: string;
}

export type Block = ParagraphBlock | NoteBlock | AsideBlock;

/** What a reader of a file with structure finds in it. */
export interface Structure {
  readonly blocks: readonly Block[];
  /** Tracked changes in the file, whichever state was read. */
  readonly changes: number;
}
