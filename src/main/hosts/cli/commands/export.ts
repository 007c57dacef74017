import { TriglotError } from '../../../../shared/api/errors.ts';
import { common, oneOf, readArguments } from '../arguments.ts';
import type { CommandLine } from '../command-line.ts';
import { formatOptions } from '../format-options.ts';
import { outputOptions, planOutputs, renderOutputs, writeOutputs } from '../outputs.ts';
import { namesProject, savedWork } from '../saved-work.ts';

const options = { ...common, ...outputOptions, ...formatOptions, only: { type: 'string' } } as const;

/** `triglot export`: a project into files for other programs. */
export async function exportProject({ words, terminal, installed }: CommandLine): Promise<number> {
  const { values, positionals } = readArguments(words, options);
  const [project, ...more] = positionals;
  if (!namesProject(project))
    throw new TriglotError('usage', 'Name the project to export, a file that ends in .triglot.');
  if (more.length > 0) throw new TriglotError('usage', `${more[0]}: one project is exported at a time.`);
  const only = oneOf('only', values.only, ['all', 'confirmed'], 'all');
  const outputs = planOutputs(values, [project]);
  if (outputs.wanted.length === 0)
    throw new TriglotError(
      'usage',
      'Say what to write, as with --tmx, --xlsx or --json. See "triglot --help".',
    );
  const { files, printed } = renderOutputs(outputs, savedWork(project), installed.version, only);
  writeOutputs(outputs, files);
  if (outputs.printing) await terminal.print(printed);
  return 0;
}
