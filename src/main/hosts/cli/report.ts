import { segmentsIn, unitPositions } from '../../../shared/model/alignment.ts';
import { type Finding, severities } from '../../../shared/model/finding.ts';
import type { Work } from '../../services/work.ts';

/** The findings alone, for programs. */
export function jsonReport({ alignment, documents, findings }: Work): string {
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

/** The findings with the texts they are about, for people. */
export function markdownReport(work: Work): string {
  const { alignment, documents, findings } = work;
  const versions = documents.map(({ language, path }) => `- ${language}: ${escaped(path)}`);
  const sections = findings.map((finding) => section(work, finding));
  return [
    `# Where ${alignment.languages.join(', ')} differ`,
    versions.join('\n'),
    `${count(alignment.units.length, 'unit')} · ${countFindings(findings)}`,
    ...sections,
    '',
  ].join('\n\n');
}

/** "3 findings (1 error, 2 warnings)", or "no findings". */
export function countFindings(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'no findings';
  const parts = severities
    .map(
      (severity) => [severity, findings.filter((finding) => finding.severity === severity).length] as const,
    )
    .filter(([, number]) => number > 0)
    .map(([severity, number]) =>
      severity === 'info' ? `${number} for information` : count(number, severity),
    );
  return `${count(findings.length, 'finding')} (${parts.join(', ')})`;
}

/** One finding on one line: where, how grave, what. */
export function findingLine({ alignment }: Work, finding: Finding): string {
  const row = (unitPositions(alignment.units).get(finding.unit) ?? 0) + 1;
  return `${row}\t${finding.severity}\t${finding.type}\t${finding.languages.join(',')}\t${finding.message}`;
}

export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function section({ alignment }: Work, finding: Finding): string {
  const at = unitPositions(alignment.units).get(finding.unit) ?? 0;
  const unit = alignment.units[at];
  const texts = alignment.languages.map((language) => {
    const segments = unit === undefined ? [] : segmentsIn(alignment, unit, language);
    const text = segments.map((segment) => segment.text).join(' ');
    return `> ${language}: ${text === '' ? '–' : escaped(text)}`;
  });
  const title = `## ${at + 1}. ${finding.type} (${finding.severity})`;
  return [title, escaped(finding.message), texts.join('\n>\n')].join('\n\n');
}

function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|]/g, '\\$&').replace(/\s*\n\s*/g, ' ');
}
