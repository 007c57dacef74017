import { join, resolve } from 'node:path';
import { TriglotError } from '../../../../shared/api/errors.ts';
import { writeWhole } from '../../../services/files/atomic-write.ts';
import { makeFolder } from '../../../services/files/make-folder.ts';
import { planBatch } from '../aligning.ts';
import type { CommandLine } from '../command-line.ts';
import { type FormatValues, readFormatOptions } from '../format-options.ts';
import { showProgress } from '../progress.ts';
import { batchReport, resultLine } from './batch-report.ts';
import { findDocuments } from './find-documents.ts';
import { runBatch } from './run-batch.ts';

type Values = Parameters<typeof planBatch>[0] & FormatValues & { readonly out?: string | undefined };

/**
 * `triglot align --batch`: all documents of a folder, one line for each when it is known, and `report.md` over all of them.
 * Run again it goes on where it was stopped. Exit 3 when a document failed.
 */
export async function alignBatch(folder: string, values: Values, line: CommandLine): Promise<number> {
  const { out } = values;
  if (out === undefined)
    throw new TriglotError('usage', '--batch needs --out, the folder for projects, memories and the report.');
  const plan = planBatch(values);
  const options = readFormatOptions(values);
  const { documents, alone } = findDocuments(resolve(folder), resolve(out), values.pivot);
  makeFolder(out);
  const progress = showProgress(line.terminal);
  try {
    const batch = { documents, out: resolve(out), plan, options };
    const results = await runBatch(batch, line, progress.context, (result) => {
      void line.terminal.print(`${resultLine(result)}\n`);
    });
    writeWhole(join(out, 'report.md'), batchReport(results, alone, resolve(folder)));
    progress.end();
    const failed = results.filter(({ state }) => state === 'failed').length;
    line.terminal.tell(`${results.length} documents, ${failed} failed; see ${join(out, 'report.md')}\n`);
    return failed > 0 ? 3 : 0;
  } finally {
    progress.end();
  }
}
