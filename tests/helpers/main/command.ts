import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCli } from '../../../src/main/hosts/cli/run.ts';

/** What a command came to. */
export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs `triglot <argv>` inside this process, away from any screen. */
export async function triglot(...argv: readonly string[]): Promise<Outcome> {
  let [out, err] = ['', ''];
  const print = async (text: string) => {
    out += text;
  };
  const tell = (text: string) => {
    err += text;
  };
  const code = await runCli(argv, { print, tell, width: null });
  return { code, out, err };
}

const main = join(import.meta.dirname, '..', '..', '..', 'src', 'main', 'hosts', 'cli', 'triglot.mjs');

export interface ProcessOptions {
  readonly environment?: Readonly<Record<string, string>>;
  /** Presses Ctrl+C as soon as the process says this on stderr. */
  readonly stopWhen?: RegExp;
  /** Closes the standard output at once, as `head` does when it has enough. */
  readonly deaf?: boolean;
}

/** Runs `triglot <argv>` as a process of its own in `folder`, with its home there too. */
export function triglotProcess(
  folder: string,
  argv: readonly string[],
  { environment = {}, stopWhen, deaf = false }: ProcessOptions = {},
): Promise<Outcome> {
  const env = { ...process.env, TRIGLOT_HOME: join(folder, 'home'), INIT_CWD: '', ...environment };
  const child = spawn(process.execPath, ['--no-warnings', main, ...argv], { cwd: folder, env });
  let [out, err] = ['', ''];
  if (deaf) child.stdout.destroy();
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    const before = stopWhen?.test(err);
    err += text;
    if (before === false && stopWhen?.test(err)) child.kill('SIGINT');
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

const treaty = {
  'zh.txt':
    '湖泊条约\n\n第一条\n\n缔约方应于2024年3月12日前提交报告。\n\n第二条\n\n本条约自签署之日起生效。\n',
  'en.md':
    '# Lake Treaty\n\n## Article 1\n\nThe Parties shall report by 12 March 2024.\n\n## Article 2\n\nThis Treaty enters into force on signature.\n',
  'fr.txt':
    'Traité du lac\n\nArticle premier\n\nLes Parties présentent un rapport avant le 13 mars 2024.\n\nArticle 2\n\nLe présent Traité entre en vigueur à la signature.\n',
};

/** A small treaty in `folder`, in three languages; French gives another date. Returns its `<lang>=<file>` words. */
export function writeTreaty(folder: string): readonly string[] {
  return Object.entries(treaty).map(([name, text]) => {
    writeFileSync(join(folder, name), text);
    return `${name.slice(0, 2)}=${join(folder, name)}`;
  });
}
