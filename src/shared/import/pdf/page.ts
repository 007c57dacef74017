/** What a tagged file says of a stretch of text: the heading or the cell of a table it belongs to. */
export interface PdfTag {
  readonly role: 'heading' | 'cell';
  /** Level of the heading. */
  readonly level?: number;
  /** The element: different from all others of the file, rising in the order the file names them. */
  readonly id: number;
  /** The row of the table the cell is in, an id as well. */
  readonly row?: number;
  /** The table, an id as well. */
  readonly table?: number;
}

/** An upright or level stroke on a page, in points from the lower left corner: a border, mostly. */
export interface Rule {
  readonly isUpright: boolean;
  /** Where it stands (x) or lies (y). */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** A place on a page. In points, from the lower left corner. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly low: number;
  readonly high: number;
}

/** How a stretch of text is set, and where it leads. */
export interface TextDress {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Where a link leads, as written. */
  readonly target?: string;
}

/** A stretch of text on a page. Measures are in points, from the lower left corner. */
export interface PdfText {
  readonly text: string;
  readonly x: number;
  /** The base line. */
  readonly y: number;
  readonly width: number;
  /** Size of the type. */
  readonly height: number;
  readonly font: string;
  /** Set sideways or across the page. */
  readonly isTurned: boolean;
  /** Said by the file to be no part of the text: page heads and feet. */
  readonly isArtifact: boolean;
  readonly tag?: PdfTag;
  readonly dress?: TextDress;
}

export interface PdfPage {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PdfText[];
  readonly rules: readonly Rule[];
  /** True for a page without text that shows pictures: a scan. */
  readonly isPicture: boolean;
}

/** A line on a page: what stands on one base line in one column. */
export interface PageLine {
  readonly pieces: readonly LinePiece[];
  readonly x: number;
  readonly right: number;
  readonly y: number;
  /** Size of most of its type. */
  readonly height: number;
  readonly text: string;
  /** Read from right to left. */
  readonly backwards: boolean;
  /** What it is made of. */
  readonly texts: readonly PdfText[];
  /** What the file says of all of it. */
  readonly tag?: PdfTag;
}

/** A stretch of a line, white space of the layout in front of it. */
export interface LinePiece {
  readonly text: string;
  /** Raised small type. */
  readonly isRaised: boolean;
  /** What the distance to the piece before reads: nothing, a space, or several for a wide gap. */
  readonly gap: string;
  readonly dress?: TextDress;
}
