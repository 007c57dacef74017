import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { librariesIn } from '../../../../../src/main/hosts/package/bundled.ts';
import { noticeOf, shippedLicences } from '../../../../../src/main/hosts/package/licences.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'triglot-licences-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function put(folder: string, description: object, texts: Record<string, string> = {}): void {
  mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, folder, 'package.json'), JSON.stringify(description));
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(root, folder, name), text);
}

describe('the licences of what is shipped', () => {
  it('follow needs to the end, take the copy that would be loaded, and leave the makers’ tools out', () => {
    put('', { name: 'own', version: '1.0.0', dependencies: { a: '1' }, devDependencies: { tool: '1' } });
    put('node_modules/a', { name: 'a', version: '1.2.3', license: 'MIT', dependencies: { b: '1' } });
    put('node_modules/a/node_modules/b', { name: 'b', version: '1.0.0', license: 'ISC' });
    put('node_modules/b', { name: 'b', version: '2.0.0', license: 'MIT' });
    put('node_modules/tool', { name: 'tool', version: '9.0.0', license: 'GPL-3.0' });
    put('node_modules/@x/font', { name: '@x/font', version: '5.0.0', license: 'OFL-1.1' });
    const found = shippedLicences(root, ['@x/font']).map(({ name, version }) => `${name} ${version}`);
    expect(found).toEqual(['@x/font 5.0.0', 'a 1.2.3', 'b 1.0.0']);
  });

  it('end where libraries need each other', () => {
    put('', { name: 'own', version: '1.0.0', dependencies: { a: '1' } });
    put('node_modules/a', { name: 'a', version: '1.0.0', dependencies: { b: '1' } });
    put('node_modules/b', { name: 'b', version: '1.0.0', dependencies: { a: '1' } });
    expect(shippedLicences(root, []).map(({ name }) => name)).toEqual(['a', 'b']);
  });

  it('are told with their texts, whatever the files are called', () => {
    put('', { name: 'own', version: '1.0.0', dependencies: { a: '1' } });
    const texts = { 'LICENCE.md': 'Do as you like.', 'NOTICE.txt': 'By A.', 'readme.md': 'Hello.' };
    put('node_modules/a', { name: 'a', version: '1.0.0', license: 'MIT' }, texts);
    const notice = noticeOf(shippedLicences(root, []));
    expect(notice).toContain('a 1.0.0 (MIT)\n\nDo as you like.\n\nBy A.\n');
    expect(notice).not.toContain('Hello.');
  });

  it('name the library that is not installed', () => {
    put('', { name: 'own', version: '1.0.0', dependencies: { gone: '1' } });
    expect(() => shippedLicences(root, [])).toThrow('gone is not installed. Run "npm ci".');
  });
});

describe('the libraries a page is made of', () => {
  it('are the innermost ones, each once, on every system', () => {
    expect(
      librariesIn([
        '/home/me/own/src/main.ts',
        '/home/me/own/node_modules/react/index.js',
        '/home/me/own/node_modules/react/jsx-runtime.js?commonjs',
        '/home/me/own/node_modules/a/node_modules/@x/b/c.js',
        'C:\\own\\node_modules\\@x\\font\\files\\font.woff2',
        '/home/me/own/node_modules/.vite/deps/x.js',
      ]),
    ).toEqual(['@x/b', '@x/font', 'react']);
  });
});
