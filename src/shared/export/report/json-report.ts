import type { ReportInput } from './report-input.ts';

/** The findings that are open, for programs. */
export function jsonReport({ alignment, documents, findings }: ReportInput): string {
  const report = {
    format: 'triglot-report',
    version: 1,
    languages: alignment.languages,
    documents: Object.fromEntries(documents.map(({ language, path }) => [language, path])),
    units: alignment.units.length,
    findings,
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
