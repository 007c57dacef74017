import { spawn } from 'node:child_process';
import { join } from 'node:path';

/**
 * Builds window, preload and main process into `out/`.
 * @returns null when all went well, else what the builder said
 */
export async function build(root: string): Promise<string | null> {
  const builder = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const child = spawn(process.execPath, ['--no-warnings', builder, 'build', '--logLevel', 'warn'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  }
  const code = await new Promise<number | null>((resolve) => {
    child.on('error', () => resolve(null));
    child.on('close', resolve);
  });
  if (code !== 0)
    return said.trim() === '' ? 'The builder could not be started; run npm ci first.' : said.trim();
  return null;
}
