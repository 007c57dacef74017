import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { xliffVersions } from '../../../src/shared/export/input.ts';
import { toTmx } from '../../../src/shared/export/tmx/tmx.ts';
import { toXliff, xliffFiles } from '../../../src/shared/export/xliff/xliff.ts';
import { arbitraryAlignment } from '../../helpers/arbitrary-alignment.ts';
import { buildFinding } from '../../helpers/build.ts';
import { exportInput } from '../../helpers/export-input.ts';
import { translateFile } from '../../helpers/omegat.ts';
import { elementsOf, readXml } from '../../helpers/read-xml.ts';
import { hasTool, runTool } from '../../helpers/tools.ts';
import { findXliffSchemas, schemaPackage } from '../../helpers/xliff-schemas.ts';

const folder = mkdtempSync(join(tmpdir(), 'triglot-xliff-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const rows = [
  {
    cells: [{ text: '1. Lake & <river> "B" ]]>', label: '1.' }, 'Lac & « rivière » ]]>'],
    status: 'confirmed',
  },
  ['Untranslated.', ''],
  ['Welcome 👩‍👩‍👧 all', 'مرحبا 😀'],
  [['First\u000bsecond', 'part\u0001.'], '第一\u0001第二'],
] as const;
const written = [
  ['1. Lake & <river> "B" ]]>', 'Lac & « rivière » ]]>'],
  ['Untranslated.', ''],
  ['Welcome 👩‍👩‍👧 all', 'مرحبا 😀'],
  ['First second part.', '第一第二'],
];
const input = exportInput(['en', 'fr'], rows, {
  findings: [buildFinding('u2', { message: 'French lacks it: <&> "1".' })],
});
const fileOf = (xliff: (typeof xliffVersions)[number]) =>
  toXliff(input, { xliff, languages: ['en', 'fr'] }).content;

const schemas = hasTool('xmllint') ? findXliffSchemas() : null;
const noSchemas =
  schemas === null
    ? ` (skipped: xmllint or the schemas are not there; .ci/run fetches them, or Debian: apt-get install -y libxml2-utils ${schemaPackage})`
    : '';

/** What xmllint says of the files; '' when all are valid. */
async function judged(xliff: (typeof xliffVersions)[number], contents: readonly string[]): Promise<string> {
  const paths = contents.map((content, at) => {
    const path = join(folder, `${xliff}-${at}.xlf`);
    writeFileSync(path, content);
    return path;
  });
  const args = ['--nonet', '--noout', '--schema', schemas?.[xliff] ?? '', ...paths];
  const { ok, said } = await runTool('xmllint', args);
  return ok ? '' : said.replaceAll(/^.* validates\n/gm, '');
}

describe.skipIf(schemas === null)(`bilingual files before the official schema${noSchemas}`, () => {
  it.each(xliffVersions)('are valid, whatever was aligned: XLIFF %s', async (xliff) => {
    const contents = [fileOf(xliff)];
    fc.assert(
      fc.property(arbitraryAlignment, (alignment) => {
        const files = xliffFiles({ ...input, alignment, findings: [] }, { xliff }).files();
        contents.push(...files.map(({ content }) => String(content)));
      }),
      { numRuns: 40 },
    );
    expect(await judged(xliff, contents)).toBe('');
  });

  it('are told from files that are not', async () => {
    const spoilt = fileOf('2.1').replace('<segment state="final">', '<segment state="good">');
    expect(await judged('2.1', [spoilt])).toContain("'good'");
    expect(await judged('1.2', [fileOf('1.2').replace('datatype="plaintext"', '')])).toContain('datatype');
  });
});

/** Source and target of each unit as the Translate Toolkit reads them. */
const program = `
import json, sys
from translate.storage import xliff
with open(sys.argv[1], 'rb') as file:
    store = xliff.xlifffile(file)
print(json.dumps([[unit.source, unit.target or '', unit.isapproved()] for unit in store.units]))
`;
const python = ['/usr/bin/python3', 'python3'].find((one) => hasTool(one)) ?? '';
const hasToolkit = python !== '' && (await runTool(python, ['-c', 'import translate.storage.xliff'])).ok;

describe.skipIf(!hasToolkit)(
  `XLIFF 1.2 in the Translate Toolkit${hasToolkit ? '' : ' (skipped: not installed; Debian: apt-get install -y python3-translate)'}`,
  () => {
    it('is read unit by unit, text by text, with what is confirmed', async () => {
      const path = join(folder, 'toolkit.xlf');
      writeFileSync(path, fileOf('1.2'));
      const { said } = await runTool(python, ['-c', program, path], { PYTHONIOENCODING: 'utf-8' });
      expect(JSON.parse(said)).toEqual(written.map((pair, at) => [...pair, at === 0]));
    });
  },
);

const hasOmegat = hasTool('omegat');

describe.skipIf(!hasOmegat)(
  `XLIFF 1.2 in OmegaT${hasOmegat ? '' : ' (skipped: not installed; Debian: apt-get install -y omegat)'}`,
  () => {
    // Its own filter translates what stands in <target>.
    it('is a document that comes back with its units, and the matches put in', {
      timeout: 120_000,
    }, async () => {
      const memory = toTmx(exportInput(['en', 'fr'], [['مرحبا 😀', 'Bienvenue <à> tous']])).content;
      const back = await translateFile({
        name: 'a.xlf',
        content: fileOf('1.2'),
        memory,
        source: 'en',
        target: 'fr',
      });
      const read = elementsOf(readXml(back), 'trans-unit').map((unit) => [
        elementsOf(unit, 'source')[0]?.text,
        elementsOf(unit, 'target')[0]?.text ?? '',
      ]);
      const expected = written.map(([source, target], at) => [
        source,
        at === 2 ? 'Bienvenue <à> tous' : target,
      ]);
      expect(read).toEqual(expected);
    });
  },
);
