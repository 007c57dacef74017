import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { loadCompiled } from '../../../../src/main/services/compiled.ts';

interface Program {
  readonly sum: (numbers: readonly number[]) => number;
  readonly later: () => Promise<{ readonly name: string }>;
}

let folder = '';
const put = (name: string, text: string) => writeFileSync(join(folder, name), text);
const load = () => loadCompiled<Program>(pathToFileURL(`${folder}/`));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'triglot-compiled-'));
  put(
    'entry.cjs',
    `const { sum } = require('./part.cjs');
     const { basename } = require('node:path');
     exports.sum = sum;
     exports.later = () => Promise.resolve().then(() => ({ name: basename(require('./later.cjs').file) }));`,
  );
  put(
    'part.cjs',
    `const entry = require('./entry.cjs'); exports.sum = (n) => n.reduce((a, b) => a + b, entry.start ?? 0);`,
  );
  put('later.cjs', 'exports.file = __filename;');
});
afterEach(() => rmSync(folder, { recursive: true }));

it('is null where no program was compiled', () => {
  rmSync(join(folder, 'entry.cjs'));
  expect(load()).toBeNull();
});

it('loads parts that require each other, and those asked for later', async () => {
  const program = load()!.exports;
  expect(program.sum([1, 2, 3])).toBe(6);
  expect(await program.later()).toEqual({ name: 'later.cjs' });
});

it('keeps what was loaded, and works the same with it', async () => {
  const first = load()!;
  first.exports.sum([1]);
  first.keep();
  expect(existsSync(join(folder, 'entry.cjs.kept'))).toBe(true);
  expect(readdirSync(folder)).not.toContain('later.cjs.kept');
  const again = load()!.exports;
  expect(again.sum([4, 5])).toBe(9);
  expect(await again.later()).toEqual({ name: 'later.cjs' });
});

it('passes over what was kept by another V8, or is damaged', () => {
  put('entry.cjs.kept', 'not compiled code');
  put('part.cjs.kept', '');
  expect(load()!.exports.sum([2, 2])).toBe(4);
});

it('passes over what was kept of another text', () => {
  load()!.keep();
  put('part.cjs', 'exports.sum = (n) => -n.reduce((a, b) => a + b, 0); // another text');
  expect(load()!.exports.sum([1, 2])).toBe(-3);
});

it('lets what goes wrong in a part through', () => {
  put('part.cjs', "throw new Error('broken');");
  expect(load).toThrow('broken');
});
