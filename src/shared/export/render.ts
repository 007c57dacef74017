import type { ExportFormat } from './formats.ts';
import { toHtml } from './html.ts';
import type { ExportInput, ExportOptions } from './input.ts';
import { toJson } from './json.ts';
import { toJsonLines } from './jsonl.ts';
import { mosesFiles } from './moses.ts';
import { toReviewSheet } from './office/review-sheet.ts';
import { toTableDocument } from './office/table-document.ts';
import { oneFile, type Rendered } from './result.ts';
import { toTable } from './table.ts';
import { tmxFiles } from './tmx/tmx.ts';
import { xliffFiles } from './xliff/xliff.ts';

/** `input` as files in `format`: what is to be said of them at once, their content when it is asked for. */
export function renderExport(
  input: ExportInput,
  format: ExportFormat,
  options: ExportOptions,
): Rendered<ExportFormat> {
  switch (format) {
    case 'tmx':
      return tmxFiles(input, options);
    case 'xliff':
      return xliffFiles(input, options);
    case 'xlsx':
      return oneFile(toReviewSheet(input, options));
    case 'docx':
      return oneFile(toTableDocument(input, options));
    case 'html':
      return oneFile(toHtml(input, options));
    case 'tsv':
    case 'csv':
      return oneFile(toTable(input, { ...options, format }));
    case 'moses':
      return mosesFiles(input, options);
    case 'jsonl':
      return oneFile(toJsonLines(input, options));
    case 'json':
      return oneFile(toJson(input));
  }
}
