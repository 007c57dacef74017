/** A unit that is not in the file: why, and how its text begins. */
export interface LeftOut {
  readonly unit: string;
  readonly why: string;
  readonly text: string;
}

/** What a file holds and what it leaves out. */
export interface Summary<Format extends string> {
  readonly format: Format;
  readonly suggestedName: string;
  /** Number of units written. */
  readonly written: number;
  readonly leftOut: readonly LeftOut[];
  /** Things worth knowing that keep nothing out, each a sentence. */
  readonly warnings: readonly string[];
}

/** A file's whole content, and what is to be said about it. */
export interface ExportResult<Format extends string> {
  readonly content: string;
  readonly summary: Summary<Format>;
}
