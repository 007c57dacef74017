import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExportInput } from '../../../src/shared/export/input.ts';
import { type TmxProfile, tmxProfiles } from '../../../src/shared/export/tmx/profile.ts';
import { tmxFiles, toTmx } from '../../../src/shared/export/tmx/tmx.ts';
import { arbitraryAlignment } from '../../helpers/arbitrary-alignment.ts';
import { buildDocument, buildFinding } from '../../helpers/build.ts';
import { exportInput } from '../../helpers/export-input.ts';
import { pretranslate } from '../../helpers/omegat.ts';
import { hasTool, runTool } from '../../helpers/tools.ts';

const jar = '/usr/share/omegat/OmegaT.jar';
const hasSchemas = hasTool('xmllint') && hasTool('unzip') && hasTool('omegat');
const needed = hasSchemas
  ? ''
  : ' (skipped: omegat, xmllint or unzip not installed; Debian: apt-get install -y omegat libxml2-utils unzip)';

/** Texts as they are kept and as a memory has them: [zh, en, fr] of each. */
const texts: readonly (readonly [kept: readonly string[], written: readonly string[]])[] = [
  same('第三条', 'Article 3', 'Article 3'),
  same(
    '渔船须持有许可证。',
    'Fishing boats need a licence.',
    'Les bateaux de pêche doivent avoir une licence.',
  ),
  same('湖 & 河 <甲> “乙”', 'Lake & river <A> "B" ]]>', 'Lac & rivière <A> « B » ]]>'),
  same('欢迎 😀 大家', 'Welcome 👩‍👩‍👧 all', 'Bienvenue 😀 à tous'),
  same('该词为 שלום 。', 'The word is שלום and سلام.', 'Le mot est שלום et سلام.'),
  [
    ['第一行\u000b第二行', 'First line\u000bsecond\u0001 line', '\tPremière ligne\r\ndeuxième  ligne '],
    ['第一行 第二行', 'First line second line', 'Première ligne deuxième ligne'],
  ],
  same('第 5 号', 'No. 5', 'n°\u00a05'),
  same(
    '港口关闭。港口明日开放。',
    'The harbour is shut. It opens at noon.',
    'Le port est fermé. Il ouvre à midi.',
  ),
];

function same(...languages: readonly string[]): readonly [readonly string[], readonly string[]] {
  return [languages, languages];
}

const input: ExportInput = exportInput(
  ['zh-Hans', 'en', 'fr'],
  [
    ...texts.map(([kept]) => kept),
    ['无法文。', 'No French here.', ''],
    { cells: [['甲，', '乙。'], ['A,', 'B.'], 'A et B.'], status: 'confirmed' },
  ],
  {
    pivot: 'en',
    user: 'A & B',
    documents: ['zh-Hans', 'en', 'fr'].map((each) => buildDocument(each, { path: `a&b<${each}>.txt` })),
    findings: [buildFinding('u1', { message: 'French & Chinese differ: <3>\u0000 "4".' })],
  },
);
const memory = toTmx(input).content;
const pairOf = (profile: TmxProfile, ...languages: readonly string[]): string =>
  String(tmxFiles(input, { profile, languages }).files()[0]?.content);
const column = (at: number): readonly string[] => texts.map(([, written]) => written[at]!);
const [chinese, english, french] = [column(0), column(1), column(2)];

describe.skipIf(!hasSchemas)(`a memory and the schemas of TMX 1.4${needed}`, () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'triglot-tmx-'));
    await runTool('unzip', ['-o', '-q', jar, 'schemas/*', '-d', folder]);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function judged(content: string): Promise<readonly string[]> {
    const path = join(folder, 'memory.tmx');
    await writeFile(path, content);
    const byDtd = await runTool('xmllint', [
      '--noout',
      '--nonet',
      '--dtdvalid',
      join(folder, 'schemas/tmx14.dtd'),
      path,
    ]);
    const bySchema = await runTool('xmllint', [
      '--noout',
      '--nonet',
      '--schema',
      join(folder, 'schemas/tmx14.xsd'),
      path,
    ]);
    return [byDtd, bySchema].map(({ ok, said }) => (ok ? 'valid' : said));
  }

  it('is valid', async () => {
    expect(await judged(memory)).toEqual(['valid', 'valid']);
  });

  it('is valid without units', async () => {
    expect(await judged(toTmx(exportInput(['en', 'fr'], [])).content)).toEqual(['valid', 'valid']);
  });

  it('is valid whatever is in it', async () => {
    for (const alignment of fc.sample(arbitraryAlignment, { numRuns: 8, seed: 7 }))
      expect(await judged(toTmx({ ...input, alignment, findings: [] }).content)).toEqual(['valid', 'valid']);
  });

  it.each(tmxProfiles)('is valid for %s', async (profile) => {
    for (const { content } of tmxFiles(input, { profile }).files())
      expect(await judged(String(content))).toEqual(['valid', 'valid']);
  });

  it('would be found out if it were not (the tools are awake)', async () => {
    expect(
      await judged(memory.replace('<prop type="x-status">', '<seg>x</seg><prop type="x-status">')),
    ).not.toContain('valid');
    expect((await judged(memory.replace(' xml:lang="fr"', '')))[1]).not.toBe('valid');
  });
});

describe.skipIf(!hasTool('omegat'))(`a memory in OmegaT${needed}`, { timeout: 180_000 }, () => {
  it('is used from Chinese to French', async () => {
    const job = { memory, source: 'zh-CN', target: 'fr', lines: [...chinese, '甲，乙。'] };
    expect(await pretranslate(job)).toEqual([...french, 'A et B.']);
  });

  it('made for OmegaT is used by a project that cuts sentences too, and offers no third language', async () => {
    const lines = [...english, 'No French here.'];
    const job = { memory: pairOf('omegat', 'en', 'fr'), source: 'en', target: 'fr', lines, sentences: true };
    expect(await pretranslate(job)).toEqual([...french, 'No French here.']);
  });

  it('made for Wordfast is used from English to Chinese', async () => {
    const lines = [...english, 'No French here.', 'A, B.'];
    const job = { memory: pairOf('wordfast', 'en', 'zh-Hans'), source: 'en-GB', target: 'zh', lines };
    expect(await pretranslate(job)).toEqual([...chinese, '无法文。', '甲，乙。']);
  });

  it('made for Trados is used against its direction, from Chinese to English', async () => {
    const job = { memory: pairOf('trados', 'en', 'zh-Hans'), source: 'zh-CN', target: 'en', lines: chinese };
    expect(await pretranslate(job)).toEqual(english);
  });

  it('made for memoQ is used from French to Chinese, with its context', async () => {
    const job = { memory: pairOf('memoq', 'fr', 'zh-Hans'), source: 'fr', target: 'zh', lines: french };
    expect(await pretranslate(job)).toEqual(chinese);
  });
});
