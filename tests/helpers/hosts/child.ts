import { type ChildProcess, spawn } from 'node:child_process';

/** A program of ours as a child: what it says, when it is ready, how it ends. */
export class Child {
  readonly #process: ChildProcess;
  readonly ended: Promise<number | null>;
  stdout = '';
  stderr = '';

  constructor(program: string, args: readonly string[], options: { cwd: string; env: NodeJS.ProcessEnv }) {
    this.#process = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    this.#process.stdout?.setEncoding('utf8').on('data', (text: string) => {
      this.stdout += text;
    });
    this.#process.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.stderr += text;
    });
    this.ended = new Promise((resolve) => {
      this.#process.on('error', () => resolve(null));
      this.#process.on('close', resolve);
    });
  }

  /** The process's number; undefined when it could not be started. */
  get pid(): number | undefined {
    return this.#process.pid;
  }

  /** Waits until `pattern` stands on stdout, and gives its match; rejects when the program ends before. */
  async says(pattern: RegExp, milliseconds = 60_000): Promise<RegExpExecArray> {
    const late = Date.now() + milliseconds;
    let ended = false;
    void this.ended.then(() => {
      ended = true;
    });
    for (;;) {
      const match = pattern.exec(this.stdout);
      if (match !== null) return match;
      if (ended || Date.now() > late) {
        throw new Error(`The program did not say ${pattern}:\n${this.stdout}${this.stderr}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /**
   * Sends `signal` to the program and all it has started, as a terminal does, and gives the exit code; what does not end
   * in ten seconds is killed, and null is given.
   */
  async end(signal: NodeJS.Signals): Promise<number | null> {
    const patience = setTimeout(() => this.#signal('SIGKILL'), 10_000);
    this.#signal(signal);
    const code = await this.ended;
    clearTimeout(patience);
    return code;
  }

  #signal(signal: NodeJS.Signals): void {
    if (this.#process.pid === undefined) return;
    try {
      process.kill(-this.#process.pid, signal);
    } catch {
      // All of them have ended by themselves.
    }
  }
}
