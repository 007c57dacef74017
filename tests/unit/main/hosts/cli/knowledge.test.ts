import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { triglot, writeTreaty } from '../../../../helpers/main/command.ts';
import { scratchFolders } from '../../../../helpers/main/scratch.ts';

const scratch = scratchFolders();

function put(folder: string, name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

const tmx = `<?xml version="1.0"?>
<tmx version="1.4"><body>
<tu><tuv xml:lang="en"><seg>Lake Treaty</seg></tuv><tuv xml:lang="fr"><seg>Traité du lac</seg></tuv></tu>
<tu><tuv xml:lang="en"><seg>The boats stay in the harbour.</seg></tuv><tuv xml:lang="fr"><seg>Les bateaux restent au port.</seg></tuv></tu>
</body></tmx>`;
const tbx =
  '<martif><text><body><termEntry><langSet xml:lang="zh"><tig><term>条约</term></tig></langSet><langSet xml:lang="en"><tig><term>treaty</term></tig></langSet></termEntry></body></text></martif>';

describe('triglot align leaning on glossaries and memories', () => {
  it('says of each what it found in it', async () => {
    const folder = scratch();
    const words = writeTreaty(folder);
    const { code, err } = await triglot(
      ...['align', ...words, '--glossary', put(folder, 'a.tbx', Buffer.from(`\uFEFF${tbx}`, 'utf16le'))],
      ...[
        '--glossary',
        put(folder, 'b.csv', 'en;fr\nParty;Partie\nlake;lac;x\n'),
        '--tm',
        put(folder, 'm.tmx', tmx),
      ],
    );
    expect(code).toBe(0);
    expect(err.split('\n').slice(3, -1)).toEqual([
      'a.tbx: 1 term for zh, en, fr.',
      'b.csv: 1 term for zh, en, fr.',
      `${join(folder, 'b.csv')}:3: left out, 3 cells where the first line has 2.`,
      'm.tmx: 2 units for zh, en, fr, 1 found word for word in these documents.',
    ]);
  });

  it('lets a glossary tell what nothing else tells', async () => {
    const folder = scratch();
    const letters = [...'bdfglmnprstv'];
    const words = letters.flatMap((first, a) =>
      letters.map(
        (second, b) => [`${first}o${second}u`, String.fromCodePoint(0x5000 + a * 97 + b * 7)] as const,
      ),
    );
    const rows = Array.from({ length: 24 }, (_, at) => words.slice(at * 3, at * 3 + 3));
    const gone = new Set([3, 4, 11, 18]);
    const en = rows.map((row) => `The ${row.map(([word]) => word).join(' and the ')} came home.`);
    const zh = rows.map((row) => `${row.map(([, word]) => word).join('和')}回了家。`);
    const table = put(folder, 'names.tsv', `en\tzh\n${words.map((pair) => pair.join('\t')).join('\n')}\n`);
    const documents = [
      `en=${put(folder, 'en.txt', en.join('\n'))}`,
      `zh=${put(folder, 'zh.txt', zh.filter((_, at) => !gone.has(at)).join('\n'))}`,
    ];
    const kept = rows.flatMap((_, at) => (gone.has(at) ? [] : [at]));
    const found = async (...more: string[]) => {
      const { out } = await triglot('align', ...documents, '--segment', 'line', '--json', '-', ...more);
      const { units }: { units: readonly { segments: Record<string, string[]> }[] } = JSON.parse(out);
      const given = new Set(units.map(({ segments }) => `${segments.en} ${segments.zh}`));
      return kept.filter((at, place) => given.has(`en:${at + 1} zh:${place + 1}`)).length;
    };
    const [alone, leaning] = [await found(), await found('--glossary', table)];
    expect(leaning).toBeGreaterThan(alone);
    expect(leaning).toBeGreaterThanOrEqual(kept.length - 2);
  });

  it.each([
    [
      '--glossary',
      'a.tbx',
      tbx.replace('treaty', 'treaty & law'),
      3,
      /a\.tbx:1: an "&" stands for itself\. Write &amp; in its place\./,
    ],
    ['--glossary', 'a.tbx', tmx, 3, /a\.tbx:2: this is no TBX glossary.*give it with --tm/],
    ['--glossary', 'a.csv', 'lake,lac\n', 3, /a\.csv:1: its first line does not name two languages/],
    ['--glossary', 'a.csv', 'en,fr\n"lake,lac\n', 3, /a\.csv:2: a quote is opened and never closed/],
    ['--glossary', 'a.csv', '', 3, /a\.csv: the file is empty/],
    ['--glossary', 'a.csv', 'PK\u0003\u0004\u0014\0\0\0', 3, /a\.csv: this is .*not text/],
    [
      '--glossary',
      'a.docx',
      'x',
      2,
      /--glossary .*a\.docx: it is told by its ending\. Use \.tbx, \.csv, \.tsv\./,
    ],
    ['--tm', 'm.tmx', tmx.slice(0, -40), 3, /m\.tmx:4: the file ends before <seg> is closed/],
    ['--tm', 'm.tmx', tbx, 3, /m\.tmx:1: this is no translation memory.*give it with --glossary/],
    [
      '--tm',
      'm.tmx',
      `<!DOCTYPE tmx [<!ENTITY a "b">]>\n${tmx.slice(22)}`,
      3,
      /m\.tmx:1: it declares entities of its own/,
    ],
    ['--tm', 'm.txt', tmx, 2, /--tm .*m\.txt: it is told by its ending\. Use \.tmx\./],
  ])('refuses %s %s in one line', async (option, name, content, exit, says) => {
    const folder = scratch();
    const file = put(folder, name, content);
    const { code, out, err } = await triglot(
      'align',
      ...writeTreaty(folder),
      option,
      file,
      '--tmx',
      join(folder, 'o.tmx'),
    );
    expect([code, out]).toEqual([exit, '']);
    expect(
      err
        .split('\n')
        .filter((line) => !line.endsWith('…'))
        .slice(0, -1),
    ).toEqual([expect.stringMatching(says)]);
  });

  it('never writes over what it leans on', async () => {
    const folder = scratch();
    const file = put(folder, 'm.tmx', tmx);
    const { code } = await triglot('align', ...writeTreaty(folder), '--tm', file, '--tmx', file);
    expect([code, readFileSync(file, 'utf8')]).toEqual([2, tmx]);
  });
});
