import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { startWeb } from '../../../../../src/main/hosts/web/server.ts';
import { only } from '../../../../../src/main/services/grants.ts';
import { createStore } from '../../../../../src/main/services/store/create-store.ts';
import { connect } from '../../../../../src/shared/api/wire.ts';
import { ask, enter, httpWire } from '../../../../helpers/main/browser.ts';
import { newProject } from '../../../../helpers/main/new-project.ts';
import { placesIn } from '../../../../helpers/main/places.ts';
import { scratchFolders } from '../../../../helpers/main/scratch.ts';

const scratch = scratchFolders();
const root = join(import.meta.dirname, '..', '..', '..', '..', '..');
const entries = {
  'the web host': ['src/main/hosts/web/main.ts'],
  'triglot serve': ['src/main/hosts/cli/main.ts', 'serve'],
} as const;

const started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

/** Starts a host as a process and waits for its line. */
async function start(words: readonly string[], home: string) {
  const env = { ...process.env, TRIGLOT_HOME: home, INIT_CWD: '' };
  const child = spawn(process.execPath, ['--no-warnings', ...words], { cwd: root, env });
  started.push(child);
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  await expect.poll(() => out, { timeout: 20_000 }).toContain('\n');
  return { child, ended, out: () => out, url: out.trim().split(' ').at(-1)! };
}

describe.each(Object.entries(entries))('%s', (_, words) => {
  it('says once where it is, serves one browser, and puts everything away when it is ended', async () => {
    const folder = scratch();
    const projects = join(folder, 'home', 'projects');
    mkdirSync(projects, { recursive: true });
    const path = join(projects, 'lake.triglot');
    createStore(path, newProject());
    const host = await start([...words, path, '--port', '0'], join(folder, 'home'));
    expect(host.out()).toMatch(/^Triglot is ready at http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{43}\n$/);

    const { port, cookie } = await enter(host.url);
    expect(cookie).toMatch(/^triglot-\d+=/);
    const wire = await httpWire(port, cookie);
    const client = connect(wire, 'test');
    expect(await client.call('app.info', {})).toMatchObject({
      host: 'web',
      startup: { kind: 'project', path },
    });
    const { project } = await client.call('projects.open', { path });
    const params = { units: ['u1'] };
    await client.call('edit.run', { project, revision: 0, command: 'confirm', params, selection: null });
    expect(existsSync(`${path}-wal`)).toBe(true);

    host.child.kill('SIGTERM');
    expect(await host.ended).toBe(0);
    expect(existsSync(`${path}-wal`)).toBe(false);
    expect(host.out().split('\n')).toHaveLength(2);
  });
});

describe('starting a web host', () => {
  it('says so when its port is taken', async () => {
    const places = placesIn(scratch(), { host: 'web', grants: only([], []) });
    const first = await startWeb({ places });
    await expect(startWeb({ places, port: first.port })).rejects.toMatchObject({
      code: 'usage',
      message: `Port ${first.port} is taken by another program. Give another one with --port, or none.`,
    });
    await first.close();
    await first.close();
    await expect(ask(first.port, '/')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  it('has a token of its own each time', async () => {
    const places = placesIn(scratch(), { host: 'web' });
    const [one, other] = [await startWeb({ places }), await startWeb({ places })];
    const token = ({ url }: { url: string }) => new URL(url).searchParams.get('token');
    expect(token(one)).not.toBe(token(other));
    expect((await ask(one.port, `/?token=${token(other)}`)).status).toBe(401);
    await one.close();
    await other.close();
  });
});
