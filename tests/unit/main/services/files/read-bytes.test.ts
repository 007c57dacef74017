import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { largestSource, readBytes } from '../../../../../src/main/services/files/read-bytes.ts';
import { scratchFolders } from '../../../../helpers/main/scratch.ts';

const scratch = scratchFolders();

describe('reading a file that somebody names', () => {
  it('gives its bytes', async () => {
    const path = join(scratch(), 'en.txt');
    writeFileSync(path, 'Article 1\n');
    expect(Buffer.from(await readBytes(path)).toString()).toBe('Article 1\n');
  });

  it('refuses what is over 100 MB before reading it', async () => {
    const path = join(scratch(), 'huge.txt');
    writeFileSync(path, '');
    truncateSync(path, largestSource + 1);
    const started = performance.now();
    await expect(readBytes(path)).rejects.toMatchObject({
      code: 'input',
      message: `${path}: the file is too large (101 MB, at most 100 MB). Split it and take the parts.`,
    });
    expect(performance.now() - started).toBeLessThan(200);
  });

  it.each<readonly [string, (path: string) => void, RegExp]>([
    ['missing', () => {}, /there is no such file/],
    ['a folder', (path) => mkdirSync(path), /this is a folder/],
    ['a link to itself', (path) => symlinkSync(path, path), /leads back to itself/],
    ['a pipe', (path) => execFileSync('mkfifo', [path]), /not an ordinary file/],
    ['below a file', (path) => writeFileSync(join(path, '..', 'file'), ''), /there is no such file/],
  ])('refuses what is %s', async (what, make, says) => {
    const folder = scratch();
    make(join(folder, 'odd'));
    const path = what === 'below a file' ? join(folder, 'file', 'odd') : join(folder, 'odd');
    await expect(readBytes(path)).rejects.toMatchObject({
      code: 'input',
      message: expect.stringMatching(says),
    });
    await expect(readBytes(path)).rejects.toThrow(path);
  });
});
