import { type ErrorCode, toWireError } from '../../../shared/api/errors.ts';
import { createSpareEngine } from '../../services/engine/spare-engine.ts';
import { installedPlaces } from '../places.ts';
import type { CommandLine } from './command-line.ts';
import { helpText } from './help.ts';
import { processTerminal, type Terminal } from './terminal.ts';

type RunCommand = (line: CommandLine) => Promise<number>;

/** Each command is loaded when it is asked for, so that none waits for the others. */
const commands: Readonly<Record<string, () => Promise<RunCommand>>> = {
  align: async () => (await import('./commands/align.ts')).align,
  check: async () => (await import('./commands/check.ts')).check,
  export: async () => (await import('./commands/export.ts')).exportProject,
  compare: async () => (await import('./commands/compare.ts')).compare,
  eval: async () => (await import('./commands/eval.ts')).evaluate,
  validate: async () => (await import('./commands/validate.ts')).validate,
  serve: async () => (await import('./commands/serve.ts')).serveWorkbench,
};

/** Commands that always need the engine: it is loaded beside them. */
const aligning: ReadonlySet<string | undefined> = new Set(['align', 'compare']);

/** Exit codes of the acceptance surface; 130 is what shells give to Ctrl+C. */
const exitCodes: Readonly<Record<ErrorCode, number>> = {
  usage: 2,
  input: 3,
  refused: 3,
  stale: 3,
  unavailable: 3,
  internal: 3,
  output: 4,
  cancelled: 130,
};

/** Runs `triglot <argv>` and gives its exit code. Every error is one line; with --verbose its stack follows. */
export async function runCli(
  argv: readonly string[],
  terminal: Terminal = processTerminal(),
): Promise<number> {
  const [name, ...words] = argv;
  try {
    const installed = installedPlaces(import.meta.url);
    if (name === '--version' || name === '-V') {
      await terminal.print(`${installed.version}\n`);
      return 0;
    }
    const asksForHelp = name === '--help' || name === '-h' || name === 'help' || words.includes('--help');
    if (asksForHelp || words.includes('-h')) {
      await terminal.print(helpText);
      return 0;
    }
    const load = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (load === undefined) {
      terminal.tell(`triglot: ${unknownCommand(name)}\n`);
      return exitCodes.usage;
    }
    const engines = createSpareEngine(installed.worker);
    if (aligning.has(name)) engines.prepare();
    try {
      const run = await load();
      return await run({ words, terminal, installed, engines });
    } finally {
      await engines.stop();
    }
  } catch (thrown) {
    const { code, message } = toWireError(thrown);
    terminal.tell(`triglot: ${message.replace(/\s*\n\s*/g, ' ')}\n`);
    if (argv.includes('--verbose') && thrown instanceof Error) terminal.tell(`${thrown.stack}\n`);
    return exitCodes[code];
  }
}

function unknownCommand(name: string | undefined): string {
  if (name === undefined)
    return 'Say what to do: align, check, export, compare, validate, eval or serve. See "triglot --help".';
  return `there is no command "${name}". See "triglot --help".`;
}
