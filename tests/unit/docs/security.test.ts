import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => ({ name, text: readFileSync(join(root, 'src', name), 'utf8') }));

/** Files of the program that match `pattern`, those under `but` left out. */
const files = (pattern: RegExp, but = /^$/) =>
  sources.filter(({ name, text }) => pattern.test(text) && !but.test(name)).map(({ name }) => name);

describe('what the security page promises of the sources', () => {
  it('no link leaves the program', () => {
    expect(files(/openExternal/)).toEqual([]);
  });

  it('nothing asks the network but the page its own host, and the start script for the runtime', () => {
    const network =
      /\bfetch\(|new WebSocket\(|XMLHttpRequest|^import (?!type )[^;]*'node:(https|net|tls|dgram|dns|http2)'/m;
    expect(files(network, /^renderer\/wire\/http\.ts$/)).toEqual([]);
  });

  it('nothing is run that was put together as text, but the program’s own files beside itself', () => {
    expect(files(/\beval\(|new Function\(|node:vm'|dangerouslySetInnerHTML/)).toEqual([
      'main/services/compiled.ts',
    ]);
    const loaders = files(/loadCompiled</, /services.compiled\.ts$/).toSorted();
    expect(loaders).toEqual([
      'main/hosts/cli/main.ts',
      'main/hosts/start/compile.ts',
      'main/workers/worker.ts',
    ]);
    for (const path of loaders.filter((path) => !path.includes('/start/')))
      expect(readFileSync(join(root, 'src', path), 'utf8')).toMatch(
        /loadCompiled<typeof import\('[^']+'\)>\(\s*new URL\('compiled\/\w+\/', import\.meta\.url\)/,
      );
  });

  it('points at tests that exist', () => {
    const page = readFileSync(join(root, 'docs/security.md'), 'utf8');
    const named = [...page.matchAll(/`((?:tests|src)\/[\w./-]+\.ts)`/g)].map(([, path]) => path!);
    expect(named.length).toBeGreaterThan(5);
    for (const path of named) expect(() => readFileSync(join(root, path))).not.toThrow();
  });
});
