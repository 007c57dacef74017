import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { answerFrom } from '../../../../../src/main/hosts/electron/bundle.ts';

const home = mkdtempSync(join(tmpdir(), 'triglot-bundle-'));
const folder = join(home, 'renderer');
mkdirSync(join(folder, 'assets'), { recursive: true });
writeFileSync(join(folder, 'index.html'), '<h1>Page</h1>');
writeFileSync(join(folder, 'assets', 'a b.js'), 'run()');
writeFileSync(join(home, 'secret.txt'), 'secret');
afterAll(() => rmSync(home, { recursive: true }));

const ask = (address: string, method = 'GET') => answerFrom(folder, new Request(address, { method }));

describe('app://bundle/', () => {
  it.each(['app://bundle/', 'app://bundle/index.html'])('shows the page at %s', async (address) => {
    const response = await ask(address);
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(await response.text()).toBe('<h1>Page</h1>');
  });

  it('gives files their type, under names with blanks too', async () => {
    const response = await ask('app://bundle/assets/a%20b.js');
    expect(response.headers.get('content-type')).toContain('text/javascript');
    expect(await response.text()).toBe('run()');
  });

  it('lets the page run its own scripts only, whatever is asked for', async () => {
    const policy = (await ask('app://bundle/')).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/script-src[^;]*unsafe|blob:|\*|https?:|ws:/);
  });

  it.each([
    'app://bundle/../secret.txt',
    'app://bundle/%2e%2e/secret.txt',
    'app://bundle/..%2fsecret.txt',
    'app://bundle/assets/..%2f..%2fsecret.txt',
    'app://bundle/%5c..%5csecret.txt',
    'app://bundle/index.html%00.png',
    'app://bundle/%',
    'app://bundle/assets',
    'app://bundle/missing.js',
    'app://other/index.html',
  ])('has nothing at %s', async (address) => {
    expect((await ask(address)).status).toBe(404);
  });

  it('answers questions only', async () => {
    expect((await ask('app://bundle/', 'POST')).status).toBe(405);
    expect(await (await ask('app://bundle/', 'HEAD')).text()).toBe('');
  });
});
