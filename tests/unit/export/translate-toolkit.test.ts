import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { tmxFiles } from '../../../src/shared/export/tmx/tmx.ts';
import { exportInput } from '../../helpers/export-input.ts';
import { hasTool, runTool } from '../../helpers/tools.ts';

/** What the Translate Toolkit finds in a memory: source and translation of each unit. */
const program = `
import json, sys
from translate.storage import tmx
path, source, target = sys.argv[1:]
with open(path, 'rb') as file:
    store = tmx.tmxfile(file, sourcelanguage=source, targetlanguage=target)
print(json.dumps([[unit.source, unit.target] for unit in store.units]))
`;

// The system's own Python has the system's packages, whatever other one comes first on the path.
const python = ['/usr/bin/python3', 'python3'].find((one) => hasTool(one)) ?? '';
const isThere = python !== '' && (await runTool(python, ['-c', 'import translate.storage.tmx'])).ok;
const why = isThere
  ? ''
  : ' (skipped: the Translate Toolkit not installed; Debian: apt-get install -y python3-translate)';

const folder = mkdtempSync(join(tmpdir(), 'triglot-toolkit-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function readBack(name: string, memory: string, source: string, target: string): Promise<unknown> {
  const path = join(folder, name);
  writeFileSync(path, memory);
  const { ok, said } = await runTool(python, ['-c', program, path, source, target], {
    PYTHONIOENCODING: 'utf-8',
  });
  if (!ok) throw new Error(said);
  return JSON.parse(said);
}

describe.skipIf(!isThere)(`memories in the Translate Toolkit${why}`, () => {
  const rows = [
    ['Fishing boats need a licence.', '渔船须持有许可证。', 'السفن تحتاج إلى رخصة.'],
    ['Lake & river <A> "B" ]]>', '湖 & 河 <甲>', 'بحيرة & نهر <أ>'],
    ['Welcome 👩‍👩‍👧 all', '欢迎 😀 大家', 'أهلا 😀'],
    ['First\u000bsecond', '第一\u0001第二', 'أول'],
  ];
  const clean = (text: string) => text.replace('\u000b', ' ').replace('\u0001', '');
  const languages = ['en', 'zh-Hans', 'ar'];

  it.each(['pairs', 'omegat', 'trados', 'memoq'] as const)(
    'are read unit by unit, text by text: profile %s',
    async (profile) => {
      const files = tmxFiles(exportInput(languages, rows), { profile, level: 1 }).files();
      let checked = 0;
      for (const [at, file] of files.entries()) {
        const content = String(file.content);
        const tags = [...content.matchAll(/xml:lang="([^"]+)"/g)].map(([, tag]) => tag ?? '');
        const [source = '', target = ''] = [...new Set(tags)];
        const sides = [source, target].map((tag) =>
          languages.findIndex((each) => each.split('-')[0] === tag.split('-')[0]),
        );
        const expected = rows.map((row) => sides.map((side) => clean(row[side] ?? '')));
        expect(await readBack(`${at}.tmx`, content, source, target)).toEqual(expected);
        checked += 1;
      }
      expect(checked).toBe(files.length);
      expect(checked).toBeGreaterThan(0);
    },
  );
});
