import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { triglot, writeTreaty } from '../../../../helpers/main/command.ts';
import { scratchFolders } from '../../../../helpers/main/scratch.ts';

type Case = readonly [name: string, content: string | Uint8Array, says: RegExp, more?: readonly string[]];

const refused = (
  [
    ['cut.tmx', '<tmx version="1.4"><body><tu>', /cut\.tmx:1: the file ends before <tu> is closed\./],
    ['no.tmx', 'text', /no\.tmx:1: it is no XML document\./],
    [
      'one.tmx',
      '<tmx><body><tu><tuv xml:lang="en"><seg>a</seg></tuv></tu></body></tmx>',
      /not two languages in it/,
    ],
    ['no.xlsx', 'en,fr\na,b\n', /no\.xlsx: this is no Excel workbook\./],
    ['cut.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0]), /cut\.xlsx: the file is damaged/],
    ['no.csv', 'a,b\n1,2\n', /no\.csv:1: its first line does not name two languages\./],
    ['a.csv', 'en,fr\na,b\n', /it has no text in "de"/, ['--languages', 'de,en']],
    ['b.csv', 'en,fr\na,b\n', /--segment goes with files to be aligned/, ['--segment', 'line']],
    ['c.csv', 'en,fr\na,b\n', /is aligned already; it is taken alone/, ['fr=x.txt']],
  ] as const satisfies readonly Case[]
).map(([name, content, says, more = []]: Case) => ({ name, content, says, more }));

const scratch = scratchFolders();
let folder: string;
const at = (name: string) => join(folder, name);

beforeEach(() => {
  folder = scratch();
});

describe('triglot with what is aligned already', () => {
  it('opens every kind of file it writes, and finds the same differences', { timeout: 60_000 }, async () => {
    const files = ['--tmx', at('a.tmx'), '--xlsx', at('a.xlsx'), '--csv', at('a.csv')];
    expect((await triglot('align', ...writeTreaty(folder), ...files)).code).toBe(0);
    const found: string[] = [];
    for (const name of ['a.tmx', 'a.xlsx', 'a.csv']) {
      const { code, out } = await triglot('check', at(name), '--fail-on', 'warning');
      expect(code).toBe(1);
      found.push(
        out
          .split('\n')
          .filter((line) => line.includes('\tdate\t'))
          .join('\n'),
      );
    }
    expect(found[0]).toContain('13');
    expect(new Set(found).size).toBe(1);
  });

  it('makes a project of it, and files of chosen languages', { timeout: 60_000 }, async () => {
    await triglot('align', ...writeTreaty(folder), '--tmx', at('a.tmx'));
    const made = await triglot('align', at('a.tmx'), '--languages', 'fr,en', '--project', at('a.triglot'));
    expect([made.code, made.out]).toEqual([0, expect.stringMatching(/^\d+ units in fr, en: /)]);
    expect((await triglot('export', at('a.triglot'), '--xliff', at('out'))).code).toBe(0);
    expect(readdirSync(at('out'))).toEqual([expect.stringMatching(/\.fr-en\.xlf$/)]);
    expect(
      (await triglot('export', at('a.tmx'), '--tmx-pairs', at('pairs'), '--profile', 'trados')).code,
    ).toBe(0);
    expect(readdirSync(at('pairs'))).toHaveLength(3);
    for (const name of readdirSync(at('pairs')))
      expect((await triglot('validate', join(at('pairs'), name))).code).toBe(0);
  });

  it.each(refused)('refuses $name in one line', async ({ name, content, says, more }) => {
    writeFileSync(at(name), content);
    const { code, out, err } = await triglot('align', at(name), ...more, '--tmx', at('never.tmx'));
    const lines = err.split('\n').filter((line) => line !== '' && !line.endsWith(' …'));
    expect([lines, out]).toEqual([[expect.stringMatching(says)], '']);
    expect([2, 3]).toContain(code);
    expect(() => readFileSync(at('never.tmx'))).toThrow();
  });
});
