import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { triglot } from '../../../../helpers/main/command.ts';
import { scratchFolders } from '../../../../helpers/main/scratch.ts';

const scratch = scratchFolders();
const english = 'Article 1\n\nThe lake is open on 12 March 2024.\n';
const french = 'Article premier\n\nLe lac est ouvert le 13 mars 2024.\n';

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = scratch();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, 'in', name, '..'), { recursive: true });
    writeFileSync(join(folder, 'in', name), text);
  }
  return folder;
}

describe('triglot align --batch', () => {
  it('aligns every document of a folder, and goes on where it was stopped', {
    timeout: 120_000,
  }, async () => {
    const folder = folderOf({
      'A_RES_1_E.txt': english,
      'A_RES_1_F.txt': french,
      'laws/en/lake.txt': english,
      'laws/fr/lake.txt': french,
      'empty-en.txt': '',
      'empty-fr.txt': french,
      'alone-en.txt': english,
    });
    const [from, out] = [join(folder, 'in'), join(folder, 'out')];
    const first = await triglot('align', '--batch', from, '--out', out, '--pivot', 'fr');
    expect(first.code).toBe(3);
    const lines = first.out.trim().split('\n').sort();
    expect(lines).toEqual([
      expect.stringMatching(/^A_RES_1: 2 units in fr, en, 0 with gaps; 1 finding/),
      expect.stringMatching(/^empty: failed: .*the file is empty/),
      expect.stringMatching(/^laws\/lake: 2 units in fr, en, 0 with gaps/),
    ]);
    for (const name of ['A_RES_1', 'laws/lake'])
      for (const ending of ['triglot', 'tmx']) expect(existsSync(join(out, `${name}.${ending}`))).toBe(true);
    const report = readFileSync(join(out, 'report.md'), 'utf8');
    expect(report).toMatch(/3 documents, 1 failed\./);
    expect(report).toMatch(/alone-en\.txt: there is no version in another language/);

    const made = statSync(join(out, 'A_RES_1.triglot')).mtimeMs;
    rmSync(join(out, 'laws/lake.triglot'));
    writeFileSync(join(from, 'empty-en.txt'), english);
    const again = await triglot('align', '--batch', from, '--out', out, '--pivot', 'fr');
    expect(again.code).toBe(0);
    expect(again.out.trim().split('\n').sort()).toEqual([
      expect.stringMatching(/^A_RES_1: done before: 2 units/),
      expect.stringMatching(/^empty: 2 units/),
      expect.stringMatching(/^laws\/lake: 2 units/),
    ]);
    expect(statSync(join(out, 'A_RES_1.triglot')).mtimeMs).toBe(made);
  });

  it.each([
    [['--batch', 'in'], 2, /--batch needs --out/],
    [['--out', 'out', 'en=a', 'fr=b'], 2, /--out goes with --batch/],
    [['--batch', 'in', '--out', 'out', '--tmx', 'x.tmx'], 2, /--tmx: --batch finds the files by itself/],
    [['--batch', 'in', '--out', 'out', 'en=a.txt'], 2, /en=a\.txt: --batch finds/],
    [
      ['--batch', 'in', '--out', 'out', '--encoding', 'en=utf-8'],
      2,
      /--encoding goes with files that are named/,
    ],
    [['--batch', 'none', '--out', 'out'], 3, /none: there is no such file|does not exist|there is no/],
    [['--batch', 'in', '--out', 'out'], 3, /no two versions of a document/],
  ])('refuses %j in one line', async (argv, code, says) => {
    const folder = folderOf({ 'notes.txt': english });
    const placed = argv.map((word) => (['in', 'out', 'none'].includes(word) ? join(folder, word) : word));
    const { code: given, err } = await triglot('align', ...placed);
    expect([given, err.trim().split('\n')]).toEqual([code, [expect.stringMatching(says)]]);
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });
});
