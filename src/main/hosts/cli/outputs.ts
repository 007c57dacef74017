import { extname, resolve } from 'node:path';
import { TriglotError } from '../../../shared/api/errors.ts';
import type { ExportFormat } from '../../../shared/export/formats.ts';
import { renderReport } from '../../../shared/export/report/render-report.ts';
import { type ReportFormat, reportFormats } from '../../../shared/export/report/report-formats.ts';
import { reportWords } from '../../../shared/export/report/words/in-language.ts';
import { reportLanguages } from '../../../shared/export/report/words/languages.ts';
import type { ReportWords } from '../../../shared/export/report/words/report-words.ts';
import { type Output, refuseHopeless, writeAllWhole } from '../../services/files/atomic-write.ts';
import { makeFolder } from '../../services/files/make-folder.ts';
import { finished, type RenderOptions, render } from '../../services/render.ts';
import type { Work } from '../../services/work.ts';
import { oneOf } from './arguments.ts';
import { type FormatOptions, type FormatValues, readFormatOptions } from './format-options.ts';

/** Options that name one file each, with the format written there. */
const files = {
  json: 'json',
  tmx: 'tmx',
  csv: 'csv',
  xlsx: 'xlsx',
  docx: 'docx',
  html: 'html',
  jsonl: 'jsonl',
} as const;
/** Options that name a folder for a file per pair of languages. */
const folders = { 'tmx-pairs': 'tmx', xliff: 'xliff', moses: 'moses' } as const;

export const outputOptions = {
  json: { type: 'string' },
  tmx: { type: 'string' },
  'tmx-pairs': { type: 'string' },
  xliff: { type: 'string' },
  csv: { type: 'string' },
  xlsx: { type: 'string' },
  docx: { type: 'string' },
  html: { type: 'string' },
  jsonl: { type: 'string' },
  moses: { type: 'string' },
  report: { type: 'string' },
  'report-language': { type: 'string' },
} as const;

type OutputFormat = ExportFormat | { readonly report: ReportFormat };

/** One thing to be written: what, and where ("-" is the standard output). */
interface Wanted {
  readonly option: keyof typeof outputOptions;
  readonly format: OutputFormat;
  readonly path: string;
  /** True when `path` is a folder for any number of files. */
  readonly folder: boolean;
}

/** Everything to be written, checked as far as can be before any work is done. */
export interface OutputPlan {
  readonly wanted: readonly Wanted[];
  /** True when the results themselves go to the standard output. */
  readonly printing: boolean;
  readonly options: FormatOptions;
  /** What reports are written in. */
  readonly words: ReportWords;
  /** What is read, and must not be written over. */
  readonly taken: readonly string[];
}

type Values = { readonly [Option in keyof typeof outputOptions]?: string | undefined } & FormatValues;

/**
 * Reads the output options. Throws `usage` for endings that are not known, one file named twice, or one that is `taken` by
 * an input or the project; `output` for a folder that is not there.
 */
export function planOutputs(values: Values, taken: readonly string[]): OutputPlan {
  const wanted = wantedOf(values);
  const seen = new Set(taken.map((path) => resolve(path)));
  for (const { option, path, folder } of wanted) {
    if (path === '-' && option === 'json') continue;
    if (path === '-')
      throw new TriglotError(
        'usage',
        `Only --json can go to the standard output. Give --${option} a ${folder ? 'folder' : 'file'}.`,
      );
    if (seen.has(resolve(path)) && !folder)
      throw new TriglotError(
        'usage',
        `${path}: the file is named twice, or is an input too. Give another name.`,
      );
    seen.add(resolve(path));
    if (!folder) refuseHopeless(path);
  }
  return {
    wanted,
    printing: values.json === '-',
    options: readFormatOptions(values),
    words: reportWords(oneOf('report-language', values['report-language'], reportLanguages, 'en')),
    taken,
  };
}

/** What is to be written to files, and what is to be printed. Throws `output` rather than give a file nobody takes. */
export function renderOutputs(
  { wanted, options, words, taken }: OutputPlan,
  work: Work,
  version: string,
  only: 'all' | 'confirmed' = 'all',
): { readonly files: readonly Output[]; readonly printed: string } {
  const rendered = wanted.flatMap((each) =>
    outputsOf(each, work, version, { ...options(work), only }, words),
  );
  const read = new Set(taken.map((path) => resolve(path)));
  const written = new Set<string>();
  for (const { path } of rendered.filter((output) => output.path !== '-')) {
    const place = resolve(path);
    if (read.has(place) || written.has(place))
      throw new TriglotError(
        'usage',
        `${path}: it would be written over an input, or twice. Write into another folder.`,
      );
    written.add(place);
  }
  const printed = rendered.find(({ path }) => path === '-')?.content;
  return {
    files: rendered.filter(({ path }) => path !== '-'),
    printed: typeof printed === 'string' ? printed : '',
  };
}

/** Writes all `outputs` or none, into folders of `plan` that are made when they are not there. */
export function writeOutputs({ wanted }: OutputPlan, outputs: readonly Output[]): void {
  for (const { folder, path } of wanted) if (folder) makeFolder(path);
  writeAllWhole(outputs);
}

function wantedOf(values: Values): readonly Wanted[] {
  const wanted: Wanted[] = [];
  for (const [option, format] of Object.entries(files)) {
    const path = values[option as keyof typeof files];
    if (path === undefined) continue;
    const tabs = format === 'csv' && endsWith(path, '.tsv');
    wanted.push({ option: option as Wanted['option'], format: tabs ? 'tsv' : format, path, folder: false });
  }
  for (const [option, format] of Object.entries(folders)) {
    const path = values[option as keyof typeof folders];
    if (path !== undefined) wanted.push({ option: option as Wanted['option'], format, path, folder: true });
  }
  const { report } = values;
  if (report !== undefined)
    wanted.push({ option: 'report', format: reportFormat(report), path: report, folder: false });
  return wanted;
}

function outputsOf(
  { option, format, path, folder }: Wanted,
  work: Work,
  version: string,
  options: RenderOptions,
  words: ReportWords,
): readonly Output[] {
  if (typeof format === 'object')
    return [{ path, content: renderReport(work, format.report, words, new Date().toISOString()) }];
  const profile =
    option === 'tmx-pairs' && (options.profile ?? 'master') === 'master' ? 'pairs' : options.profile;
  const rendered = render(work, version, format, { ...options, ...(profile && { profile }) });
  const { files } = rendered.summary;
  if (files.length > 1 && !folder)
    throw new TriglotError(
      'usage',
      `--${option} ${path}: this profile takes a file for each pair of languages. Use --tmx-pairs with a folder.`,
    );
  const [only] = files;
  const place = folder && files.length === 1 && only !== undefined ? resolve(path, only.name) : path;
  return finished(rendered, place);
}

function reportFormat(path: string): OutputFormat {
  const format = reportFormats.find((one) => endsWith(path, `.${one}`));
  if (format !== undefined) return { report: format };
  throw new TriglotError(
    'usage',
    `--report ${path}: it is told by its ending. Use ${reportFormats.map((one) => `.${one}`).join(', ')}.`,
  );
}

function endsWith(path: string, ending: string): boolean {
  return extname(path).toLowerCase() === ending;
}
