import * as v from 'valibot';
import { type ExportFormat, exportFormats } from '../../export/formats.ts';
import { conflictChoices, duplicateChoices, tmxLevels, xliffVersions } from '../../export/input.ts';
import type { RenderedSummary } from '../../export/result.ts';
import { tmxProfiles } from '../../export/tmx/profile.ts';
import { method } from '../method.ts';

export { type ExportFormat, exportFormats };

/** What an export holds and what it leaves out, with the reason for each unit left out. */
export type ExportSummary = RenderedSummary<ExportFormat>;

const options = v.object({
  project: v.string(),
  format: v.picklist(exportFormats),
  only: v.picklist(['all', 'confirmed']),
  /** Languages to write; all when absent. */
  languages: v.optional(v.array(v.string())),
  /** Tags to write for languages in the place of their own. */
  tags: v.optional(v.record(v.string(), v.string())),
  profile: v.optional(v.picklist(tmxProfiles)),
  level: v.optional(v.picklist(tmxLevels)),
  duplicates: v.optional(v.picklist(duplicateChoices)),
  conflicts: v.optional(v.picklist(conflictChoices)),
  xliff: v.optional(v.picklist(xliffVersions)),
  /** Whose name stands in a memory. */
  user: v.optional(v.string()),
});
export type ExportParams = v.InferOutput<typeof options>;

export const exportsMethods = {
  'exports.preview': method<ExportSummary>()(options),
  /**
   * Writes what `preview` tells of, whole or not at all: one file to `path`, several into the folder `path`; `output`
   * error when it cannot. Reports progress, can be cancelled. Hosts with paths only.
   */
  'exports.write': method<ExportSummary & { readonly path: string }>()(
    v.object({ ...options.entries, path: v.string() }),
  ),
  /** The same for a download in the browser: the file, or a zip of several, as base64. */
  'exports.content': method<
    ExportSummary & { readonly name: string; readonly content: string; readonly mediaType: string }
  >()(options),
} as const;
