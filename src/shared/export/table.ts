import { suggestedName } from './file-name.ts';
import type { ExportInput, ExportOptions } from './input.ts';
import { type ExportResult, lazyResult } from './result.ts';
import { exportRows } from './rows.ts';

export interface TableOptions extends ExportOptions {
  /** Tab-separated, or comma-separated as of RFC 4180. */
  readonly format: 'tsv' | 'csv';
}

/**
 * A table with a line per unit: unit, number, one column per language, confidence, status; a gap is an empty cell.
 * CSV begins with a byte order mark and ends its lines with CR LF, as Excel needs it. Cells that a spreadsheet would
 * take for a formula get an apostrophe in front.
 */
export function toTable(input: ExportInput, options: TableOptions): ExportResult<'tsv' | 'csv'> {
  const { format } = options;
  const { languages, rows, leftOut } = exportRows(input, options, 1);
  const cells = [
    ['unit', 'number', ...languages, 'confidence', 'status'],
    ...rows.map(({ unit, label, sides, confidence }) => [
      unit.id,
      label ?? '',
      ...sides.map((side) => side.text),
      confidence.toFixed(2),
      unit.status,
    ]),
  ];
  const summary = {
    format,
    suggestedName: suggestedName(input, languages, format),
    written: rows.length,
    leftOut,
    warnings: [],
  };
  return lazyResult(summary, () =>
    format === 'csv'
      ? `\ufeff${cells.map((line) => `${line.map(csvCell).join(',')}\r\n`).join('')}`
      : cells.map((line) => `${line.map(tsvCell).join('\t')}\n`).join(''),
  );
}

function csvCell(text: string): string {
  const safe = noFormula(text);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function tsvCell(text: string): string {
  return noFormula(text).replace(/[\t\r\n]+/g, ' ');
}

function noFormula(text: string): string {
  return /^'*[=+\-@]|^[\t\r]/.test(text) ? `'${text}` : text;
}
