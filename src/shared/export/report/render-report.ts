import { htmlReport } from './html-report.ts';
import { jsonReport } from './json-report.ts';
import { markdownReport } from './markdown-report.ts';
import type { ReportFormat } from './report-formats.ts';
import type { ReportInput } from './report-input.ts';
import type { ReportWords } from './words/report-words.ts';
import { xlsxReport } from './xlsx-report.ts';

/** A report in `words`; `now` (ISO 8601) is when it was made. JSON is for programs and has no words. */
export function renderReport(
  input: ReportInput,
  format: ReportFormat,
  words: ReportWords,
  now: string,
): string | Uint8Array {
  if (format === 'html') return htmlReport(input, words);
  if (format === 'xlsx') return xlsxReport(input, now, words);
  return format === 'md' ? markdownReport(input, words) : jsonReport(input);
}
