import { extname } from 'node:path';
import { TriglotError } from '../../../../shared/api/errors.ts';
import type { Work } from '../../../services/work.ts';
import { alignFiles, aligningOptions, planAligning } from '../aligning.ts';
import { common, readArguments } from '../arguments.ts';
import type { alignBatch } from '../batch/align-batch.ts';
import { profileOptions, readProfile, withProfile } from '../check-profile.ts';
import type { CommandLine } from '../command-line.ts';
import { formatOptions } from '../format-options.ts';
import { outputOptions, planOutputs, renderOutputs, writeOutputs } from '../outputs.ts';
import { count, countFindings } from '../report.ts';
import { readThreshold, verdict, verdictOptions } from '../verdict.ts';

const batchOptions = { batch: { type: 'string' }, out: { type: 'string' } } as const;

const options = {
  ...common,
  ...aligningOptions,
  ...outputOptions,
  ...formatOptions,
  ...verdictOptions,
  ...batchOptions,
  ...profileOptions,
  project: { type: 'string' },
} as const;

/** `triglot align`: files in, alignment, project and exports out. */
export async function align(line: CommandLine): Promise<number> {
  const { values, positionals } = readArguments(line.words, options);
  if (values.batch !== undefined) return batchOf(values.batch, positionals, values, line);
  if (values.out !== undefined) throw new TriglotError('usage', '--out goes with --batch.');
  const plan = planAligning(positionals, values);
  const threshold = readThreshold(values['fail-on'], 'never');
  const project = readProjectPath(values.project);
  const outputs = planOutputs(values, project === null ? plan.inputs : [...plan.inputs, project]);

  const checks = await readProfile(values.checks);
  let printed = '';
  const aligned = await alignFiles(plan, project, line, (done) => {
    const rendered = renderOutputs(outputs, withProfile(done, checks), line.installed.version);
    writeOutputs(outputs, rendered.files);
    printed = rendered.printed;
  });
  const work = withProfile(aligned, checks);
  if (outputs.printing) {
    await line.terminal.print(printed);
    line.terminal.tell(`${summary(work)}\n`);
  } else await line.terminal.print(`${summary(work)}\n`);
  return verdict(work.findings, threshold);
}

async function batchOf(
  folder: string,
  words: readonly string[],
  values: Parameters<typeof alignBatch>[1] & Readonly<Record<string, unknown>>,
  line: CommandLine,
): Promise<number> {
  const misplaced = [...Object.keys(outputOptions), ...Object.keys(verdictOptions), 'project'].find(
    (name) => values[name] !== undefined,
  );
  if (misplaced !== undefined || words.length > 0)
    throw new TriglotError(
      'usage',
      `${words[0] ?? `--${misplaced}`}: --batch finds the files by itself and writes to --out.`,
    );
  // With it comes what reads projects, which one document has no need of.
  const batch = await import('../batch/align-batch.ts');
  return batch.alignBatch(folder, values, line);
}

function readProjectPath(given: string | undefined): string | null {
  if (given === undefined || extname(given).toLowerCase() === '.triglot') return given ?? null;
  throw new TriglotError('usage', `--project ${given}: a project's name ends in .triglot.`);
}

/** "35 units in zh, en, fr: 20 with every language, 15 with gaps; no findings." */
function summary({ alignment, findings }: Work): string {
  const { units, languages } = alignment;
  const gaps = units.filter((unit) =>
    languages.some((language) => unit.segments[language]?.length === 0),
  ).length;
  const whole = `${units.length - gaps} with every language, ${gaps} with gaps`;
  return `${count(units.length, 'unit')} in ${languages.join(', ')}: ${whole}; ${countFindings(findings)}.`;
}
