import { resolve } from 'node:path';
import { TriglotError } from '../../../shared/api/errors.ts';
import type { ExportFormat } from '../../../shared/api/methods/exports.ts';
import { type Output, refuseHopeless } from '../../services/files/atomic-write.ts';
import { render } from '../../services/render.ts';
import { refuseInvalid } from '../../services/validate.ts';
import type { Work } from '../../services/work.ts';
import { jsonReport, markdownReport } from './report.ts';

export const outputOptions = {
  json: { type: 'string' },
  tmx: { type: 'string' },
  csv: { type: 'string' },
  report: { type: 'string' },
} as const;

type OutputFormat = ExportFormat | 'json-report' | 'markdown-report';

/** One thing to be written: what, and where ("-" is the standard output). */
interface Wanted {
  readonly format: OutputFormat;
  readonly path: string;
}

/** Everything to be written, checked as far as can be before any work is done. */
export interface OutputPlan {
  readonly wanted: readonly Wanted[];
  /** True when the results themselves go to the standard output. */
  readonly printing: boolean;
}

type Values = { readonly [Option in keyof typeof outputOptions]?: string | undefined };

/**
 * Reads the output options. Throws `usage` for endings that are not known, one file named twice, or one that is `taken` by
 * an input or the project; `output` for a folder that is not there.
 */
export function planOutputs(values: Values, taken: readonly string[]): OutputPlan {
  const wanted: Wanted[] = [];
  if (values.json !== undefined) wanted.push({ format: 'json', path: values.json });
  if (values.tmx !== undefined) wanted.push({ format: 'tmx', path: values.tmx });
  if (values.csv !== undefined)
    wanted.push({ format: endsWith(values.csv, '.tsv') ? 'tsv' : 'csv', path: values.csv });
  if (values.report !== undefined) wanted.push({ format: reportFormat(values.report), path: values.report });
  const seen = new Set(taken.map((path) => resolve(path)));
  for (const { format, path } of wanted) {
    if (path === '-' && format === 'json') continue;
    if (path === '-')
      throw new TriglotError(
        'usage',
        `Only --json can go to the standard output. Give --${optionOf(format)} a file.`,
      );
    if (seen.has(resolve(path)))
      throw new TriglotError(
        'usage',
        `${path}: the file is named twice, or is an input too. Give another name.`,
      );
    seen.add(resolve(path));
    refuseHopeless(path);
  }
  return { wanted, printing: values.json === '-' };
}

/** What is to be written to files, and what is to be printed. Throws `output` rather than give a memory nobody takes. */
export function renderOutputs(
  { wanted }: OutputPlan,
  work: Work,
  version: string,
  only: 'all' | 'confirmed' = 'all',
): { readonly files: readonly Output[]; readonly printed: string } {
  const rendered = wanted.map(({ format, path }) => ({
    path,
    content: contentOf({ format, path }, work, version, only),
  }));
  return {
    files: rendered.filter(({ path }) => path !== '-'),
    printed: rendered.find(({ path }) => path === '-')?.content ?? '',
  };
}

function contentOf({ format, path }: Wanted, work: Work, version: string, only: 'all' | 'confirmed'): string {
  if (format === 'json-report') return jsonReport(work);
  if (format === 'markdown-report') return markdownReport(work);
  const { content } = render(work, version, format, { only });
  if (format === 'tmx') refuseInvalid(path, content);
  return content;
}

function reportFormat(path: string): OutputFormat {
  if (endsWith(path, '.json')) return 'json-report';
  if (endsWith(path, '.md')) return 'markdown-report';
  const later = ['.html', '.xlsx'].find((ending) => endsWith(path, ending));
  const why = later === undefined ? 'it is told by its ending' : `${later} is not part of this version`;
  throw new TriglotError('usage', `--report ${path}: ${why}. Use .json or .md.`);
}

function optionOf(format: OutputFormat): string {
  if (format.endsWith('-report')) return 'report';
  return format === 'tsv' ? 'csv' : format;
}

function endsWith(path: string, ending: string): boolean {
  return path.toLowerCase().endsWith(ending);
}
