import { summaryOf } from '../../../shared/export/report/report-summary.ts';
import { reportWords } from '../../../shared/export/report/words/in-language.ts';
import type { ReportWords } from '../../../shared/export/report/words/report-words.ts';
import { segmentsIn, unitPositions } from '../../../shared/model/alignment.ts';
import { type Finding, severities } from '../../../shared/model/finding.ts';
import { languageName } from '../../../shared/model/language-tag.ts';
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

/** The findings with the texts they are about, for people: a summary, the open ones, and what was ignored and why. */
export function markdownReport(work: Work, words: ReportWords = reportWords('en')): string {
  const { alignment, documents, findings, passed = [] } = work;
  const named = (language: string) => languageName(language, words.language);
  const versions = documents.map(({ language, path }) => `- ${named(language)}: ${escaped(path)}`);
  const { lines, byType } = summaryOf(work, words);
  const { error, warning, info } = words.severities;
  const kinds = byType.map(
    (kind) =>
      `| ${words.types[kind.type]} | ${kind.error} | ${kind.warning} | ${kind.info} | ${kind.passed} |`,
  );
  const head = `| ${words.kind} | ${error} | ${warning} | ${info} | ${words.ignored} |\n|---|---|---|---|---|`;
  const ignored = passed.map(
    ({ finding, reason, at }) =>
      `${section(work, finding, words)}\n\n${escaped(words.ignoredOn(at.slice(0, 10), reason))}`,
  );
  return [
    `# ${words.title(alignment.languages.map(named).join(words.language === 'zh-Hans' ? '、' : ', '))}`,
    versions.join('\n'),
    lines.join('\n'),
    ...(kinds.length === 0 ? [words.none] : [[head, ...kinds].join('\n')]),
    ...findings.map((finding) => section(work, finding, words)),
    ...(ignored.length === 0 ? [] : [`# ${words.ignored}`, ...ignored]),
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

function section({ alignment }: Work, finding: Finding, words: ReportWords): string {
  const at = unitPositions(alignment.units).get(finding.unit) ?? 0;
  const unit = alignment.units[at];
  const texts = alignment.languages.map((language) => {
    const segments = unit === undefined ? [] : segmentsIn(alignment, unit, language);
    const text = segments.map((segment) => segment.text).join(' ');
    return `> ${languageName(language, words.language)}: ${text === '' ? '–' : escaped(text)}`;
  });
  const title = `## ${at + 1}. ${words.types[finding.type]} (${words.severity[finding.severity]})`;
  return [title, escaped(words.sentence(finding, alignment)), texts.join('\n>\n')].join('\n\n');
}

function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|]/g, '\\$&').replace(/\s*\n\s*/g, ' ');
}
