import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createStore } from '../../../../../src/main/services/store/create-store.ts';
import { triglot, triglotProcess, writeTreaty } from '../../../../helpers/main/command.ts';
import { newProject } from '../../../../helpers/main/new-project.ts';
import { scratchFolders } from '../../../../helpers/main/scratch.ts';

const scratch = scratchFolders();

/** Makes a folder with the treaty and whatever the case needs, and gives the words after `triglot`. */
type Case = readonly [
  what: string,
  code: number,
  says: RegExp,
  words: (folder: string, sources: readonly string[]) => readonly string[],
];

const cases: readonly Case[] = [
  [
    'no such file',
    3,
    /none\.txt: there is no such file\./,
    (at, [zh]) => ['align', zh!, `en=${at}/none.txt`],
  ],
  ['a folder', 3, /: this is a folder\. Choose one of the files/, (at, [zh]) => ['align', zh!, `en=${at}`]],
  [
    'an empty file',
    3,
    /void\.txt: the file is empty\./,
    (at, [zh]) => ['align', zh!, `en=${put(at, 'void.txt', '')}`],
  ],
  [
    'nothing but blanks',
    3,
    /nothing but white space/,
    (at, [zh]) => ['align', zh!, `en=${put(at, 'b.txt', ' \n\n\t')}`],
  ],
  [
    'nothing but rules',
    3,
    /rules\.md: nothing but page furniture was found/,
    (at, [zh]) => ['align', zh!, `en=${put(at, 'rules.md', '---\n\n* * *\n')}`],
  ],
  [
    'a damaged PDF',
    3,
    /scan\.txt: the file is damaged or was cut short/,
    (at, [zh]) => ['align', zh!, `en=${put(at, 'scan.txt', '%PDF-1.7\n%…')}`],
  ],
  [
    'a binary file',
    3,
    /b\.txt: this is a binary file/,
    (at, [zh]) => ['align', zh!, `en=${put(at, 'b.txt', '\u0001\0\0\u0007\0\0\0')}`],
  ],
  [
    'a 200 MB file',
    3,
    /huge\.txt: the file is too large \(200 MB/,
    (at, [zh]) => ['align', zh!, `en=${huge(at)}`],
  ],
  [
    'a wrong encoding forced',
    3,
    /zh\.txt: its text is not big5\. It looks like utf-8/,
    (_, all) => ['align', ...all, '--encoding', 'zh=big5'],
  ],
  [
    'a wrong encoding that takes any byte',
    3,
    /zh\.txt: its text is not windows-1252/,
    (_, all) => ['align', ...all, '--encoding', 'zh=latin1'],
  ],
  [
    'an unknown encoding',
    2,
    /--encoding zh=klingon: there is no such encoding/,
    (_, all) => ['align', ...all, '--encoding', 'zh=klingon'],
  ],
  [
    'an encoding for nobody',
    2,
    /--encoding ru=utf-8: name one of the languages/,
    (_, all) => ['align', ...all, '--encoding', 'ru=utf-8'],
  ],
  ['two files of one language', 2, /two files for "zh"/, (at, all) => ['align', ...all, `zh=${at}/en.md`]],
  [
    'two files of one language, written otherwise',
    2,
    /two files for "ZH"/,
    (at, all) => ['align', ...all, `ZH=${at}/en.md`],
  ],
  ['only one file', 2, /only one language version/, (_, [zh]) => ['align', zh!]],
  ['no file', 2, /only one language version|at least two/, () => ['align']],
  ['an unknown language', 2, /"xx" is not a language code/, (at, [zh]) => ['align', zh!, `xx=${at}/en.md`]],
  ['a file without its language', 2, /say which language it is/, (at, [zh]) => ['align', zh!, `${at}/en.md`]],
  ['a pivot that is not there', 2, /pivot "ru" is none of/, (_, all) => ['align', ...all, '--pivot', 'ru']],
  [
    'an unknown segmentation',
    2,
    /--segment word: it is one of paragraph, sentence, line/,
    (_, all) => ['align', ...all, '--segment', 'word'],
  ],
  ['an unknown option', 2, /Unknown option '--sideways'/, (_, all) => ['align', ...all, '--sideways']],
  [
    'a profile there is not',
    2,
    /--profile abc: it is one of master, pairs, omegat/,
    (at, all) => ['align', ...all, '--tmx', `${at}/a.tmx`, '--profile', 'abc'],
  ],
  [
    'one file for a profile that takes several',
    2,
    /--tmx .*a\.tmx: this profile takes a file for each pair of languages\. Use --tmx-pairs/,
    (at, all) => ['align', ...all, '--tmx', `${at}/a.tmx`, '--profile', 'trados'],
  ],
  [
    'a region of no language given',
    2,
    /--region pt-BR: there is no such language among zh, en, fr\./,
    (at, all) => ['align', ...all, '--tmx', `${at}/a.tmx`, '--region', 'pt-BR'],
  ],
  [
    'a report of a later version',
    2,
    /--report r\.pdf: it is told by its ending\. Use \.html, \.xlsx, \.md, \.json\./,
    (_, all) => ['align', ...all, '--report', 'r.pdf'],
  ],
  ['an unknown command', 2, /there is no command "alien"/, () => ['alien']],
  ['no command', 2, /Say what to do/, () => []],
  [
    'an output folder that is not there',
    4,
    /the folder .*\/no does not exist/,
    (at, all) => ['align', ...all, '--tmx', `${at}/no/o.tmx`, '--json', `${at}/o.json`],
  ],
  ['an output that is a folder', 4, /this is a folder/, (at, all) => ['align', ...all, '--csv', at]],
  [
    'a project folder that is not there',
    4,
    /the folder .*\/no does not exist/,
    (at, all) => ['align', ...all, '--project', `${at}/no/p.triglot`],
  ],
  [
    'a project of another ending',
    2,
    /a project's name ends in \.triglot/,
    (at, all) => ['align', ...all, '--project', `${at}/p.db`],
  ],
  [
    'a full device',
    4,
    /\/dev\/full: the disk is full/,
    (at, all) => [
      'align',
      ...all,
      '--json',
      `${at}/o.json`,
      '--tmx',
      '/dev/full',
      '--project',
      `${at}/p.triglot`,
    ],
  ],
  [
    'a project that is none',
    3,
    /fake\.triglot: this is not a Triglot project/,
    (at) => ['check', put(at, 'fake.triglot', 'Article 1\n'.repeat(99))],
  ],
  [
    'a project that is not there',
    3,
    /p\.triglot: there is no such file/,
    (at) => ['export', `${at}/p.triglot`, '--json', '-'],
  ],
  [
    'a project cut short',
    3,
    /cut\.triglot: the project file is cut short/,
    (at) => ['export', cut(at), '--tmx', `${at}/o.tmx`],
  ],
  ['gold that is not there', 3, /g\.json: there is no such file/, (at) => ['eval', `${at}/g.json`]],
  [
    'gold that is none',
    3,
    /g\.json: this is no gold file: it is not JSON/,
    (at) => ['eval', put(at, 'g.json', 'gold')],
  ],
  [
    'gold of another shape',
    3,
    /g\.json: this is no gold file: /,
    (at) => ['eval', put(at, 'g.json', '{"langs":["de"]}')],
  ],
  ['no gold', 2, /Name the gold files/, () => ['eval']],
  ['a port that is none', 2, /--port many: a port is a number/, () => ['serve', '--port', 'many']],
  ['another machine', 2, /this machine only/, () => ['serve', '--host', '0.0.0.0']],
];

describe('triglot refuses in one line, and writes nothing', () => {
  it.each(cases)('%s', async (_, code, says, words) => {
    const folder = scratch();
    const sources = writeTreaty(folder);
    const argv = words(folder, sources);
    const before = filesIn(folder);
    const { code: given, out, err } = await triglot(...argv);
    const lines = err.split('\n').filter((line) => line !== '' && !line.endsWith(' …'));
    expect(lines).toEqual([expect.stringMatching(says)]);
    expect(lines[0]).toMatch(/^triglot: [^\n]+\.$/);
    expect([given, out]).toEqual([code, '']);
    expect(filesIn(folder)).toEqual(before);
  });

  it('shows where in the program an error arose when asked', async () => {
    const { code, err } = await triglot('align', 'zh=/none.txt', 'en=/none.txt', '--verbose');
    expect(code).toBe(3);
    expect(err).toMatch(/\n +at .*\.ts:\d+/);
  });

  it('gives the same codes as a process', async () => {
    const folder = scratch();
    writeTreaty(folder);
    expect(await triglotProcess(folder, ['align', 'zh=zh.txt', 'en=none.txt'])).toEqual({
      code: 3,
      out: '',
      err: expect.stringMatching(
        /^(Reading …\n)?triglot: none\.txt: there is no such file\. Check its name and folder\.\n$/,
      ),
    });
    expect((await triglotProcess(folder, ['align', '--bogus'])).code).toBe(2);
    expect(await triglotProcess(folder, ['--version'])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    });
    expect(await triglotProcess(folder, ['align', '--help'])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/--segment/),
    });
  });
});

describe('a disk that takes no more', () => {
  it('is said to be full, and keeps nothing half written', { timeout: 60_000 }, async ({ skip }) => {
    const disk = mounted('size=16k');
    if (disk === null) return skip('a small disk can only be mounted by root');
    try {
      const long = 'The Parties to this Treaty shall look after the lake. '.repeat(12);
      const big = Array.from({ length: 40 }, (_, at) => `Article ${at + 1}. ${long}`).join('\n\n');
      const folder = scratch();
      const words = ['en', 'de'].map((language) => `${language}=${put(folder, `${language}.txt`, big)}`);
      for (const option of ['--json', '--tmx', '--project']) {
        const output = join(disk.folder, option === '--project' ? 'p.triglot' : 'out');
        const { code, err } = await triglot('align', ...words, '--segment', 'line', option, output);
        expect([option, code, err.trimEnd().split('\n').at(-1)]).toEqual([
          option,
          4,
          expect.stringMatching(/: the disk is full/),
        ]);
        expect(readdirSync(disk.folder)).toEqual([]);
      }
    } finally {
      disk.unmount();
    }
  });

  it('is said to be read-only', async ({ skip }) => {
    const disk = mounted('size=64k,ro');
    if (disk === null) return skip('a read-only disk can only be mounted by root');
    try {
      const words = writeTreaty(scratch());
      for (const option of ['--json', '--project']) {
        const { code, err } = await triglot('align', ...words, option, join(disk.folder, 'p.triglot'));
        expect([option, code]).toEqual([option, 4]);
        expect(err.trimEnd().split('\n').at(-1)).toMatch(
          /^triglot: .*\/p\.triglot: .*(read-only|cannot be written)/,
        );
      }
    } finally {
      disk.unmount();
    }
  });
});

function put(folder: string, name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

function huge(folder: string): string {
  const path = put(folder, 'huge.txt', 'x');
  truncateSync(path, 200 * 1024 * 1024);
  return path;
}

function cut(folder: string): string {
  const whole = join(folder, 'whole.triglot');
  const path = join(folder, 'cut.triglot');
  createStore(whole, newProject(100));
  copyFileSync(whole, path);
  truncateSync(path, 10_000);
  return path;
}

/** Names and contents of everything in `folder`, so that any change shows. */
function filesIn(folder: string): unknown {
  return readdirSync(folder)
    .toSorted()
    .map((name) => [name, name === 'huge.txt' ? '' : readFileSync(join(folder, name)).toString('base64')]);
}

function mounted(options: string): { readonly folder: string; unmount(): void } | null {
  const folder = join(scratch(), 'disk');
  mkdirSync(folder);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], { stdio: 'ignore' });
    return { folder, unmount: () => execFileSync('umount', [folder]) };
  } catch {
    return null;
  }
}
