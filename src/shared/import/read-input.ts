import type { DocumentFormat } from '../model/document.ts';

/** A language version as decoded, before it is read. */
export interface ReadInput {
  /** BCP 47; decides about abbreviations, numbering words, spacing. */
  readonly language: string;
  readonly path: string;
  readonly format: DocumentFormat;
  readonly encoding: string;
  /** The decoded text. */
  readonly source: string;
}
