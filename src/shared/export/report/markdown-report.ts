import { segmentsIn, unitPositions } from '../../model/alignment.ts';
import type { Finding } from '../../model/finding.ts';
import { languageName } from '../../model/language-tag.ts';
import type { ReportInput } from './report-input.ts';
import { summaryOf } from './report-summary.ts';
import { english } from './words/english.ts';
import type { ReportWords } from './words/report-words.ts';

/** The findings with the texts they are about, for people: a summary, the open ones, and what was ignored and why. */
export function markdownReport(input: ReportInput, words: ReportWords = english): string {
  const { alignment, documents, findings, passed = [] } = input;
  const named = (language: string) => languageName(language, words.language);
  const versions = documents.map(({ language, path }) => `- ${named(language)}: ${escaped(path)}`);
  const { lines, byType } = summaryOf(input, words);
  const { error, warning, info } = words.severities;
  const kinds = byType.map(
    (kind) =>
      `| ${words.types[kind.type]} | ${kind.error} | ${kind.warning} | ${kind.info} | ${kind.passed} |`,
  );
  const head = `| ${words.kind} | ${error} | ${warning} | ${info} | ${words.ignored} |\n|---|---|---|---|---|`;
  const ignored = passed.map(
    ({ finding, reason, at, by }) =>
      `${section(input, finding, words)}\n\n${escaped(words.ignoredOn(at.slice(0, 10), reason, by))}`,
  );
  return [
    `# ${words.title(alignment.languages.map(named).join(words.language === 'zh-Hans' ? '、' : ', '))}`,
    versions.join('\n'),
    lines.join('\n'),
    ...(kinds.length === 0 ? [words.none] : [[head, ...kinds].join('\n')]),
    ...findings.map((finding) => section(input, finding, words)),
    ...(ignored.length === 0 ? [] : [`# ${words.ignored}`, ...ignored]),
    '',
  ].join('\n\n');
}

function section({ alignment }: ReportInput, finding: Finding, words: ReportWords): string {
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
