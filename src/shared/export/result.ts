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

/** One file: what is to be said about it at once, and its whole content, made when it is asked for. */
export interface ExportResult<Format extends string, Content extends string | Uint8Array = string> {
  readonly content: Content;
  readonly summary: Summary<Format>;
}

/** A file of an export. */
export interface ExportFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** All files of an export: what is to be said about them at once, and their content, made when it is asked for. */
export interface Rendered<Format extends string> {
  readonly summary: RenderedSummary<Format>;
  files(): readonly ExportFile[];
}

export interface RenderedSummary<Format extends string> extends Summary<Format> {
  /** The files by name with the number of units in each; when there are several, `suggestedName` is a folder's. */
  readonly files: readonly { readonly name: string; readonly written: number }[];
}

/** A result whose content is made when it is asked for, once. */
export function lazyResult<Format extends string, Content extends string | Uint8Array>(
  summary: Summary<Format>,
  make: () => Content,
): ExportResult<Format, Content> {
  let made: Content | undefined;
  return {
    summary,
    get content() {
      made ??= make();
      return made;
    },
  };
}

/** A single file as the files of an export. */
export function oneFile<Format extends string>(
  result: ExportResult<Format, string | Uint8Array>,
): Rendered<Format> {
  const { summary } = result;
  const { suggestedName: name, written } = summary;
  return {
    summary: { ...summary, files: [{ name, written }] },
    files: () => [{ name, content: result.content }],
  };
}
