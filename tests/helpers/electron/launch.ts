import { type ChildProcess, spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type * as Electron from 'electron';
import { endBrowser } from './chromium.ts';
import type { Answer, Question } from './remote.ts';

export interface Launch {
  /** The built main file. */
  readonly main: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly folder: string;
}

type Asked = Question extends infer Each ? (Each extends Question ? Omit<Each, 'id'> : never) : never;

/** The built desktop program, running on the stand-in. */
export class StandIn {
  readonly #child: ChildProcess;
  readonly #waiting = new Map<number, { resolve(value: unknown): void; reject(reason: Error): void }>();
  readonly #ended: Promise<number | null>;
  #count = 0;
  #said = '';
  #browser = 0;

  constructor({ main, args, env, folder }: Launch) {
    const register = new URL('./register.ts', import.meta.url).href;
    this.#child = spawn(process.execPath, ['--no-warnings', '--import', register, main, ...args], {
      cwd: folder,
      env,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        this.#said += text;
      });
    }
    this.#child.on('message', (answer: Answer) => this.#take(answer));
    this.#ended = new Promise((resolve) => {
      this.#child.on('exit', (code) => {
        const reason = new Error(`The program ended (${code}): ${this.#said}`);
        for (const { reject } of this.#waiting.values()) reject(reason);
        this.#waiting.clear();
        resolve(code);
      });
    });
  }

  /** Everything the program has written to stdout and stderr so far. */
  get said(): string {
    return this.#said;
  }

  /** The DevTools address of the windows' browser. */
  async endpoint(): Promise<string> {
    const browser = (await this.#ask({ ask: 'browser' })) as { endpoint: string; pid: number };
    this.#browser = browser.pid;
    return browser.endpoint;
  }

  /** Runs `act` in the program's main process; what goes in and out is cloned. */
  async evaluate<Arg, Result>(
    act: (electron: typeof Electron, arg: Arg) => Result | Promise<Result>,
    arg: Arg,
  ): Promise<Result> {
    return (await this.#ask({ ask: 'evaluate', code: String(act), arg })) as Result;
  }

  /** Lets pages learn the paths of files that are going to be dropped or chosen. */
  async knowFiles(paths: readonly string[]): Promise<void> {
    const files = paths.map((path): [string, string] => [`${basename(path)}|${statSync(path).size}`, path]);
    await this.#ask({ ask: 'know', files });
  }

  /** Quits as a person would; gives the exit code, null when it had to be killed after ten seconds. */
  async close(): Promise<number | null> {
    const patience = setTimeout(() => void this.kill(), 10_000);
    this.evaluate(({ app }) => app.quit(), null).catch(() => {});
    const code = await this.#ended;
    clearTimeout(patience);
    return code;
  }

  /** Ends the program between two instructions, as a power cut would. */
  async kill(): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.#ended;
    endBrowser(this.#browser);
  }

  #ask(asked: Asked): Promise<unknown> {
    this.#count += 1;
    const question: Question = { id: this.#count, ...asked };
    return new Promise((resolve, reject) => {
      this.#waiting.set(question.id, { resolve, reject });
      this.#child.send(question, (failed) => failed && reject(failed));
    });
  }

  #take(answer: Answer): void {
    const asked = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if (answer.ok) asked?.resolve(answer.value);
    else asked?.reject(new Error(answer.error));
  }
}

/** The repository's own built desktop program. */
export const builtMain = fileURLToPath(new URL('../../../out/main/electron.js', import.meta.url));
