import type { ExportRow } from '../rows.ts';

/** What a file in either version of XLIFF is written from. */
export interface XliffParts {
  readonly source: string;
  readonly target: string;
  /** The name of the source's document. */
  readonly original: string;
  readonly toolVersion: string;
  /** Every one with a text of the source; that of the target may be ''. */
  readonly rows: readonly ExportRow[];
}

/** `id` as both versions allow ids: without white space, and not empty. */
export function nameToken(id: string): string {
  return id.replace(/[^\p{L}\p{N}._:-]/gu, '_') || '_';
}
