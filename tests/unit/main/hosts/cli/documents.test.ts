import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { docx, p, run } from '../../../../helpers/documents/docx.ts';
import { samples, unitsOf } from '../../../../helpers/documents/sample.ts';
import { asDocx, asHtml } from '../../../../helpers/documents/write-sample.ts';
import { triglot } from '../../../../helpers/main/command.ts';
import { scratchFolders } from '../../../../helpers/main/scratch.ts';

const scratch = scratchFolders();

it('aligns files of several formats, and says what it has set aside', async () => {
  const folder = scratch();
  const [en, fr, zh] = samples as [(typeof samples)[0], (typeof samples)[0], (typeof samples)[0]];
  writeFileSync(join(folder, 'en.docx'), asDocx(en));
  writeFileSync(join(folder, 'fr.html'), asHtml(fr));
  writeFileSync(join(folder, 'zh'), asDocx(zh));
  const inserted = `<w:ins w:author="An">${run(' and wide')}</w:ins>`;
  writeFileSync(
    join(folder, 'changed.docx'),
    docx({ body: p(`${run('The lake is deep')}${inserted}${run('.')}`) }),
  );
  const files = ['en=en.docx', 'fr=fr.html', 'zh=zh'].map((word) => word.replace('=', `=${folder}/`));
  const aligned = await triglot('align', ...files, '--json', '-');
  const { documents, units } = JSON.parse(aligned.out);
  expect(documents.en.format).toBe('docx');
  expect(documents.zh.segments.map(({ text }: { text: string }) => text)).toEqual(
    unitsOf(zh).map(([, text]) => text),
  );
  expect(units).toHaveLength(unitsOf(en).length);

  const changed = [
    `en=${folder}/changed.docx`,
    `fr=${folder}/changed.docx`,
    '--segment',
    'line',
    '--json',
    '-',
  ];
  const accepted = await triglot('align', ...changed);
  const original = await triglot('align', ...changed, '--changes', 'original');
  const text = ({ out }: { out: string }) => JSON.parse(out).documents.en.segments[0].text;
  expect([text(accepted), text(original)]).toEqual(['The lake is deep and wide.', 'The lake is deep.']);
  expect(original.err).toContain('changed.docx: set aside 1 insertion.');
});
