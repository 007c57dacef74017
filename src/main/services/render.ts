import type { ExportFormat } from '../../shared/api/methods/exports.ts';
import type { ExportInput, ExportOptions } from '../../shared/export/input.ts';
import { toJson } from '../../shared/export/json.ts';
import type { ExportResult } from '../../shared/export/result.ts';
import { toTable } from '../../shared/export/table.ts';
import { toTmx } from '../../shared/export/tmx.ts';
import type { Work } from './work.ts';

/** `work` as the content of a file in `format`, with what is to be said about it. */
export function render(
  work: Work,
  version: string,
  format: ExportFormat,
  options: ExportOptions,
): ExportResult<ExportFormat> {
  const input: ExportInput = { ...work, now: new Date().toISOString(), version };
  switch (format) {
    case 'tmx':
      return toTmx(input, options);
    case 'json':
      return toJson(input);
    case 'tsv':
    case 'csv':
      return toTable(input, { ...options, format });
  }
}

/** What the content of each format is called on the web. */
export const mediaTypes: Readonly<Record<ExportFormat, string>> = {
  tmx: 'application/x-tmx+xml',
  json: 'application/json',
  tsv: 'text/tab-separated-values',
  csv: 'text/csv',
};
