import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { TriglotError } from '../../../shared/api/errors.ts';

/** Options every command takes. */
export const common = { help: { type: 'boolean', short: 'h' }, verbose: { type: 'boolean' } } as const;

/** The words behind a command's name; a `usage` error says which of them is wrong. */
export function readArguments<Options extends ParseArgsOptionsConfig>(
  argv: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...argv], allowPositionals: true, options });
  } catch (thrown) {
    const [said = ''] = (thrown instanceof Error ? thrown.message : String(thrown)).split('. ', 1);
    throw new TriglotError('usage', `${said.replace(/\.$/, '')}. See "triglot --help".`);
  }
}

/** One of `choices`, or a `usage` error that names them; `otherwise` when nothing was given. */
export function oneOf<Choice extends string>(
  option: string,
  given: string | undefined,
  choices: readonly Choice[],
  otherwise: Choice,
): Choice {
  if (given === undefined) return otherwise;
  const choice = choices.find((name) => name === given);
  if (choice !== undefined) return choice;
  throw new TriglotError('usage', `--${option} ${given}: it is one of ${choices.join(', ')}.`);
}
