import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readProject } from '../../../../../src/main/services/store/read-project.ts';
import { encode } from '../../../../helpers/encode.ts';
import { triglot, triglotProcess, writeTreaty } from '../../../../helpers/main/command.ts';
import { scratchFolders } from '../../../../helpers/main/scratch.ts';

const scratch = scratchFolders();

describe('triglot align', () => {
  it('gives the alignment on the standard output and nothing else there', async () => {
    const folder = scratch();
    const { code, out, err } = await triglot('align', ...writeTreaty(folder), '--json', '-');
    const { format, version, languages, documents, units } = JSON.parse(out);
    expect([code, format, version, languages]).toEqual([0, 'triglot-alignment', 1, ['zh', 'en', 'fr']]);
    const held = units.flatMap((unit: { segments: Record<string, string[]> }) =>
      Object.values(unit.segments).flat(),
    );
    const all = languages.flatMap((language: string) =>
      documents[language].segments.map(({ id }: { id: string }) => id),
    );
    expect(held.toSorted()).toEqual(all.toSorted());
    expect(err).toMatch(/^Reading …\nAligning …\nChecking …\n\d+ units in zh, en, fr: /);
  });

  it('says which files seem to be mixed up, and nothing of those that are not', async () => {
    const folder = scratch();
    const [english, french] = [join(folder, 'a.txt'), join(folder, 'b.txt')];
    writeFileSync(
      english,
      'The council meets every year in March, and it publishes what it has decided.\n\n'.repeat(3),
    );
    writeFileSync(
      french,
      'Le conseil se réunit chaque année en mars, et il publie ce qu’il a décidé.\n\n'.repeat(3),
    );
    const mixed = await triglot('align', `fr=${english}`, `en=${french}`);
    expect(mixed.err + mixed.out).toContain('a.txt: this does not seem to be "fr", but "en".');
    expect(mixed.err + mixed.out).toContain('b.txt: this does not seem to be "en", but "fr".');
    const right = await triglot('align', `en=${english}`, `fr=${french}`);
    expect(right.err + right.out).not.toContain('does not seem');
  });

  it('writes every file that is asked for, and a project that can be opened', async () => {
    const folder = scratch();
    const at = (name: string) => join(folder, name);
    const { code, out } = await triglot(
      ...[
        'align',
        ...writeTreaty(folder),
        '--pivot',
        'en',
        '--segment',
        'line',
        '--project',
        at('lake.triglot'),
      ],
      ...['--json', at('a.json'), '--tmx', at('a.tmx'), '--csv', at('a.tsv'), '--report', at('a.md')],
    );
    expect([code, out]).toEqual([0, expect.stringMatching(/^5 units in zh, en, fr/)]);
    expect(readdirSync(folder).toSorted()).toEqual(
      ['a.json', 'a.md', 'a.tmx', 'a.tsv', 'en.md', 'fr.txt', 'lake.triglot', 'zh.txt'].toSorted(),
    );
    expect(readFileSync(at('a.tmx'), 'utf8')).toContain('<tmx version="1.4"');
    expect(readFileSync(at('a.tsv'), 'utf8').split('\n')[1]).toContain('\t');
    expect(readFileSync(at('a.md'), 'utf8')).toMatch(/^# Where Chinese, English, French differ/);
    const { alignment, meta } = readProject(at('lake.triglot'));
    expect([alignment.pivot, alignment.units.length, meta.segmentation]).toEqual(['en', 5, 'line']);
  });

  it('takes an encoding for a file', async () => {
    const folder = scratch();
    const words = writeTreaty(folder);
    const zh = readFileSync(join(folder, 'zh.txt'), 'utf8');
    writeFileSync(join(folder, 'zh.txt'), encode(zh, 'gb18030'));
    const { out } = await triglot(
      'align',
      ...words,
      '--encoding',
      'zh=GB18030',
      '--encoding',
      'fr=utf8',
      '--json',
      '-',
    );
    const { documents } = JSON.parse(out);
    expect(documents.zh).toMatchObject({ encoding: 'gb18030' });
    expect(documents.zh.segments[0].text).toBe('湖泊条约');
    expect(documents.fr.encoding).toBe('utf-8');
  });

  it('fails on findings when it is told to', async () => {
    const folder = scratch();
    const words = writeTreaty(folder);
    expect((await triglot('align', ...words)).code).toBe(0);
    expect((await triglot('align', ...words, '--fail-on', 'warning')).code).toBe(1);
  });

  it('never writes over a project, nor over what it reads', async () => {
    const folder = scratch();
    const words = writeTreaty(folder);
    const project = join(folder, 'lake.triglot');
    writeFileSync(project, 'precious');
    const { code, err } = await triglot('align', ...words, '--project', project);
    expect([code, err]).toEqual([4, expect.stringMatching(/there is a file of this name already/)]);
    expect(readFileSync(project, 'utf8')).toBe('precious');
    expect((await triglot('align', ...words, '--json', join(folder, 'zh.txt'))).code).toBe(2);
    expect((await triglot('align', ...words, '--json', project, '--tmx', project)).code).toBe(2);
  });

  it('stops in good order on Ctrl+C', { timeout: 60_000 }, async () => {
    const folder = scratch();
    const words = ['en', 'de'].map((language) => {
      const text = Array.from(
        { length: 8000 },
        (_, at) => `${language} ${at} ${'word '.repeat((at * 7) % 40)}`,
      );
      writeFileSync(join(folder, `${language}.txt`), text.join('\n\n'));
      return `${language}=${language}.txt`;
    });
    const argv = ['align', ...words, '--segment', 'line', '--project', 'p.triglot', '--tmx', 'o.tmx'];
    const { code, err } = await triglotProcess(folder, argv, { stopWhen: /Aligning/ });
    expect(code).toBe(130);
    expect(err).toMatch(/^Reading …\nAligning …\n(Checking …\n)?triglot: Cancelled\.\n$/);
    expect(readdirSync(folder).toSorted()).toEqual(['de.txt', 'en.txt']);
  });

  it('ends quietly when nobody reads on', async () => {
    const folder = scratch();
    const { code, err } = await triglotProcess(folder, ['align', ...writeTreaty(folder), '--json', '-'], {
      deaf: true,
    });
    expect([code, err]).toEqual([0, expect.not.stringMatching(/EPIPE|Error/)]);
  });

  it('starts relative paths where the person stands, also under npm', async () => {
    const folder = scratch();
    writeTreaty(folder);
    const argv = ['align', 'zh=zh.txt', 'en=en.md', '--json', 'out.json'];
    const elsewhere = scratch();
    const npm = { INIT_CWD: folder, npm_lifecycle_event: 'triglot' };
    const { code, err } = await triglotProcess(elsewhere, argv, { environment: npm });
    expect([code, err]).toEqual([0, expect.any(String)]);
    expect(JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8')).documents.zh.path).toBe('zh.txt');
    expect(readdirSync(elsewhere)).toEqual([]);
    expect(existsSync(join(folder, 'home'))).toBe(false);
  });
});
