import { TriglotError } from '../../../../shared/api/errors.ts';
import { alignFiles, aligningOptions, namesAligned, planAligning } from '../aligning.ts';
import { common, oneOf, readArguments } from '../arguments.ts';
import type { CommandLine } from '../command-line.ts';
import { formatOptions } from '../format-options.ts';
import { outputOptions, planOutputs, renderOutputs, writeOutputs } from '../outputs.ts';
import { namesProject, savedWork } from '../saved-work.ts';

const { languages } = aligningOptions;
const options = {
  ...common,
  ...outputOptions,
  ...formatOptions,
  languages,
  only: { type: 'string' },
} as const;

/** `triglot export`: a project, or a file that is aligned already, into files for other programs. */
export async function exportProject(line: CommandLine): Promise<number> {
  const { values, positionals } = readArguments(line.words, options);
  const [project, ...more] = positionals;
  const aligned = namesAligned(project);
  if (!aligned && !namesProject(project))
    throw new TriglotError('usage', 'Name the project to export, a file that ends in .triglot.');
  if (more.length > 0) throw new TriglotError('usage', `${more[0]}: one project is exported at a time.`);
  const only = oneOf('only', values.only, ['all', 'confirmed'], 'all');
  const outputs = planOutputs(values, [project]);
  if (outputs.wanted.length === 0)
    throw new TriglotError(
      'usage',
      'Say what to write, as with --tmx, --xlsx or --json. See "triglot --help".',
    );
  const work = aligned
    ? await alignFiles(planAligning([project], values), null, line, () => {})
    : savedWork(project, line.installed.resources);
  const { files, printed } = renderOutputs(outputs, work, line.installed.version, only);
  writeOutputs(outputs, files);
  if (outputs.printing) await line.terminal.print(printed);
  return 0;
}
