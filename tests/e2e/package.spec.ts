import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { extractFile, listPackage } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { expect, test } from '@playwright/test';
import { makePackages } from '../../src/main/hosts/package/package.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [off, on] = [0x30, 0x31];

/** An unpacked runtime as far as packaging looks into it: a program that holds the runtime's fuses, as they are delivered. */
function standInRuntime(folder: string): string {
  mkdirSync(join(folder, 'resources'), { recursive: true });
  mkdirSync(join(folder, 'locales'));
  const fuses = Buffer.from([1, 9, on, off, on, on, off, off, off, on, on]);
  const sentinel = Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX');
  writeFileSync(join(folder, 'electron'), Buffer.concat([Buffer.from('#!/bin/sh\n'), sentinel, fuses]));
  chmodSync(join(folder, 'electron'), 0o755);
  writeFileSync(join(folder, 'LICENSE'), 'The runtime’s terms.\n');
  return folder;
}

test('a package holds the program, its notice and nothing else, with the dangerous doors shut', async () => {
  test.skip(process.platform !== 'linux', 'the stand-in is a runtime for Linux');
  const folder = mkdtempSync(join(tmpdir(), 'triglot-package-'));
  try {
    const runtime = standInRuntime(join(folder, 'runtime'));
    const output = join(folder, 'made');
    const [made] = await makePackages(root, { output, runtime, runtimeVersion: '45.4.1' }, ['dir']);
    expect(made?.failed).toBeNull();
    const program = join(output, 'linux-unpacked');
    const archive = join(program, 'resources', 'app.asar');
    const names = listPackage(archive, { isPack: false });
    for (const name of [
      '/package.json',
      '/out/main/electron.js',
      '/out/main/worker.js',
      '/out/main/cli.js',
      '/out/preload/preload.cjs',
      '/out/renderer/index.html',
      '/out/NOTICE.txt',
      '/resources/languages/fr.json',
      '/node_modules/saxes/saxes.js',
      '/node_modules/ws/index.js',
    ])
      expect(names).toContain(name);
    const outside = names.filter((name) => !/^\/(out|resources|node_modules|package\.json)/.test(name));
    expect(outside).toEqual([]);
    const dragged =
      /\/node_modules\/(electron|vite|vitest|typescript|react|monaco-editor|@playwright|@napi-rs)(\/|$)/;
    expect(names.filter((name) => dragged.test(name) || /\.(map|ts)$/.test(name))).toEqual([]);
    expect(existsSync(join(program, 'resources', 'app.asar.unpacked'))).toBe(false);

    const notice = extractFile(archive, 'out/NOTICE.txt').toString();
    for (const library of ['saxes', 'ws', 'react', 'monaco-editor', '@fontsource-variable/inter'])
      expect(notice).toMatch(new RegExp(`^${library} \\d+\\.\\d+\\.\\d+ \\(`, 'm'));
    expect(readFileSync(join(program, 'LICENSE.electron.txt'), 'utf8')).toContain('The runtime’s terms.');

    const wire = await getCurrentFuseWire(join(program, 'triglot'));
    expect(wire).toMatchObject({
      [FuseV1Options.RunAsNode]: off,
      [FuseV1Options.EnableCookieEncryption]: on,
      [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: off,
      [FuseV1Options.EnableNodeCliInspectArguments]: off,
      [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: on,
      [FuseV1Options.OnlyLoadAppFromAsar]: on,
      [FuseV1Options.GrantFileProtocolExtraPrivileges]: off,
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
