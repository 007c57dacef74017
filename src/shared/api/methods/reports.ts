import * as v from 'valibot';
import { reportFormats } from '../../export/report/report-formats.ts';
import { reportLanguages } from '../../export/report/words/languages.ts';
import { method } from '../method.ts';

const options = v.object({
  project: v.string(),
  format: v.picklist(reportFormats),
  /** What the report is written in. */
  language: v.picklist(reportLanguages),
});

/** Reports on what differs: the findings that stand, and those that were called all right, by whom and why. */
export const reportsMethods = {
  /** Writes the report to `path`, whole or not at all; `output` error when it cannot. Hosts with paths only. */
  'reports.write': method<{ readonly path: string }>()(v.object({ ...options.entries, path: v.string() })),
  /** The same for a download in the browser, as base64. */
  'reports.content': method<{
    readonly name: string;
    readonly content: string;
    readonly mediaType: string;
  }>()(options),
} as const;
