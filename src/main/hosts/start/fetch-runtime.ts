import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface FetchLimits {
  /** Seconds without a single new byte after which nobody waits any longer. */
  readonly stalled: number;
  /** Seconds after which it is over in any case. */
  readonly whole: number;
}

const usual: FetchLimits = { stalled: 20, whole: 900 };

/**
 * Fetches the desktop runtime with the install script of its own package, which downloads into the folder for temporary
 * files: that one is ours here, so how far it has come can be seen.
 * @param progress called now and then with the bytes that have arrived
 * @returns null when it is installed, else why not, in a few words
 */
export async function fetchRuntime(
  root: string,
  progress: (bytes: number) => void,
  limits: FetchLimits = usual,
): Promise<string | null> {
  const folder = mkdtempSync(join(tmpdir(), 'triglot-runtime-'));
  const script = join(root, 'node_modules', 'electron', 'install.js');
  const temporary = { TMPDIR: folder, TEMP: folder, TMP: folder };
  const child = spawn(process.execPath, ['--no-warnings', script], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...temporary, ELECTRON_GET_NO_PROGRESS: '1' },
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  let late: string | null = null;
  const giveUp = (why: string) => {
    late = why;
    child.kill('SIGKILL');
  };
  const stopWatching = watch(folder, progress, limits, giveUp);
  try {
    const code = await new Promise<number | null>((resolve) => {
      child.on('error', () => resolve(null));
      child.on('close', resolve);
    });
    return late ?? (code === 0 ? null : reasonIn(said));
  } finally {
    stopWatching();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Looks twice a second how much has arrived; calls `giveUp` when nothing comes any more, or all takes too long. */
function watch(
  folder: string,
  progress: (bytes: number) => void,
  { stalled, whole }: FetchLimits,
  giveUp: (why: string) => void,
): () => void {
  const started = Date.now();
  let last = { bytes: 0, at: started };
  const timer = setInterval(() => {
    const bytes = sizeOf(folder);
    const now = Date.now();
    if (bytes > last.bytes) {
      last = { bytes, at: now };
      progress(bytes);
    }
    if (now - last.at > stalled * 1000) giveUp(`no answer for ${stalled} seconds`);
    else if (now - started > whole * 1000) giveUp(`not done after ${Math.round(whole / 60)} minutes`);
  }, 500);
  return () => clearInterval(timer);
}

/** All bytes in the files below `folder`; a file that vanishes meanwhile counts nothing. */
function sizeOf(folder: string): number {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.reduce((sum, name) => {
    const found = statSync(join(folder, name), { throwIfNoEntry: false });
    return sum + (found?.isFile() === true ? found.size : 0);
  }, 0);
}

/** The innermost reason in what the script said: the system's own word for it, else the first line of the error. */
function reasonIn(said: string): string {
  const system = /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH)\b/.exec(
    said,
  )?.[1];
  if (system !== undefined) return `its server was not reached: ${system}`;
  if (said.includes('fetch failed')) return 'its server was not reached';
  const words = /^(?:\w*Error: )+(.*)$/m.exec(said)?.[1] ?? said.split('\n', 1)[0]?.trim() ?? '';
  return words === '' ? 'its install script failed' : words;
}
