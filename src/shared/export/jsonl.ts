import { suggestedName } from './file-name.ts';
import type { ExportInput, ExportOptions } from './input.ts';
import { type ExportResult, lazyResult } from './result.ts';
import { type ExportRow, exportRows } from './rows.ts';

/** One JSON object a line and unit: id, number, texts by language (a gap is not there), confidence, status. */
export function toJsonLines(input: ExportInput, options: ExportOptions): ExportResult<'jsonl'> {
  const { languages, rows, leftOut } = exportRows(input, options, 1);
  const summary = {
    format: 'jsonl' as const,
    suggestedName: suggestedName(input, languages, 'jsonl'),
    written: rows.length,
    leftOut,
    warnings: [],
  };
  return lazyResult(summary, () => rows.map((row) => `${lineOf(row)}\n`).join(''));
}

function lineOf({ unit, label, sides, confidence }: ExportRow): string {
  const texts = sides.filter(({ text }) => text !== '').map(({ language, text }) => [language, text]);
  return JSON.stringify({
    id: unit.id,
    number: label,
    texts: Object.fromEntries(texts),
    confidence: Math.round(confidence * 10_000) / 10_000,
    status: unit.status,
  });
}
