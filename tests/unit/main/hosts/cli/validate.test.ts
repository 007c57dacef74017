import { createWriteStream, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { describe, expect, it } from 'vitest';
import { triglot, triglotProcess, writeTreaty } from '../../../../helpers/main/command.ts';
import { scratchFolders } from '../../../../helpers/main/scratch.ts';
import { goodMemory } from '../../../../helpers/tmx-cases.ts';

const scratch = scratchFolders();

function put(content: string): string {
  const path = join(scratch(), 'm.tmx');
  writeFileSync(path, content);
  return path;
}

describe('triglot validate', () => {
  it('finds nothing wrong with what triglot align writes', async () => {
    const folder = scratch();
    const memory = join(folder, 'o.tmx');
    await triglot('align', ...writeTreaty(folder), '--tmx', memory);
    const { code, out } = await triglot('validate', memory);
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(
        /^\S*o\.tmx: CAT tools take it: \d+ units in zh, en, fr; no errors, 0 warnings\.\n$/,
      ),
    ]);
  });

  it('gives each violation a line with its place, reason and cure', async () => {
    const path = put(goodMemory.replace('lake', 'lake & river').replace('zh-CN', 'zh-cn'));
    const { code, out, err } = await triglot('validate', path);
    expect([code, err]).toEqual([1, '']);
    expect(out.split('\n')).toEqual([
      `${path}:9:6: warning: xml:lang="zh-cn" has unusual capitals. Write xml:lang="zh-CN".`,
      expect.stringMatching(/m\.tmx:14:\d+: error: an "&" stands for itself\. Write &amp; in its place\.$/),
      `${path}: not every CAT tool takes it: 1 unit in zh-cn, en, fr-FR; 1 error, 1 warning.`,
      '',
    ]);
  });

  it('takes a memory that tools only lose something of', async () => {
    const { code, out } = await triglot('validate', put(goodMemory.replace('deep.</seg>', 'deep. </seg>')));
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(/: warning: .*\n.*CAT tools take it.*no errors, 1 warning\.\n$/),
    ]);
  });

  it('shows the first twenty of a kind, and all when asked', async () => {
    const path = put(goodMemory.replace('lake', '& '.repeat(500)));
    const [some, all] = [await triglot('validate', path), await triglot('validate', '--all', path)];
    expect(some.out.split('\n')).toHaveLength(20 + 3);
    expect(some.out).toContain(
      'm.tmx: error: 480 more of the kind "an "&" stands for itself". Use --all to see them.',
    );
    expect(all.out.split('\n')).toHaveLength(500 + 2);
  });

  it('judges several, and says by its exit whether all are taken', async () => {
    const [good, bad] = [put(goodMemory), put('<tmx/>')];
    expect((await triglot('validate', good, good)).code).toBe(0);
    const { code, out } = await triglot('validate', bad, good);
    expect([code, out.trimEnd().split('\n').at(-1)]).toEqual([
      1,
      expect.stringContaining('CAT tools take it'),
    ]);
  });

  it.each([
    ['nothing', 2, /Name the memory to validate/, () => []],
    ['no such file', 3, /none\.tmx: there is no such file/, () => [join(scratch(), 'none.tmx')]],
    ['an empty file', 3, /m\.tmx: the file is empty/, () => [put('')]],
    ['an archive', 3, /m\.tmx: this is a ZIP archive, not XML/, () => [put('PK\u0003\u0004')]],
    ['an unknown option', 2, /Unknown option '--some'/, () => ['--some', put(goodMemory)]],
  ])('refuses %s', async (_, exit, says, words) => {
    const { code, out, err } = await triglot('validate', ...words());
    expect([code, out, err]).toEqual([exit, '', expect.stringMatching(says)]);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });

  it('reads a large memory in little memory', { timeout: 120_000 }, async () => {
    const folder = scratch();
    const [head = '', unit = '', tail = ''] = goodMemory.split(/(<tu [\s\S]*<\/tu>\n)/);
    function* parts() {
      yield head;
      for (let at = 0; at < 300; at += 1) yield unit.repeat(150);
      yield tail;
    }
    await pipeline(Readable.from(parts()), createWriteStream(join(folder, 'm.tmx')));
    const environment = { NODE_OPTIONS: '--max-old-space-size=24' };
    const { code, out } = await triglotProcess(folder, ['validate', 'm.tmx'], { environment });
    expect([code, out]).toEqual([0, expect.stringContaining('CAT tools take it: 45,000 units')]);
  });
});
