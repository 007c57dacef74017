import { relative } from 'node:path';
import type { Work } from '../../../services/work.ts';
import { count, countFindings } from '../report.ts';

/** What came of a document. */
export type BatchResult = { readonly name: string } & (
  | { readonly state: 'done' | 'before'; readonly figures: Figures }
  | { readonly state: 'failed'; readonly why: string }
);

export interface Figures {
  readonly languages: readonly string[];
  readonly units: number;
  /** Units that lack a language. */
  readonly gaps: number;
  readonly findings: string;
  readonly errors: number;
}

export function figuresOf({ alignment, findings }: Work): Figures {
  const { units, languages } = alignment;
  return {
    languages,
    units: units.length,
    gaps: units.filter(({ segments }) => languages.some((language) => segments[language]?.length === 0))
      .length,
    findings: countFindings(findings),
    errors: findings.filter(({ severity }) => severity === 'error').length,
  };
}

/** "treaty: 35 units in zh, en, fr, 15 with gaps; 3 findings (…)". */
export function resultLine(result: BatchResult): string {
  if (result.state === 'failed') return `${result.name}: failed: ${result.why}`;
  const { units, languages, gaps, findings } = result.figures;
  const before = result.state === 'before' ? 'done before: ' : '';
  return `${result.name}: ${before}${count(units, 'unit')} in ${languages.join(', ')}, ${gaps} with gaps; ${findings}`;
}

/** One page over all documents, the most errors on top, what failed first of all. */
export function batchReport(
  results: readonly BatchResult[],
  alone: readonly { readonly path: string; readonly why: string }[],
  folder: string,
): string {
  const failed = results.filter((result) => result.state === 'failed');
  const good = results
    .filter((result) => result.state !== 'failed')
    .toSorted((a, b) => b.figures.errors - a.figures.errors);
  const rows = good.map(
    ({ name, figures }) =>
      `| ${cell(name)} | ${figures.languages.join(', ')} | ${figures.units} | ${figures.gaps} | ${figures.findings} |`,
  );
  return [
    '# Documents',
    `${count(results.length, 'document')}, ${failed.length} failed.`,
    ...(failed.length === 0
      ? []
      : [`## Failed\n\n${failed.map((result) => `- ${resultLine(result)}`).join('\n')}`]),
    ...(rows.length === 0
      ? []
      : [
          ['| document | languages | units | with gaps | findings |', '|---|---|--:|--:|---|', ...rows].join(
            '\n',
          ),
        ]),
    ...(alone.length === 0
      ? []
      : [
          `## Passed over\n\n${alone.map(({ path, why }) => `- ${relative(folder, path)}: ${why}`).join('\n')}`,
        ]),
    '',
  ].join('\n\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
