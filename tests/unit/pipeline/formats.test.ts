import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Document, DocumentFormat } from '../../../src/shared/model/document.ts';
import { readSource } from '../../../src/shared/pipeline.ts';
import { readFile } from '../../helpers/documents/read.ts';
import { samples, unitsOf } from '../../helpers/documents/sample.ts';
import { asDocx, asHtml, asMarkdown, asText } from '../../helpers/documents/write-sample.ts';
import { scratchFolders } from '../../helpers/main/scratch.ts';
import { hasTool, runTool } from '../../helpers/tools.ts';

/** The units of a document as `unitsOf` has them. */
const units = ({ segments }: Document) => segments.map(({ label = '', text }) => [label, text]);
const read = (language: string, format: DocumentFormat, source: string) =>
  readSource({ language, path: 'a', format, encoding: 'utf-8', source, segmentation: 'paragraph' });

describe.each(samples)('one document in $language gives the same units', (sample) => {
  const { language } = sample;
  const wanted = unitsOf(sample);
  it('as Word with automatic numbers', async () => {
    expect(units(await readFile(asDocx(sample), { language }))).toEqual(wanted);
  });
  it('as a web page', () => {
    expect(units(read(language, 'html', asHtml(sample)))).toEqual(wanted);
  });
  it('as Markdown', () => {
    expect(units(read(language, 'markdown', asMarkdown(sample)))).toEqual(wanted);
  });
  it('as plain text of a fixed width', () => {
    expect(units(read(language, 'text', asText(sample)))).toEqual(wanted);
  });
});

const scratch = scratchFolders();

it.skipIf(!hasTool('soffice'))(
  'the same units come of OpenDocument, RTF and PDF as LibreOffice writes them',
  { timeout: 300_000 },
  async () => {
    const folder = scratch();
    for (const sample of samples) writeFileSync(join(folder, `${sample.language}.docx`), asDocx(sample));
    const files = samples.map(({ language }) => join(folder, `${language}.docx`));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
    for (const format of ['odt', 'rtf', 'pdf']) {
      const { ok, said } = await runTool('soffice', [
        ...[profile, '--headless', '--convert-to', format, '--outdir', folder, ...files],
      ]);
      expect(ok, said).toBe(true);
      for (const sample of samples) {
        const { language } = sample;
        const bytes = readFileSync(join(folder, `${language}.${format}`));
        expect(units(await readFile(bytes, { language })), `${language} as ${format}`).toEqual(
          unitsOf(sample),
        );
      }
    }
  },
);
