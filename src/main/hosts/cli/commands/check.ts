import { TriglotError } from '../../../../shared/api/errors.ts';
import type { Work } from '../../../services/work.ts';
import { alignFiles, aligningOptions, planAligning } from '../aligning.ts';
import { common, readArguments } from '../arguments.ts';
import { profileOptions, readProfile, withProfile } from '../check-profile.ts';
import type { CommandLine } from '../command-line.ts';
import { type OutputPlan, outputOptions, planOutputs, renderOutputs, writeOutputs } from '../outputs.ts';
import { countFindings, findingLine } from '../report.ts';
import { namesProject, savedWork } from '../saved-work.ts';
import { readThreshold, type Threshold, verdict, verdictOptions } from '../verdict.ts';

const { json, report, 'report-language': reportLanguage } = outputOptions;
const options = {
  ...common,
  ...aligningOptions,
  ...verdictOptions,
  ...profileOptions,
  json,
  report,
  'report-language': reportLanguage,
} as const;

/** `triglot check`: where the versions differ, of a project or of files. */
export async function check(line: CommandLine): Promise<number> {
  const { values, positionals } = readArguments(line.words, options);
  const threshold = readThreshold(values['fail-on'], 'error');
  const profile = await readProfile(values.checks);
  const [project] = positionals;
  if (namesProject(project)) {
    if (positionals.length > 1)
      throw new TriglotError('usage', `${positionals[1]}: one project is checked at a time.`);
    const misplaced = Object.keys(aligningOptions).filter((name) => Object.hasOwn(values, name));
    if (misplaced.length > 0)
      throw new TriglotError('usage', `--${misplaced[0]} goes with files; a project has been aligned.`);
    const outputs = planOutputs(values, [project]);
    const saved = savedWork(project, line.installed.resources);
    return show(line, withProfile(saved, profile), outputs, threshold);
  }
  const plan = planAligning(positionals, values);
  const outputs = planOutputs(values, plan.inputs);
  const work = await alignFiles(plan, null, line, () => {});
  return show(line, withProfile(work, profile), outputs, threshold);
}

/** Writes what is to be written; prints the alignment when it was asked for, else one line for each finding. */
async function show(
  { terminal, installed }: CommandLine,
  work: Work,
  outputs: OutputPlan,
  threshold: Threshold,
): Promise<number> {
  const { files, printed } = renderOutputs(outputs, work, installed.version);
  writeOutputs(outputs, files);
  const lines = work.findings.map((finding) => `${findingLine(work, finding)}\n`).join('');
  await terminal.print(outputs.printing ? printed : lines);
  terminal.tell(`${countFindings(work.findings)}\n`);
  return verdict(work.findings, threshold);
}
