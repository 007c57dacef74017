import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Child } from '../helpers/hosts/child.ts';
import { environmentFor, root } from '../helpers/hosts/environment.ts';
import { scriptIn, startProgram, toldBy } from '../helpers/hosts/start.ts';
import { expect, test } from '../helpers/hosts/test.ts';
import { gridOf } from '../helpers/hosts/workbench.ts';

const ready = /^Triglot is ready at (http:\/\/127\.0\.0\.1:\d+\/\?token=\S+)$/gm;
const readyLine = new RegExp(ready.source, 'm');

test('npm start opens the bundled sample at the address it prints, and Ctrl+C ends it', async ({
  home,
  openBrowser,
}) => {
  const program = new Child('npm', ['start', '--', '--no-open'], { cwd: root, env: environmentFor(home) });
  const [, address = ''] = await program.says(readyLine);
  const page = await (await openBrowser()).newPage();
  await page.goto(address);
  await expect(gridOf(page)).toBeVisible();
  await page.close();
  await program.end('SIGINT');
  expect(program.stdout.match(ready)).toHaveLength(1);
  expect(program.stdout + program.stderr).not.toMatch(/npm error|\n\s+at /);
});

test('Ctrl+C ends it in peace', async ({ home }) => {
  const program = startProgram({ home, words: ['--no-open'] });
  await program.says(readyLine);
  expect(await program.end('SIGINT')).toBe(0);
  expect(toldBy(program)).toBe('');
});

test('without a desktop runtime it says so in one sentence and opens the browser as a window', async ({
  home,
}) => {
  const seen = join(home, 'browser-was-given');
  const browsers = scriptIn(home, 'google-chrome', `echo "$@" > '${seen}'; exec sleep 5`);
  const program = startProgram({ home, browsers });
  const [, address = ''] = await program.says(readyLine);
  await expect.poll(() => existsSync(seen) && readFileSync(seen, 'utf8').trim()).toBe(`--app=${address}`);
  await program.end('SIGTERM');
  expect(toldBy(program).trim().split('\n')).toHaveLength(1);
  expect(program.stderr).toMatch(/^The desktop runtime is not installed.*; opening .* in your browser\.$/m);
  expect(program.stdout.match(ready)).toHaveLength(1);
});

test('where no browser opens, the address is enough', async ({ home }) => {
  const browsers = scriptIn(home, 'google-chrome', 'exit 1');
  const program = startProgram({ home, browsers, words: ['--web'] });
  await program.says(readyLine);
  await expect.poll(() => program.stderr, { timeout: 10_000 }).toContain('open the address above');
  expect(await program.end('SIGTERM')).toBe(0);
});

test('paths start where the person stands', async ({ home, openBrowser }) => {
  const folder = join(root, 'resources/sample');
  const program = startProgram({ home, folder, words: ['--no-open', 'en=en.md', 'zh=zh.txt'] });
  const [, address = ''] = await program.says(readyLine);
  const page = await (await openBrowser()).newPage();
  await page.goto(address);
  await expect(gridOf(page).locator('[data-language=zh]').first()).toBeVisible();
  await page.close();
  await program.end('SIGTERM');
});

test.describe('what cannot be done is said in one line', () => {
  test('a word that is no file with its language', async ({ home }) => {
    const program = startProgram({ home, words: ['treaty.txt'] });
    expect(await program.ended).toBe(2);
    expect(program.stderr).toBe('triglot: treaty.txt: put its language in front, as in en=treaty.txt.\n');
    expect(program.stdout).toBe('');
  });

  test('an option nobody knows', async ({ home }) => {
    const program = startProgram({ home, words: ['--fullscreen'] });
    expect(await program.ended).toBe(2);
    expect(toldBy(program).trim().split('\n')).toHaveLength(1);
    expect(program.stderr).toContain('--fullscreen');
  });

  test('a port that another program has', async ({ home }) => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const program = startProgram({ home, words: ['--no-open', '--port', String(port)] });
    expect(await program.ended).toBe(2);
    expect(toldBy(program).trim().split('\n')).toHaveLength(1);
    expect(program.stderr).toContain(`Port ${port} is taken`);
    other.close();
  });
});
