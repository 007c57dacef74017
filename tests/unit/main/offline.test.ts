import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { scratchFolders } from '../../helpers/main/scratch.ts';

const scratch = scratchFolders();
const root = fileURLToPath(new URL('../../..', import.meta.url));
const offline = new URL('../../helpers/offline.ts', import.meta.url).href;
const sample = join(root, 'resources/sample');
const versions = ['zh=zh.txt', 'en=en.md', 'fr=fr.txt'].map((word) => word.replace('=', `=${sample}/`));

/** Runs Node with every way out shut; gives what it printed and what it tried. */
async function shut(folder: string, args: readonly string[]) {
  const notes = join(folder, 'tried.txt');
  const env = { ...process.env, TRIGLOT_OFFLINE_NOTES: notes, TRIGLOT_HOME: join(folder, 'home') };
  const run = promisify(execFile);
  const { stdout } = await run(process.execPath, ['--no-warnings', '--import', offline, ...args], { env });
  return { stdout, tried: existsSync(notes) ? readFileSync(notes, 'utf8') : '' };
}

describe('the network', () => {
  it('would be noticed if anything tried to use it', async () => {
    const script = `
      const quiet = () => {};
      await fetch('https://example.com/').catch(quiet);
      const { connect } = await import('node:net');
      await new Promise((done) => connect(80, '192.0.2.1').on('error', done));
      const { resolve } = await import('node:dns/promises');
      await resolve('example.org').catch(quiet);
      const { Worker } = await import('node:worker_threads');
      const code = "fetch('https://thread.example/').catch(() => {})";
      await new Promise((done) => new Worker(code, { eval: true }).on('exit', done));`;
    const { tried } = await shut(scratch(), ['--input-type=module', '--eval', script]);
    for (const host of ['example.com', '192.0.2.1', 'example.org', 'thread.example'])
      expect(tried).toContain(host);
  });

  it('is asked for nothing by the whole job: read, align, check, report, export, validate', {
    timeout: 180_000,
  }, async () => {
    const folder = scratch();
    const main = join(root, 'src/main/hosts/cli/main.ts');
    const out = (name: string) => join(folder, name);
    const { tried } = await shut(folder, [
      main,
      'align',
      ...versions,
      ...['--project', out('a.triglot'), '--json', out('a.json'), '--tmx', out('a.tmx')],
      ...['--report', out('a.html'), '--xlsx', out('a.xlsx'), '--xliff', out('xliff')],
    ]);
    expect(tried).toBe('');
    const { tried: later, stdout } = await shut(folder, [main, 'validate', out('a.tmx')]);
    expect(later).toBe('');
    expect(stdout).not.toBe('');
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(['a.triglot', 'a.json', 'a.tmx', 'a.html']));
  });
});
