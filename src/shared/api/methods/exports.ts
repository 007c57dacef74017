import * as v from 'valibot';
import { method } from '../method.ts';

export const exportFormats = ['tmx', 'json', 'tsv', 'csv'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** What an export holds and what it leaves out, with the reason for each unit left out. */
export interface ExportSummary {
  readonly format: ExportFormat;
  readonly suggestedName: string;
  readonly written: number;
  readonly leftOut: readonly { readonly unit: string; readonly why: string; readonly text: string }[];
  /** Things worth knowing that keep nothing out (segments over 2 000 characters, open findings). */
  readonly warnings: readonly string[];
}

const options = v.object({
  project: v.string(),
  format: v.picklist(exportFormats),
  only: v.picklist(['all', 'confirmed']),
  /** Languages to write; all when absent. */
  languages: v.optional(v.array(v.string())),
});

export const exportsMethods = {
  'exports.preview': method<ExportSummary>()(options),
  /** Writes the file whole or not at all; `output` error when it cannot. Hosts with paths only. */
  'exports.write': method<ExportSummary & { readonly path: string }>()(
    v.object({ ...options.entries, path: v.string() }),
  ),
  /** The file's content for a download in the browser. */
  'exports.content': method<ExportSummary & { readonly content: string; readonly mediaType: string }>()(
    options,
  ),
} as const;
