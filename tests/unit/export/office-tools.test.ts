import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toReviewSheet } from '../../../src/shared/export/office/review-sheet.ts';
import { toTableDocument } from '../../../src/shared/export/office/table-document.ts';
import { exportInput } from '../../helpers/export-input.ts';
import { hasTool, runTool } from '../../helpers/tools.ts';

const rows = [
  ['=1+1', '@name', 'שלום'],
  ['Lake & <river> 😀', '湖，河', ''],
];
const input = exportInput(['en', 'zh', 'he'], rows);

/** What LibreOffice makes of a file in another format; null when it cannot open it. */
async function converted(name: string, content: Uint8Array, filter: string): Promise<string | null> {
  const home = await mkdtemp(join(tmpdir(), 'triglot-office-'));
  try {
    const path = join(home, name);
    await writeFile(path, content);
    const profile = `-env:UserInstallation=file://${join(home, 'profile')}`;
    await runTool('soffice', [profile, '--headless', '--convert-to', filter, '--outdir', home, path]);
    const made = join(home, name.replace(/\.\w+$/, `.${filter.split(':')[0]}`));
    return await readFile(made, 'utf8').catch(() => null);
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

const sheet = hasTool('soffice')
  ? await converted('a.xlsx', toReviewSheet(input, {}).content, 'csv:Text - txt - csv (StarCalc):44,34,76')
  : null;
const why =
  sheet === null
    ? ' (skipped: LibreOffice Calc not installed; Debian: apt-get install -y libreoffice-calc)'
    : '';

describe.skipIf(sheet === null)(`a review sheet in LibreOffice${why}`, () => {
  it('shows every text as it is', () => {
    const lines = (sheet ?? '').trim().split('\n');
    expect(lines.slice(1).map((line) => line.split(',auto')[0])).toEqual([
      'u1,,=1+1,@name,שלום',
      'u2,,Lake & <river> 😀,湖，河,',
    ]);
  });
});

describe.skipIf(!hasTool('soffice'))(
  'a Word table in LibreOffice (skipped without: apt-get install -y libreoffice-writer)',
  () => {
    it('is opened, with its texts', { timeout: 120_000 }, async () => {
      const text = await converted('a.docx', toTableDocument(input, {}).content, 'txt:Text (encoded):UTF8');
      for (const row of rows) for (const cell of row) expect(text).toContain(cell);
    });
  },
);
